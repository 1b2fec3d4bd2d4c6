import type { ApplicationEvent, ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { ClaimEvent } from "#domain/grants/claim-lifecycle";
import type { PaymentEvent } from "#domain/grants/payment-lifecycle";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import { texts } from "#i18n/texts";

/** Everything that may stand in a case's history: the life cycle's events and what happens without a change of state. */
export type CaseEvent =
  | ApplicationEvent
  | "start"
  | "enter"
  | "attachFile"
  | "reviseDecision"
  | "tellDecision"
  | "recordNotice"
  | "acceptAward"
  | "removeAttachment"
  | `claim${Capitalize<ClaimEvent>}`
  | "claimStart"
  | "claimAddRow"
  | "claimRemoveRow"
  | `payment${Capitalize<PaymentEvent>}`;

type CaseTexts = {
  statuses: Record<ApplicationStatus, string>;
  /** What the state means for the applicant, in a sentence. */
  meaning: Record<ApplicationStatus, string>;
  /** What happens next and who does it. */
  next: Record<ApplicationStatus, string>;
  outcomes: Record<LineOutcome | "partly", string>;
  events: Record<CaseEvent, string>;
};

/** States, outcomes and events of a grant case, in the words both the applicant and the official read. */
export const cases = texts<CaseTexts>({
  fi: {
    statuses: {
      draft: "Luonnos",
      submitted: "Vastaanotettu",
      reopened: "Avattu uudelleen",
      inPreparation: "Valmistelussa",
      supplementRequested: "Täydennettävänä",
      proposed: "Esityksessä",
      decided: "Päätetty",
      withdrawn: "Peruttu",
    },
    meaning: {
      draft: "Hakemus on vasta luonnos. Kaupunki ei näe sitä.",
      submitted: "Hakemus on perillä kaupungilla.",
      reopened: "Hakemus on avattu muutettavaksi. Viimeksi lähetetty versio on voimassa, kunnes lähetätte uuden.",
      inPreparation: "Valmistelija käy hakemusta läpi.",
      supplementRequested: "Kaupunki tarvitsee teiltä vielä lisätietoja.",
      proposed: "Hakemus on mukana esityksessä, josta päätetään kokouksessa.",
      decided: "Hakemuksesta on tehty päätös.",
      withdrawn: "Hakemus on peruttu. Sitä ei käsitellä.",
    },
    next: {
      draft: "Täytä hakemus loppuun ja lähetä se ennen kuin haku sulkeutuu.",
      submitted: "Valmistelija ottaa hakemuksen käsittelyyn. Teidän ei tarvitse nyt tehdä mitään.",
      reopened:
        "Lähettäkää muutettu hakemus ennen kuin haku sulkeutuu. Jos ette lähetä, käsittelemme viimeksi lähetetyn.",
      inPreparation: "Jos jotain puuttuu, pyydämme täydennystä sähköpostilla. Muuten seuraavaksi tulee päätös.",
      supplementRequested: "Vastatkaa täydennyspyyntöön. Käsittely jatkuu, kun vastaus on perillä.",
      proposed: "Päättäjät käsittelevät esityksen kokouksessaan. Päätös tulee teille sähköpostilla.",
      decided:
        "Lue päätös perusteluineen. Jos avustusta myönnettiin, se maksetaan toteutuneista kuluista tositteita vastaan.",
      withdrawn: "Voitte tehdä uuden hakemuksen, jos haku on vielä auki.",
    },
    outcomes: {
      grant: "Myönnetty",
      partly: "Myönnetty osittain",
      reject: "Hylätty",
      notAdmitted: "Jätetty tutkimatta",
    },
    events: {
      reviseDecision: "Uusi päätös korvasi aiemman",
      tellDecision: "Uusi päätös annettiin tiedoksi",
      recordNotice: "Tiedoksianto kirjattiin",
      acceptAward: "Avustuksen ehdot hyväksyttiin",
      start: "Hakemus aloitettiin",
      enter: "Kaupunki alkoi kirjata hakemusta hakijan puolesta",
      attachFile: "Liite lisättiin",
      removeAttachment: "Liite poistettiin",
      submit: "Hakemus lähetettiin",
      reopen: "Hakemus avattiin uudelleen",
      keepFiled: "Lähetetty hakemus jäi voimaan",
      transfer: "Hakemus siirrettiin toiseen hakuun",
      startPreparation: "Valmistelu aloitettiin",
      requestSupplement: "Pyydettiin täydennystä",
      supplement: "Täydennys saapui",
      resumePreparation: "Valmistelua jatkettiin ilman vastausta",
      propose: "Otettiin mukaan esitykseen",
      returnToPreparation: "Palautettiin valmisteluun",
      decide: "Päätös tehtiin",
      withdraw: "Hakemus peruttiin",
      claimStart: "Maksatushakemus aloitettiin",
      claimAddRow: "Maksatushakemukseen lisättiin kulu",
      claimRemoveRow: "Maksatushakemuksesta poistettiin kulu",
      claimSubmit: "Maksatushakemus lähetettiin",
      claimReview: "Maksatushakemus tarkastettiin",
      claimReject: "Maksatushakemus hylättiin",
      claimReturnToApplicant: "Maksatushakemus palautettiin korjattavaksi",
      claimApprove: "Maksu hyväksyttiin",
      claimReturnToReview: "Maksatushakemus palautettiin tarkastukseen",
      paymentBatch: "Maksu otettiin maksuerään",
      paymentSettle: "Avustus maksettiin",
      paymentRejectByBank: "Pankki palautti maksun",
    },
  },
  sv: {
    statuses: {
      draft: "Utkast",
      submitted: "Mottagen",
      reopened: "Öppnad på nytt",
      inPreparation: "Under beredning",
      supplementRequested: "Ska kompletteras",
      proposed: "I förslaget",
      decided: "Avgjord",
      withdrawn: "Återtagen",
    },
    meaning: {
      draft: "Ansökan är ännu ett utkast. Staden ser den inte.",
      submitted: "Ansökan har kommit fram till staden.",
      reopened: "Ansökan har öppnats för ändring. Den senast skickade versionen gäller tills ni skickar en ny.",
      inPreparation: "Beredaren går igenom ansökan.",
      supplementRequested: "Staden behöver ännu uppgifter av er.",
      proposed: "Ansökan ingår i ett förslag som avgörs på ett möte.",
      decided: "Beslut har fattats om ansökan.",
      withdrawn: "Ansökan har återtagits. Den behandlas inte.",
    },
    next: {
      draft: "Fyll i ansökan och skicka den innan ansökningstiden går ut.",
      submitted: "Beredaren tar upp ansökan. Ni behöver inte göra något nu.",
      reopened:
        "Skicka den ändrade ansökan innan ansökningstiden går ut. Om ni inte gör det behandlar vi den som skickades senast.",
      inPreparation: "Om något saknas ber vi om komplettering per e-post. Annars följer beslutet.",
      supplementRequested: "Svara på begäran om komplettering. Behandlingen fortsätter när svaret har kommit.",
      proposed: "Beslutsfattarna behandlar förslaget på sitt möte. Beslutet skickas till er per e-post.",
      decided: "Läs beslutet med motiveringar. Om bidrag beviljades betalas det mot verifikat för verkliga kostnader.",
      withdrawn: "Ni kan göra en ny ansökan om ansökningstiden ännu pågår.",
    },
    outcomes: {
      grant: "Beviljat",
      partly: "Delvis beviljat",
      reject: "Avslaget",
      notAdmitted: "Inte upptaget till prövning",
    },
    events: {
      reviseDecision: "Ett nytt beslut ersatte det tidigare",
      tellDecision: "Det nya beslutet delgavs",
      recordNotice: "Delgivning antecknades",
      acceptAward: "Villkoren för bidraget godkändes",
      start: "Ansökan påbörjades",
      enter: "Staden började föra in ansökan för sökanden",
      attachFile: "En bilaga lades till",
      removeAttachment: "En bilaga togs bort",
      submit: "Ansökan skickades",
      reopen: "Ansökan öppnades på nytt",
      keepFiled: "Den skickade ansökan förblev i kraft",
      transfer: "Ansökan flyttades till en annan omgång",
      startPreparation: "Beredningen inleddes",
      requestSupplement: "Komplettering begärdes",
      supplement: "Kompletteringen kom in",
      resumePreparation: "Beredningen fortsatte utan svar",
      propose: "Togs med i förslaget",
      returnToPreparation: "Återfördes till beredning",
      decide: "Beslut fattades",
      withdraw: "Ansökan återtogs",
      claimStart: "Utbetalningsansökan påbörjades",
      claimAddRow: "En kostnad lades till i utbetalningsansökan",
      claimRemoveRow: "En kostnad togs bort ur utbetalningsansökan",
      claimSubmit: "Utbetalningsansökan skickades",
      claimReview: "Utbetalningsansökan granskades",
      claimReject: "Utbetalningsansökan avslogs",
      claimReturnToApplicant: "Utbetalningsansökan returnerades för rättelse",
      claimApprove: "Betalningen godkändes",
      claimReturnToReview: "Utbetalningsansökan återfördes till granskning",
      paymentBatch: "Betalningen togs med i en betalningspost",
      paymentSettle: "Bidraget betalades",
      paymentRejectByBank: "Banken returnerade betalningen",
    },
  },
  en: {
    statuses: {
      draft: "Draft",
      submitted: "Received",
      reopened: "Open again",
      inPreparation: "In preparation",
      supplementRequested: "To be supplemented",
      proposed: "In the proposal",
      decided: "Decided",
      withdrawn: "Withdrawn",
    },
    meaning: {
      draft: "The application is still a draft. The city does not see it.",
      submitted: "The application has reached the city.",
      reopened: "The application is open for changes. The version submitted last counts until you submit a new one.",
      inPreparation: "The preparer is going through the application.",
      supplementRequested: "The city needs more information from you.",
      proposed: "The application is part of a proposal that will be decided at a meeting.",
      decided: "A decision has been made on the application.",
      withdrawn: "The application was withdrawn. It will not be handled.",
    },
    next: {
      draft: "Complete the application and submit it before the call closes.",
      submitted: "The preparer will take up the application. There is nothing you need to do now.",
      reopened:
        "Submit the changed application before the call closes. If you do not, we handle the one submitted last.",
      inPreparation: "If something is missing, we will ask for it by email. Otherwise the decision comes next.",
      supplementRequested: "Answer the request. Handling goes on when your answer has arrived.",
      proposed: "The decision makers take up the proposal at their meeting. The decision will come to you by email.",
      decided: "Read the decision and its reasons. A grant is paid for actual costs against receipts.",
      withdrawn: "You may make a new application if the call is still open.",
    },
    outcomes: {
      grant: "Granted",
      partly: "Partly granted",
      reject: "Rejected",
      notAdmitted: "Not admitted",
    },
    events: {
      reviseDecision: "A new decision replaced the earlier one",
      tellDecision: "The new decision was notified",
      recordNotice: "A notice was recorded",
      acceptAward: "The conditions of the grant were accepted",
      start: "The application was begun",
      enter: "The city began to enter the application for the applicant",
      attachFile: "An attachment was added",
      removeAttachment: "An attachment was removed",
      submit: "The application was submitted",
      reopen: "The application was opened again",
      keepFiled: "The submitted application stood",
      transfer: "The application was moved to another call",
      startPreparation: "Preparation was started",
      requestSupplement: "A supplement was requested",
      supplement: "The supplement arrived",
      resumePreparation: "Preparation went on without an answer",
      propose: "Taken into the proposal",
      returnToPreparation: "Returned to preparation",
      decide: "The decision was made",
      withdraw: "The application was withdrawn",
      claimStart: "A claim was begun",
      claimAddRow: "A cost was added to the claim",
      claimRemoveRow: "A cost was removed from the claim",
      claimSubmit: "The claim was submitted",
      claimReview: "The claim was reviewed",
      claimReject: "The claim was rejected",
      claimReturnToApplicant: "The claim was returned for correction",
      claimApprove: "The payment was approved",
      claimReturnToReview: "The claim was returned to review",
      paymentBatch: "The payment was taken into a batch",
      paymentSettle: "The grant was paid",
      paymentRejectByBank: "The bank returned the payment",
    },
  },
});
