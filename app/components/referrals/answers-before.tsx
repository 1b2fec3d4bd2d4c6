import { DefinitionList } from "#components/definition-list";
import { Section } from "#components/section";
import type { AnswerBefore } from "#domain/referrals/referral-view";
import { referralWords } from "#i18n/messages/referral-words";
import { referrals } from "#i18n/messages/referrals";
import { useFinnish, useTexts } from "#i18n/use-texts";

/** Which associations could not help before, and why: nothing where the first is still being asked. */
export function AnswersBefore({ answers }: { answers: readonly AnswerBefore[] }) {
  const t = useTexts(referrals);
  const { answered, declineReasons } = useTexts(referralWords);
  const lang = useFinnish();
  if (answers.length === 0) return null;
  return (
    <Section title={t.answersBefore} plain>
      <DefinitionList
        items={answers.map(({ title, association, answer, reason }) => ({
          label: <span lang={lang}>{[title, association].filter(Boolean).join(", ")}</span>,
          value: [answered[answer], reason ? declineReasons[reason] : ""].filter(Boolean).join(": "),
        }))}
      />
    </Section>
  );
}
