import type { Locale, LocalText } from "#domain/shared/locales";
import { inFinnish, type OwnText } from "#domain/shared/own-text";

const role = (fi: string, sv: string, en: string) => ({ fi, sv, en });

/** The common roles of those whom one may ask, at associations, at the city and at its premises. */
export const CONTACT_ROLES = {
  chair: role("puheenjohtaja", "ordförande", "chair"),
  viceChair: role("varapuheenjohtaja", "vice ordförande", "vice chair"),
  secretary: role("sihteeri", "sekreterare", "secretary"),
  treasurer: role("rahastonhoitaja", "kassör", "treasurer"),
  boardMember: role("hallituksen jäsen", "styrelsemedlem", "board member"),
  executiveDirector: role("toiminnanjohtaja", "verksamhetsledare", "executive director"),
  office: role("toimisto", "kansli", "office"),
  contact: role("yhteyshenkilö", "kontaktperson", "contact person"),
  associationContact: role("yhdistyksen yhteyshenkilö", "föreningens kontaktperson", "contact of the association"),
  memberSecretary: role("jäsensihteeri", "medlemssekreterare", "membership secretary"),
  communications: role("tiedottaja", "informatör", "communications officer"),
  volunteerCoordinator: role(
    "vapaaehtoistoiminnan koordinaattori",
    "samordnare för frivilligarbete",
    "volunteer coordinator",
  ),
  instructor: role("ohjaaja", "ledare", "instructor"),
  coach: role("valmentaja", "tränare", "coach"),
  projectWorker: role("hanketyöntekijä", "projektarbetare", "project worker"),
  caretaker: role("talonmies", "gårdskarl", "caretaker"),
  bookings: role("tilavaraukset", "lokalbokningar", "bookings"),
  associationOfficer: role("järjestöyhteyshenkilö", "kontaktperson för föreningar", "contact for associations"),
  sportsSecretary: role("liikuntasihteeri", "idrottssekreterare", "sports secretary"),
  sportsInstructor: role("liikunnanohjaaja", "idrottsinstruktör", "sports instructor"),
  culturalProducer: role("kulttuurituottaja", "kulturproducent", "cultural producer"),
  youthCoordinator: role("nuorisotyön koordinaattori", "samordnare för ungdomsarbete", "youth work coordinator"),
  wellbeingCoordinator: role("hyvinvointikoordinaattori", "välfärdskoordinator", "wellbeing coordinator"),
  parksForeman: role("puistotyönjohtaja", "parkarbetsledare", "parks supervisor"),
  employmentCoordinator: role("työllisyyskoordinaattori", "sysselsättningskoordinator", "employment coordinator"),
  integrationInstructor: role("kotoutumisohjaaja", "integrationshandledare", "integration instructor"),
} as const satisfies Record<string, Required<LocalText>>;

type ContactRole = keyof typeof CONTACT_ROLES;

/** Which of them is usually asked for what; a form offers these, and any other may be written. */
export const OFFERED_ROLES = {
  association: [
    ...["chair", "viceChair", "secretary", "treasurer", "boardMember", "executiveDirector", "office", "contact"],
    ...["memberSecretary", "communications", "volunteerCoordinator", "instructor", "coach", "projectWorker"],
  ],
  city: [
    ...["associationOfficer", "sportsSecretary", "sportsInstructor", "culturalProducer", "youthCoordinator"],
    ...["wellbeingCoordinator", "parksForeman", "employmentCoordinator", "integrationInstructor", "contact"],
  ],
  premises: ["bookings", "caretaker", "office", "secretary", "contact"],
} as const satisfies Record<string, readonly ContactRole[]>;

export type RoleKind = keyof typeof OFFERED_ROLES;

const same = (text: string): string => text.trim().toLocaleLowerCase("fi");

const WORDS = new Map(
  Object.values(CONTACT_ROLES).flatMap((names) => Object.values(names).map((word) => [same(word), names] as const)),
);

/** The role in the reader's language where it is a common one, in whichever language it was written; or as it was written. */
export function roleIn(text: string, locale: Locale): OwnText {
  const known = WORDS.get(same(text));
  return known ? { text: known[locale], lang: undefined } : inFinnish(text, locale);
}

/** A role as records keep it: a common one in Finnish, however it was written, so that saving it changes nothing. */
export const storedRole = (text: string): string => WORDS.get(same(text))?.fi ?? text;
