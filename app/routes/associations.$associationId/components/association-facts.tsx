import { DefinitionList } from "#components/definition-list";
import { codeText } from "#i18n/code-text";
import { formatDate, formatNumber } from "#i18n/format";
import { accessibility } from "#i18n/messages/accessibility";
import { associations } from "#i18n/messages/associations";
import { fieldsOfWork } from "#i18n/messages/fields-of-work";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { registerNumberText } from "#i18n/register-number-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AssociationView } from "../queries.server";

/** The basics in rows; what is not known is left out. */
export function AssociationFacts({ association }: { association: AssociationView }) {
  const t = useTexts(associations);
  const [fields, languages, access] = [useTexts(fieldsOfWork), useTexts(serviceLanguages), useTexts(accessibility)];
  const locale = useLocale();
  const { memberCount, registerNumber, businessId, confirmedOn } = association;
  const list = (codes: readonly string[], texts: Record<string, string>) =>
    codes.map((code) => codeText(texts, code)).join(", ");
  const items = [
    { label: t.home, value: association.homeMunicipality },
    { label: t.area, value: association.operatingArea.join(", ") },
    { label: t.fields, value: list(association.fields, fields) },
    { label: t.languages, value: list(association.languages, languages) },
    { label: t.accessibility, value: list(association.accessibility, access) },
    { label: t.memberCount, value: memberCount === null ? "" : formatNumber(memberCount, locale) },
    { label: t.registerNumber, value: registerNumber === null ? "" : registerNumberText(registerNumber) },
    { label: t.businessId, value: businessId ?? "" },
    { label: t.confirmedOn, value: confirmedOn === null ? "" : formatDate(confirmedOn, locale) },
  ];
  return <DefinitionList items={items.filter(({ value }) => value !== "")} />;
}
