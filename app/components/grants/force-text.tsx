import type { ForceDay } from "#domain/grants/appeal";
import { useDecidingWords } from "#i18n/deciding-words";
import { formatDate } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";

type ForceTextProps = { force: ForceDay; byOfficeHolder: boolean };

/** Since when a decision is final (lainvoimainen), when it will be, or what keeps that from being known. */
export function ForceText({ force: { state, inForceOn, lacks }, byOfficeHolder }: ForceTextProps) {
  const { force: t } = useDecidingWords(byOfficeHolder).notices;
  const locale = useLocale();
  if (state === "appealed") return t.appealed;
  if (inForceOn === null) return lacks ? t[lacks] : "–";
  return t[state]({ date: formatDate(inForceOn, locale) });
}
