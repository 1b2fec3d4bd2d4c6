import type { Locale } from "#domain/shared/locales";
import { formatDate } from "#i18n/format";
import { cooperation } from "#i18n/messages/cooperation";

/** A period of civil dates whose ends may be open: "1.1.2027 – 31.5.2027", "1.1.2027 alkaen", "Jatkuvaa". */
export function periodText(
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
  locale: Locale,
): string {
  const t = cooperation[locale];
  const start = startsOn === null ? "" : formatDate(startsOn, locale);
  const end = endsOn === null ? "" : formatDate(endsOn, locale);
  if (start && end) return `${start} – ${end}`;
  return start ? t.from({ start }) : end ? t.until({ end }) : t.ongoing;
}
