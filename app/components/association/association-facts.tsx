import { DefinitionList } from "#components/definition-list";
import { Own } from "#components/own";
import { inFinnish, type OwnText } from "#domain/shared/own-text";
import { codeText } from "#i18n/code-text";
import { formatNumber } from "#i18n/format";
import { associationDetails } from "#i18n/messages/association-details";
import { associationPage } from "#i18n/messages/association-page";
import { associations } from "#i18n/messages/associations";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { registerNumberText } from "#i18n/register-number-text";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ShownAssociation } from "#domain/associations/shown-association";

const ownOrNothing = (own: OwnText) => (own.text ? <Own of={own} /> : "");

/** How many members there are, and in which year they were counted. */
function useMembers({ memberCount, memberCountYear }: ShownAssociation): string {
  const t = useTexts(associationPage);
  const locale = useLocale();
  return memberCount === null ? "" : t.members({ count: formatNumber(memberCount, locale), year: memberCountYear });
}

/** The basics in rows; what is not known is left out. */
export function AssociationFacts({ association }: { association: ShownAssociation }) {
  const t = useTexts(associations);
  const words = useTexts(associationPage);
  const { funding } = useTexts(associationDetails);
  const languages = useTexts(serviceLanguages);
  const locale = useLocale();
  const fields = useTerms("fields");
  const members = useMembers(association);
  const { registerNumber, businessId } = association;
  const items = [
    { label: t.languages, value: association.languages.map((code) => codeText(languages, code)).join(", ") },
    { label: t.fields, value: fields.line(association.fields) },
    { label: words.values, value: ownOrNothing(association.values) },
    { label: words.premisesUsed, value: ownOrNothing(association.premisesUsed) },
    { label: t.memberCount, value: members },
    { label: t.activeSince, value: association.activeSinceYear === null ? "" : String(association.activeSinceYear) },
    { label: words.funding, value: association.fundingTags.map((tag) => funding[tag]).join(", ") },
    { label: t.home, value: ownOrNothing(inFinnish(association.homeMunicipality, locale)) },
    { label: t.registerNumber, value: registerNumber === null ? "" : registerNumberText(registerNumber) },
    { label: t.businessId, value: businessId ?? "" },
  ];
  return <DefinitionList items={items.filter(({ value }) => value !== "")} />;
}
