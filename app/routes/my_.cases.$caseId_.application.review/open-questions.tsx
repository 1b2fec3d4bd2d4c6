import { stepPath } from "#components/application-steps";
import { SumsBeforeNote } from "#components/grants/sums-of-budget";
import { answerId } from "#components/grants/form/use-entry";
import { Note } from "#components/note";
import { stepOf, type ApplicationContent } from "#domain/grants/application";
import { confirmable, type SumsBefore } from "#domain/grants/budget-in-core";
import { copiedKey, type Drafting } from "#domain/grants/drafting";
import { visible } from "#domain/grants/form/conditions";
import type { FormDefinition } from "#domain/grants/form/definition";
import { partStep } from "#domain/grants/steps";
import { localText } from "#domain/shared/locales";
import { application } from "#i18n/messages/application";
import { drafting as draftingTexts } from "#i18n/messages/drafting";
import { useLocale, useTexts } from "#i18n/use-texts";

type OpenQuestionsProps = {
  caseId: string;
  drafting: Drafting;
  form: FormDefinition | null;
  content: ApplicationContent;
  sumsBefore: SumsBefore;
};

type Place = { key: string; label: string; href: string };

/** Every field that may be open, with its place: the core's first. */
function usePlaces({ caseId, form, content }: Omit<OpenQuestionsProps, "drafting" | "sumsBefore">): Place[] {
  const { labels } = useTexts(application);
  const locale = useLocale();
  const names = Object.keys(labels) as (keyof typeof labels)[];
  const core = names.map((name) => ({
    key: name,
    label: labels[name],
    href: `${stepPath(caseId, stepOf(name))}#${name}`,
  }));
  const parts = (form ? visible(form, content.answers).sections : []).flatMap((section) =>
    section.fields.map((field) => ({
      key: copiedKey("form", field.id),
      label: localText(field.label, locale),
      href: `${stepPath(caseId, partStep(section.id))}#${answerId(field.id)}`,
    })),
  );
  return [...core, ...parts];
}

function Places({ places }: { places: readonly Place[] }) {
  return (
    <ul className="list-bulleted">
      {places.map(({ key, label, href }) => (
        <li key={key}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** What nobody has said to be true yet: it keeps nobody from filing, but is better looked at. */
export function OpenQuestions(props: OpenQuestionsProps) {
  const t = useTexts(draftingTexts);
  const places = usePlaces(props);
  const { copied, otherAnswers } = props.drafting;
  const open = confirmable(copied?.unconfirmed ?? [], props.form, props.content);
  const unconfirmed = places.filter(({ key }) => open.includes(key));
  const differ = places.filter(({ key }) => otherAnswers.some(({ of, field }) => copiedKey(of, field) === key));
  return (
    <>
      <SumsBeforeNote sums={props.sumsBefore} />
      {differ.length > 0 ? (
        <Note tone="attention" title={t.reviewDiffer}>
          <p>{t.reviewDifferLead}</p>
          <Places places={differ} />
        </Note>
      ) : null}
      {unconfirmed.length > 0 ? (
        <Note tone="attention" title={t.reviewUnconfirmed({ count: unconfirmed.length })}>
          <p>{t.reviewUnconfirmedLead}</p>
          <Places places={unconfirmed} />
        </Note>
      ) : null}
    </>
  );
}
