import type { AttachmentKind, OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import type { AttachmentTiming } from "#domain/grants/attachment-timing";
import { texts } from "#i18n/texts";

type KindNames = Record<AttachmentKind | typeof OTHER_ATTACHMENT, string>;

type AttachmentTexts = {
  kinds: KindNames;
  timings: Record<AttachmentTiming | "no", string>;
  timingHint: string;
  /** Beside an attachment on the call's page. */
  laterBy: (facts: { date: string }) => string;
  onceGiven: string;
};

/** The catalogue of attachments a call may ask for. A call copies the names it uses. */
export const attachments = texts<AttachmentTexts>({
  fi: {
    kinds: {
      actionPlan: "Toimintasuunnitelma",
      budget: "Talousarvio",
      annualReport: "Toimintakertomus",
      accounts: "Tilinpäätös",
      auditReport: "Toiminnantarkastuskertomus",
      rules: "Säännöt",
      meetingMinutes: "Kokouksen pöytäkirja",
      bankStatement: "Tiliote tai pankin todistus tilistä",
      costEstimate: "Kustannusarvio",
      rentalAgreement: "Vuokrasopimus",
      other: "Muu liite",
    },
    timings: {
      no: "Ei pyydetä",
      now: "Hakemuksen mukana",
      later: "Saa tulla myöhemmin",
      once: "Riittää, että on annettu kerran",
    },
    timingHint: "Tammikuussa viime vuoden tilinpäätöstä ei ole vielä vahvistettu: sen voi antaa tulla myöhemmin.",
    laterBy: ({ date }) => `saa tulla hakemuksen jälkeen, viimeistään ${date}`,
    onceGiven: "riittää, että kaupunki on saanut sen aiemman hakemuksen mukana",
  },
  sv: {
    kinds: {
      actionPlan: "Verksamhetsplan",
      budget: "Budget",
      annualReport: "Verksamhetsberättelse",
      accounts: "Bokslut",
      auditReport: "Verksamhetsgranskningsberättelse",
      rules: "Stadgar",
      meetingMinutes: "Mötesprotokoll",
      bankStatement: "Kontoutdrag eller bankens intyg över kontot",
      costEstimate: "Kostnadsberäkning",
      rentalAgreement: "Hyresavtal",
      other: "Annan bilaga",
    },
    timings: {
      no: "Krävs inte",
      now: "Med ansökan",
      later: "Får komma senare",
      once: "Räcker att den har getts en gång",
    },
    timingHint: "I januari är förra årets bokslut inte fastställt ännu: det kan få komma senare.",
    laterBy: ({ date }) => `får komma efter ansökan, senast ${date}`,
    onceGiven: "räcker att staden har fått den med en tidigare ansökan",
  },
  en: {
    kinds: {
      actionPlan: "Action plan",
      budget: "Budget",
      annualReport: "Annual report",
      accounts: "Financial statements",
      auditReport: "Auditor's report",
      rules: "Association's rules",
      meetingMinutes: "Minutes of a meeting",
      bankStatement: "Account statement or the bank's certificate",
      costEstimate: "Cost estimate",
      rentalAgreement: "Rental agreement",
      other: "Other attachment",
    },
    timings: {
      no: "Not asked for",
      now: "With the application",
      later: "May follow later",
      once: "Enough to have given it once",
    },
    timingHint: "In January last year's accounts are not confirmed yet: they may be let to follow.",
    laterBy: ({ date }) => `may follow the application, by ${date}`,
    onceGiven: "enough that the city got it with an earlier application",
  },
});
