import type { OverlapWhy } from "#domain/grants/double-funding/overlaps";
import { formatDate } from "#i18n/format";
import { overlapTexts } from "#i18n/messages/overlaps";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What two applications have in common, in words. */
export function OverlapWhyList({ why }: { why: readonly OverlapWhy[] }) {
  const t = useTexts(overlapTexts).why;
  const locale = useLocale();
  const said = (one: OverlapWhy): string => {
    if (one.kind === "purpose") return t.purpose({ words: one.words.join(", ") });
    if (one.kind === "period") return t.period({ from: formatDate(one.from, locale), to: formatDate(one.to, locale) });
    return one.by === "payee" ? t.payee({ payee: one.a.payee ?? "" }) : t.name({ name: one.a.name });
  };
  return (
    <ul>
      {[...new Set(why.map(said))].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
