import type { ActivityScope } from "#domain/associations/activity-scope";
import type { GroupKind } from "#domain/associations/group-kinds";
import type { Knowledge } from "#domain/shared/knowledge";
import { texts } from "#i18n/texts";

type Words = {
  membership: Record<Knowledge, string>;
  waitingList: Record<Knowledge, string>;
  companion: Record<Knowledge, string>;
  groups: Record<GroupKind, string>;
  scopes: Record<ActivityScope, string>;
  /** Ways to refer that come as codes from elsewhere; others are the association's own words. */
  referralMethods: Readonly<Record<string, string>>;
};

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    membership: { yes: "Vain jäsenille", no: "Jäsenyyttä ei vaadita", unknown: "" },
    waitingList: {
      yes: "Pääset jonotuslistalle.",
      no: "Jonotuslistaa ei ole.",
      unknown: "Kysy järjestäjältä jonotuslistasta.",
    },
    companion: { yes: "Saat tuoda läheisen tai avustajan mukaan", no: "Tule ilman saattajaa", unknown: "" },
    groups: {
      open: "Avoin ryhmä: mukaan voi tulla milloin vain",
      closed: "Suljettu ryhmä: uusia ei oteta kesken",
      periodic: "Uudet pääsevät mukaan, kun uusi jakso alkaa",
    },
    scopes: { local: "", national: "Koko Suomessa" },
    referralMethods: {
      yhteydenottolomake: "Ota yhteyttä järjestäjän yhteydenottolomakkeella.",
      puhelin: "Ota yhteyttä puhelimella.",
      sähköposti: "Ota yhteyttä sähköpostilla.",
    },
  },
  sv: {
    membership: { yes: "Bara för medlemmar", no: "Du behöver inte vara medlem", unknown: "" },
    waitingList: {
      yes: "Du kan ställa dig i kö.",
      no: "Det finns ingen kö.",
      unknown: "Fråga arrangören om det finns en kö.",
    },
    companion: { yes: "Du får ta med en närstående eller assistent", no: "Kom utan ledsagare", unknown: "" },
    groups: {
      open: "Öppen grupp: man kan komma med när som helst",
      closed: "Sluten grupp: inga nya tas in under pågående period",
      periodic: "Nya deltagare kommer med när en ny period börjar",
    },
    scopes: { local: "", national: "I hela Finland" },
    referralMethods: {
      yhteydenottolomake: "Ta kontakt med arrangörens kontaktblankett.",
      puhelin: "Ta kontakt per telefon.",
      sähköposti: "Ta kontakt per e-post.",
    },
  },
  en: {
    membership: { yes: "For members only", no: "You need not be a member", unknown: "" },
    waitingList: {
      yes: "You can join the waiting list.",
      no: "There is no waiting list.",
      unknown: "Ask the organiser about a waiting list.",
    },
    companion: {
      yes: "You may bring someone close to you or an assistant",
      no: "Come without a companion",
      unknown: "",
    },
    groups: {
      open: "Open group: join at any time",
      closed: "Closed group: no newcomers while it runs",
      periodic: "Newcomers join when a new round begins",
    },
    scopes: { local: "", national: "All over Finland" },
    referralMethods: {
      yhteydenottolomake: "Get in touch on the organiser's contact form.",
      puhelin: "Get in touch by phone.",
      sähköposti: "Get in touch by e-mail.",
    },
  },
};

/** The page of an activity, in the order in which a person needs to know things. */
export const activityPage = texts({
  fi: {
    ...common.fi,
    volunteerTask: "Vapaaehtoistehtävä",
    full: "Ryhmä on täynnä",
    afterThat: ({ times }: { times: string }) => `Sen jälkeen ${times}`,
    hiddenPlace: "Paikka kerrotaan, kun otat yhteyttä",
    map: "Näytä kartalla",
    priceUnknown: "Kysy järjestäjältä",
    covers: ({ what }: { what: string }) => `Hintaan kuuluu: ${what}`,
    signUp: "Ilmoittaudu verkossa",
    plain: "Selkokielellä",
    who: "Kuka voi tulla mukaan",
    notFor: "Kenelle tämä ei sovi",
    volunteerType: "Millaista apua tarvitaan",
    helps: "Mihin tästä on apua",
    group: "Ryhmä",
    maxSize: ({ count }: { count: number }) => `Mukaan mahtuu ${count}.`,
    companionLabel: "Saattaja",
    firstTime: "Ensimmäinen kerta",
    atTheDoor: "Joku on ovella vastassa.",
    atTheDoorText: "Sovi siitä, kun otat yhteyttä.",
    access: "Esteettömyys",
    accessYes: "On",
    accessNo: "Ei ole",
    accessUnknown: "Ei tiedossa",
    askAccess: "Kysy järjestäjältä, jos jokin asia on sinulle tärkeä.",
    professionals: "Ammattilaiselle",
    referrals: "Voit ohjata asiakkaan tähän toimintaan.",
    responseDays: ({ days }: { days: number }) =>
      days === 1 ? "Vastaus tulee yhdessä päivässä." : `Vastaus tulee ${days} päivässä.`,
  },
  sv: {
    ...common.sv,
    volunteerTask: "Frivilliguppdrag",
    full: "Gruppen är full",
    afterThat: ({ times }) => `Därefter ${times}`,
    hiddenPlace: "Platsen berättas när du tar kontakt",
    map: "Visa på kartan",
    priceUnknown: "Fråga arrangören",
    covers: ({ what }) => `I priset ingår: ${what}`,
    signUp: "Anmäl dig på webben",
    plain: "På lättläst finska",
    who: "Vem kan komma med",
    notFor: "För vem det inte passar",
    volunteerType: "Vilken hjälp som behövs",
    helps: "Vad det här hjälper med",
    group: "Grupp",
    maxSize: ({ count }) => `Det finns plats för ${count}.`,
    companionLabel: "Ledsagare",
    firstTime: "Första gången",
    atTheDoor: "Någon möter dig vid dörren.",
    atTheDoorText: "Kom överens om det när du tar kontakt.",
    access: "Tillgänglighet",
    accessYes: "Finns",
    accessNo: "Finns inte",
    accessUnknown: "Ingen uppgift",
    askAccess: "Fråga arrangören om något är viktigt för dig.",
    professionals: "För yrkespersoner",
    referrals: "Du kan hänvisa en klient till den här verksamheten.",
    responseDays: ({ days }) => (days === 1 ? "Svar kommer inom en dag." : `Svar kommer inom ${days} dagar.`),
  },
  en: {
    ...common.en,
    volunteerTask: "Volunteer task",
    full: "The group is full",
    afterThat: ({ times }) => `Then ${times}`,
    hiddenPlace: "You are told the place when you get in touch",
    map: "Show on a map",
    priceUnknown: "Ask the organiser",
    covers: ({ what }) => `The price covers: ${what}`,
    signUp: "Sign up online",
    plain: "In plain Finnish",
    who: "Who can come",
    notFor: "Whom this is not for",
    volunteerType: "What help is needed",
    helps: "What this helps with",
    group: "Group",
    maxSize: ({ count }) => `There is room for ${count}.`,
    companionLabel: "Companion",
    firstTime: "The first time",
    atTheDoor: "Someone meets you at the door.",
    atTheDoorText: "Agree on it when you get in touch.",
    access: "Accessibility",
    accessYes: "Yes",
    accessNo: "No",
    accessUnknown: "Not known",
    askAccess: "Ask the organiser if something matters to you.",
    professionals: "For professionals",
    referrals: "You may refer a client to this activity.",
    responseDays: ({ days }) =>
      days === 1 ? "You get an answer within a day." : `You get an answer within ${days} days.`,
  },
});
