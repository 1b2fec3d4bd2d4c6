import { DefinitionList } from "#components/definition-list";
import { Section } from "#components/section";
import { accessAnswers } from "#domain/associations/access-answers";
import { activities } from "#i18n/messages/activities";
import { activityPage } from "#i18n/messages/activity-page";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

type ActivityAccessProps = { accessibility: readonly string[]; notAccessible: readonly string[] };

/** What is so, what is not, and what nobody has told: three answers, and the third is never a no. */
export function ActivityAccess({ accessibility, notAccessible }: ActivityAccessProps) {
  const t = useTexts(activityPage);
  const { unknownAccessibility } = useTexts(activities);
  const terms = useTerms("accessibility");
  const { yes, no, unknown } = accessAnswers(terms.current(accessibility), terms.current(notAccessible));
  const nothingKnown = yes.length + no.length === 0;
  const rows = [
    { label: t.accessYes, value: terms.line(yes) },
    { label: t.accessNo, value: terms.line(no) },
    { label: t.accessUnknown, value: terms.line(unknown) },
  ].filter(({ value }) => value !== "");
  return (
    <Section title={t.access} plain>
      {nothingKnown ? <p>{unknownAccessibility}</p> : <DefinitionList items={rows} />}
      {nothingKnown ? null : <p className="muted small">{t.askAccess}</p>}
    </Section>
  );
}
