import { DefinitionList } from "#components/definition-list";
import { codeText } from "#i18n/code-text";
import { associations } from "#i18n/messages/associations";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { registerNumberText } from "#i18n/register-number-text";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { ModeratedView } from "../queries.server";

/** What the registration says. */
export function ModeratedFacts({ association }: { association: ModeratedView }) {
  const t = useTexts(associations);
  const languages = useTexts(serviceLanguages);
  const [fields, villages] = [useTerms("fields"), useTerms("villages")];
  const { registerNumber, businessId, homeMunicipality, operatingArea, description } = association;
  const items = [
    { label: t.registerNumber, value: registerNumber ? registerNumberText(registerNumber) : "–" },
    { label: t.businessId, value: businessId ?? "–" },
    { label: t.home, value: homeMunicipality },
    { label: t.area, value: villages.line(operatingArea) },
    { label: t.fields, value: fields.line(association.fields) },
    { label: t.languages, value: association.languages.map((code) => codeText(languages, code)).join(", ") },
  ];
  return (
    <>
      <p className="prose">{description}</p>
      <DefinitionList items={items} />
    </>
  );
}
