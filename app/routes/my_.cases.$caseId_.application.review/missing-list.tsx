import { isOfRequested, stepOfRefusal } from "#components/application-header";
import { stepPath } from "#components/application-steps";
import { answerId } from "#components/grants/form/use-entry";
import { usePartLabels } from "#components/grants/form/use-part-labels";
import { Note } from "#components/note";
import type { SubmissionRefusal } from "#domain/grants/application";
import type { Answers } from "#domain/grants/form/answers";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { typedSection } from "#domain/grants/form/read-section";
import { uncoveredCents } from "#domain/grants/uncovered";
import { parseIssue } from "#domain/shared/issues";
import { application } from "#i18n/messages/application";
import { formatEuros } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { filing } from "#i18n/messages/filing";
import { grantCap } from "#i18n/messages/grant-cap";
import { issues } from "#i18n/messages/issues";
import { useLocale, useTexts } from "#i18n/use-texts";

type Required = readonly { code: string; name: string }[];

/** Where each shortcoming is mended: the field itself, where there is one. */
function hrefOf(caseId: string, refusal: SubmissionRefusal, form: FormDefinition | null): string {
  const path = stepPath(caseId, stepOfRefusal(refusal, form));
  if (refusal.code === "answerMissing") return `${path}#${answerId(refusal.name)}`;
  if (refusal.code === "fieldMissing" || refusal.code === "fieldUnread") return `${path}#${refusal.field}`;
  if (refusal.code === "attachmentMissing") return `${path}#file-${refusal.attachment}`;
  if (isOfRequested(refusal)) return `${path}#requestedCents`;
  return refusal.code === "periodEndsBeforeStart" ? `${path}#endsOn` : path;
}

type MissingListProps = {
  caseId: string;
  missing: readonly SubmissionRefusal[];
  required: Required;
  /** The city writes it in: then it may lack something. */
  isEntered: boolean;
  form: FormDefinition | null;
  /** Costs that nothing covers are told beside this list. */
  content: Parameters<typeof uncoveredCents>[0] & { answers: Answers };
};

/** Everything that is still missing, each a link to its place. */
export function MissingList({ caseId, missing, required, isEntered, form, content }: MissingListProps) {
  const t = useTexts(apply);
  const { enterMissing } = useTexts(filing);
  const { over } = useTexts(grantCap);
  const { labels } = useTexts(application);
  const issueTexts = useTexts(issues);
  const locale = useLocale();
  const fields = form ? fieldsOf(form) : [];
  const parts = usePartLabels({ fields }, typedSection({ fields }, content.answers));
  if (missing.length === 0 && uncoveredCents(content) !== null) return null;
  if (missing.length === 0) return <Note tone="success">{t.complete}</Note>;
  const issueText = (issue: string): string => {
    const { code, param = "" } = parseIssue(issue);
    return issueTexts[code]({ param });
  };
  const sentence = (refusal: SubmissionRefusal): string => {
    if (refusal.code === "fieldMissing") return t.missingField({ label: labels[refusal.field] });
    if (refusal.code === "fieldUnread")
      return t.missingAnswer({ label: labels[refusal.field], issue: issueText(refusal.issue) });
    if (refusal.code === "answerMissing") {
      const label = parts[refusal.name] ?? parts[refusal.field] ?? "";
      return t.missingAnswer({ label, issue: issueText(refusal.issue) });
    }
    if (refusal.code === "requestedOverCap") return over({ cap: formatEuros(refusal.capCents, locale) });
    if (refusal.code !== "attachmentMissing") return t.refusals[refusal.code];
    const asked = required.find(({ code }) => code === refusal.attachment);
    return t.missingAttachment({ label: asked?.name ?? refusal.attachment });
  };
  return (
    <Note tone="attention" title={t.missingTitle({ count: missing.length })}>
      <p>{isEntered ? enterMissing : t.missingLead}</p>
      <ul className="list-bulleted">
        {missing.map((refusal) => (
          <li key={refusal.code === "answerMissing" ? `${refusal.name} ${refusal.issue}` : sentence(refusal)}>
            {refusal.code === "associationNotPublished" ? (
              sentence(refusal)
            ) : (
              <a href={hrefOf(caseId, refusal, form)}>{sentence(refusal)}</a>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}
