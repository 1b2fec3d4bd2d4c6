import type { AttachmentKind, OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import { texts } from "#i18n/texts";

type KindNames = Record<AttachmentKind | typeof OTHER_ATTACHMENT, string>;

/** The catalogue of attachments a call may ask for. A call copies the names it uses. */
export const attachments = texts<{ kinds: KindNames }>({
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
  },
});
