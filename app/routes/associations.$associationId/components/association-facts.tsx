import { DefinitionList } from "#components/definition-list";
import { codeText } from "#i18n/code-text";
import { formatNumber } from "#i18n/format";
import { associations } from "#i18n/messages/associations";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { registerNumberText } from "#i18n/register-number-text";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AssociationView } from "../queries.server";

/** The basics in rows; what is not known is left out. */
export function AssociationFacts({ association }: { association: AssociationView }) {
  const t = useTexts(associations);
  const languages = useTexts(serviceLanguages);
  const [fields, access, villages] = [useTerms("fields"), useTerms("accessibility"), useTerms("villages")];
  const locale = useLocale();
  const { memberCount, registerNumber, businessId } = association;
  const items = [
    { label: t.home, value: association.homeMunicipality },
    { label: t.area, value: villages.line(association.operatingArea) },
    { label: t.fields, value: fields.line(association.fields) },
    { label: t.languages, value: association.languages.map((code) => codeText(languages, code)).join(", ") },
    { label: t.accessibility, value: access.line(association.accessibility) },
    { label: t.memberCount, value: memberCount === null ? "" : formatNumber(memberCount, locale) },
    { label: t.registerNumber, value: registerNumber === null ? "" : registerNumberText(registerNumber) },
    { label: t.businessId, value: businessId ?? "" },
  ];
  return <DefinitionList items={items.filter(({ value }) => value !== "")} />;
}
