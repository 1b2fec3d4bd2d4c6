import { DefinitionList } from "#components/definition-list";
import { codeText } from "#i18n/code-text";
import { associations } from "#i18n/messages/associations";
import { fieldsOfWork } from "#i18n/messages/fields-of-work";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { registerNumberText } from "#i18n/register-number-text";
import { useTexts } from "#i18n/use-texts";
import type { ModeratedView } from "../queries.server";

/** What the registration says. */
export function ModeratedFacts({ association }: { association: ModeratedView }) {
  const t = useTexts(associations);
  const [fields, languages] = [useTexts(fieldsOfWork), useTexts(serviceLanguages)];
  const list = (codes: readonly string[], texts: Record<string, string>) =>
    codes.map((code) => codeText(texts, code)).join(", ");
  const { registerNumber, businessId, homeMunicipality, operatingArea, description } = association;
  const items = [
    { label: t.registerNumber, value: registerNumber ? registerNumberText(registerNumber) : "–" },
    { label: t.businessId, value: businessId ?? "–" },
    { label: t.home, value: homeMunicipality },
    { label: t.area, value: operatingArea.join(", ") },
    { label: t.fields, value: list(association.fields, fields) },
    { label: t.languages, value: list(association.languages, languages) },
  ];
  return (
    <>
      <p className="prose">{description}</p>
      <DefinitionList items={items} />
    </>
  );
}
