import { DefinitionList } from "#components/definition-list";
import { groupedPhone } from "#domain/shared/phone-number";
import { codeText } from "#i18n/code-text";
import { associationForm } from "#i18n/messages/association-form";
import { associations } from "#i18n/messages/associations";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { registerNumberText } from "#i18n/register-number-text";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { SubmissionView } from "../queries.server";

/** Everything the coordinator will see, as it stands now. */
export function SubmissionFacts({ submission }: { submission: SubmissionView }) {
  const { labels, none } = useTexts(associationForm);
  const { kinds } = useTexts(associations);
  const languages = useTexts(serviceLanguages);
  const [fields, villages] = [useTerms("fields"), useTerms("villages")];
  const { contact } = submission;
  const values: [label: string, value: string | null][] = [
    [labels.name, submission.name],
    [labels.kind, kinds[submission.kind]],
    [labels.registerNumber, submission.registerNumber && registerNumberText(submission.registerNumber)],
    [labels.businessId, submission.businessId],
    [labels.homeMunicipality, submission.homeMunicipality],
    [labels.contactRole, contact.role],
    [labels.contactEmail, contact.email],
    [labels.contactPhone, contact.phone && groupedPhone(contact.phone)],
    [labels.contactWebsite, contact.website],
    [labels.description, submission.description],
    [labels.fields, fields.line(submission.fields)],
    [labels.operatingArea, villages.line(submission.operatingArea)],
    [labels.languages, submission.languages.map((code) => codeText(languages, code)).join(", ")],
  ];
  return <DefinitionList items={values.map(([label, value]) => ({ label, value: value || none }))} />;
}
