import type { Locale } from "#domain/shared/locales";
import type { EditableLetterId } from "#domain/letters/editable-letter";
import { localFacts, type LetterFacts } from "#emails/letter";

/** Invented facts, unlike anything a letter's own sentences say: each can be found again in a letter made of them. */
const WORDS = {
  fi: {
    association: "Esimerkkiseura ry",
    by: "Eeva Esimerkki",
    question: "Lähettäkää viime vuoden tilinpäätös.\nKertokaa myös, montako alle 20-vuotiasta osallistui.",
    answer: "Tilinpäätös on nyt liitteenä. Mukana oli 64 nuorta.",
    reason: "Kuitista puuttuu päivämäärä.",
    purpose: "Lasten palloilukerho",
  },
  sv: {
    association: "Exempelföreningen rf",
    by: "Eva Exempel",
    question: "Skicka förra årets bokslut.\nBerätta också hur många under 20 år som deltog.",
    answer: "Bokslutet är nu bifogat. 64 unga deltog.",
    reason: "Datumet saknas på kvittot.",
    purpose: "Bollklubb för barn",
  },
  en: {
    association: "Example Club",
    by: "Eve Example",
    question: "Please send last year's accounts.\nTell us also how many people under 20 took part.",
    answer: "The accounts are now attached. 64 young people took part.",
    reason: "The receipt has no date.",
    purpose: "Ball games for children",
  },
} satisfies Record<Locale, Record<string, string>>;

const OPEN = { closesAt: "2027-02-12T14:00:00Z" };

/** What makes one letter of a kind and not another. */
const PARTICULAR: Partial<Record<EditableLetterId, LetterFacts>> = {
  applicationReceived: OPEN,
  applicationReceivedAgain: { ...OPEN, number: 2 },
  closeReminderDraft: { ...OPEN, status: "draft" },
  closeReminderReopened: { ...OPEN, status: "reopened" },
  supplementReminderBefore: { step: "before" },
  supplementReminderAfter: { step: "after" },
  decisionRejected: { outcome: "reject", awardedCents: 0 },
  decisionIneligible: { outcome: "ineligible", awardedCents: 0 },
  decisionNotAdmitted: { outcome: "notAdmitted", awardedCents: 0 },
  callExtended: { ...OPEN, closedAt: "2027-02-05T14:30:00Z" },
  appealRejected: { outcome: "rejected" },
  appealNotAdmitted: { outcome: "notAdmitted" },
  claimRejected: { row1_acceptedCents: 0 },
};

/** Facts for a preview of a letter, in the language of the letter. */
export function exampleFacts(id: EditableLetterId, locale: Locale): LetterFacts {
  const { association, by, question, answer, reason, purpose } = WORDS[locale];
  return {
    ...{
      association,
      applicant: association,
      appellant: association,
      callId: "example",
      name: association,
      by,
      askedBy: by,
      question,
      answer,
      reason,
      purpose,
    },
    ...localFacts("call", {
      fi: "Esimerkkiavustus 2027",
      sv: "Exempelunderstödet 2027",
      en: "Example grant 2027",
    }),
    ...localFacts("body", { fi: "Esimerkkilautakunta", sv: "Exempelnämnden", en: "The Example Board" }),
    ...localFacts("place", { fi: "Esimerkkihalli", sv: "Exempelhallen", en: "Example Hall" }),
    ...{ caseNumber: "ESIM-2027-0041", caseId: "example", claimId: "example", supplementId: "example", claim: 1 },
    ...{ associationId: "example", premisesId: "example", bookingId: "example", message: "" },
    ...{ receivedAt: "2027-01-29T13:14:00Z", dueOn: "2027-02-26", paidOn: "2027-08-17", appealUntil: "2027-05-21" },
    ...{ requestedCents: 3_456_00, claimedCents: 1_987_65, payableCents: 1_876_54, cents: 1_876_54 },
    ...{ outcome: "grant", awardedCents: 2_345_00, section: "12", meetingDate: "2027-04-28" },
    ...{ rowCount: 1, row1_description: purpose, row1_claimedCents: 1_987_65, row1_reason: reason },
    ...{ row1_acceptedCents: 1_876_54, number: 1, filedAt: "2027-01-22T09:41:00Z", movedBy: by },
    ...localFacts("from", {
      fi: "Aiempi esimerkkihaku",
      sv: "Tidigare exempelomgången",
      en: "Earlier example call",
    }),
    ...localFacts("to", { fi: "Esimerkkiavustus 2027", sv: "Exempelunderstödet 2027", en: "Example grant 2027" }),
    ...{ repeats: "weekly", startsOn: "2027-09-06", endsOn: "2027-12-13", opensAt: "17:15", closesAt: "18:45" },
    except: "",
    ...PARTICULAR[id],
  };
}
