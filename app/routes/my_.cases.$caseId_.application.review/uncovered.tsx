import { ActionLink } from "#components/action-link";
import { Note } from "#components/note";
import { uncoveredCents } from "#domain/grants/uncovered";
import { stepPath } from "#components/application-steps";
import { formatEuros } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { caseCompleteness } from "#i18n/messages/case-completeness";
import { useLocale, useTexts } from "#i18n/use-texts";

type UncoveredProps = { caseId: string; content: Parameters<typeof uncoveredCents>[0] };

/** What the city's own check says of costs that nothing covers; the application may be sent all the same. */
export function Uncovered({ caseId, content }: UncoveredProps) {
  const { edit } = useTexts(apply);
  const { uncovered } = useTexts(caseCompleteness);
  const locale = useLocale();
  const cents = uncoveredCents(content);
  if (cents === null) return null;
  return (
    <Note tone="attention" title={uncovered({ sum: formatEuros(cents, locale) })}>
      <ActionLink href={stepPath(caseId, "finances")}>{edit}</ActionLink>
    </Note>
  );
}
