import { formatEuros } from "#i18n/format";
import { texts } from "#i18n/texts";

/** Why a notice cannot be recorded so, or a new decision not replace the one that stands. */
export const correctionRefusals = texts({
  fi: {
    noDecision: "Asiassa ei ole vielä päätöstä.",
    decisionReplaced: "Päätös on korvattu uudella. Lataa sivu uudelleen.",
    sentInFuture: "Päivä on tulevaisuudessa.",
    sentBeforeDecision: "Päivä on ennen päätöstä.",
    unknownBody: "Valitse päätöksen tekijä listasta.",
    meetingInFuture: "Päätöspäivä on tulevaisuudessa.",
    meetingBeforeDecision: "Korjaus ei voi olla ennen päätöstä, jota se korjaa.",
    changesNothing: "Korjattu päätös on sama kuin voimassa oleva.",
    reasonMissing: "Kirjoita perustelu hakijalle.",
    sumMissing: "Kirjoita myönnettävä summa.",
    sumOfRejected: "Hylätylle hakemukselle ei voi kirjata summaa.",
    consentMissing: "Asiavirheen voi korjata hakijan vahingoksi vain hakijan suostumuksella (hallintolaki 50 §).",
    underPaid: ({ committedCents }: { committedCents: number }) =>
      `Avustuksesta on jo maksettu tai maksamassa ${formatEuros(committedCents, "fi")}. Summa ei voi olla pienempi: takaisinperinnästä päätetään erikseen, ja hakijaa kuullaan ensin.`,
  },
  sv: {
    noDecision: "Det finns inget beslut i ärendet.",
    decisionReplaced: "Beslutet har ersatts av ett nytt. Ladda om sidan.",
    sentInFuture: "Dagen ligger i framtiden.",
    sentBeforeDecision: "Dagen är före beslutet.",
    unknownBody: "Välj beslutsfattare i listan.",
    meetingInFuture: "Beslutsdagen ligger i framtiden.",
    meetingBeforeDecision: "Rättelsen kan inte vara före det beslut som den rättar.",
    changesNothing: "Det rättade beslutet är detsamma som det gällande.",
    reasonMissing: "Skriv en motivering till sökanden.",
    sumMissing: "Skriv beloppet som beviljas.",
    sumOfRejected: "En ansökan som avslås kan inte ha ett belopp.",
    consentMissing:
      "Ett sakfel får rättas till sökandens nackdel bara med sökandens samtycke (förvaltningslagen 50 §).",
    underPaid: ({ committedCents }) =>
      `Av understödet har ${formatEuros(committedCents, "sv")} redan betalats eller är på väg. Beloppet kan inte vara mindre: om återkrav beslutas särskilt, och sökanden hörs först.`,
  },
  en: {
    noDecision: "There is no decision in the case yet.",
    decisionReplaced: "The decision has been replaced by a new one. Reload the page.",
    sentInFuture: "The day is in the future.",
    sentBeforeDecision: "The day is before the decision.",
    unknownBody: "Choose the deciding body from the list.",
    meetingInFuture: "The day of the decision is in the future.",
    meetingBeforeDecision: "A correction cannot be earlier than the decision it corrects.",
    changesNothing: "The corrected decision is the same as the one that stands.",
    reasonMissing: "Write a reason for the applicant.",
    sumMissing: "Write the sum to be granted.",
    sumOfRejected: "A rejected application cannot have a sum.",
    consentMissing:
      "An error of substance can be corrected to the applicant's harm only with their consent (section 50).",
    underPaid: ({ committedCents }) =>
      `${formatEuros(committedCents, "en")} of the grant has been paid or is on its way. The sum cannot be less: recovery is decided separately, and the applicant is heard first.`,
  },
});
