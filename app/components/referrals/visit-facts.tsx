import { DefinitionList } from "#components/definition-list";
import type { Visit } from "#domain/referrals/answering";
import { formatFullDate } from "#i18n/format";
import { components } from "#i18n/messages/components";
import { referrals } from "#i18n/messages/referrals";
import { timeText } from "#i18n/schedule-text";
import { useLocale, useTexts } from "#i18n/use-texts";

/** When the client is expected, and how they are met. */
export function VisitFacts({ visit: { date, time, atDoor, words } }: { visit: Visit }) {
  const t = useTexts(referrals);
  const { known } = useTexts(components);
  const locale = useLocale();
  return (
    <DefinitionList
      items={[
        { label: t.visit, value: t.visitAt({ date: formatFullDate(date, locale), time: timeText(time, locale) }) },
        ...(atDoor ? [{ label: t.atDoor, value: known.yes }] : []),
        ...(words ? [{ label: t.visitWords, value: words }] : []),
      ]}
    />
  );
}
