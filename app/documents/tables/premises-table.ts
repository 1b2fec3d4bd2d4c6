import { roleIn } from "#domain/associations/contact-roles";
import { homeNumber, placeClosing, type Column } from "#documents/tables/table";
import type { Facility } from "#domain/premises/facilities";
import { localText } from "#domain/shared/locales";
import type { Knowledge } from "#domain/shared/knowledge";
import { premisesWords } from "#i18n/messages/premises-words";
import { openingLines, priceText } from "#i18n/premises-text";
import type { PublicPremises } from "#models/public-premises.server";

type Told = Column<PublicPremises>;

/** The facilities that have this answer, each with what is told of it. */
const facilitiesThat =
  (answer: Knowledge): Told[1] =>
  ({ facilities }, { locale }) => {
    const name = (code: Facility) => premisesWords[locale].facilities[code];
    return facilities
      .filter((told) => told.answer === answer)
      .map(({ code, note }) => (note ? `${name(code)} (${note})` : name(code)))
      .join(", ");
  };

const priceFor =
  (group: keyof PublicPremises["prices"]): Told[1] =>
  ({ prices }, { locale }) =>
    [priceText(prices[group], locale), prices[group].condition].filter(Boolean).join(", ");

export const PREMISES_TABLE: Told[] = [
  ["id", ({ externalId, _id }) => externalId ?? _id],
  ["name", ({ names }, { locale }) => localText(names, locale)],
  ["village", ({ village }) => village],
  ["streetAddress", ({ address }) => address],
  ["capacity", ({ capacity }) => capacity],
  ["hasFacilities", facilitiesThat("yes")],
  ["lacksFacilities", facilitiesThat("no")],
  ["associationPrice", priceFor("association")],
  ["otherPrice", priceFor("other")],
  [
    "opening",
    ({ hours, openingNote }, { locale }) =>
      [...openingLines(hours, locale), localText(openingNote, locale)].filter(Boolean).join("; "),
  ],
  ["howToBook", ({ howToBook }, { locale }) => localText(howToBook, locale)],
  ["contactRole", ({ contact }, { locale }) => roleIn(contact.role, locale).text],
  ["email", ({ contact }) => contact.email],
  ["phone", ({ contact }) => homeNumber(contact.phone)],
  ...placeClosing<PublicPremises>("premises"),
];
