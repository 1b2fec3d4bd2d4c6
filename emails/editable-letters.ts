import type { LetterKind } from "#domain/letter-kinds";
import { editableLettersOf, type EditableLetterId } from "#domain/letters/editable-letter";
import type { Locale } from "#domain/shared/locales";
import { bookingFacts } from "#emails/booking-facts";
import { isOfAdvance } from "#emails/claim-facts";
import { centsFact, fact, localFact, type LetterFacts } from "#emails/letter";
import { formatDate, formatDateTime, formatEuros } from "#i18n/format";
import type { PlaceholderName } from "#i18n/messages/letter-placeholders";

type Value = (facts: LetterFacts, locale: Locale) => string;

/** A letter whose text a municipality may write itself. */
export type EditableLetter = {
  /** Which facts make this letter, where a kind is several letters. */
  when?: (facts: LetterFacts) => boolean;
  /** What the text may name, and how each letter tells it. Nothing else of a letter's facts can come into the text. */
  values: Partial<Record<PlaceholderName, Value>>;
  /** What the text must name, since nothing else in the letter tells it. */
  necessary: readonly PlaceholderName[];
};

const said =
  (name: string): Value =>
  (facts) =>
    fact(facts, name);
const local =
  (name: string): Value =>
  (facts, locale) =>
    localFact(facts, name, locale);
const euros =
  (name: string): Value =>
  (facts, locale) =>
    formatEuros(centsFact(facts, name), locale);
const day =
  (name: string): Value =>
  (facts, locale) =>
    formatDate(fact(facts, name), locale);

const caseNumber = said("caseNumber");
const call = local("call");
const reason = said("reason");
const association = said("association");
const named = { association: said("name") };

/** What was decided on an appeal names another remedy and says that the claim succeeded: by the program's own text. */
const decided = (outcome: string): EditableLetter => ({
  when: (facts) => facts["outcome"] === outcome && facts["basis"] !== "appeal",
  values: {
    ...{ applicant: said("applicant"), call, caseNumber, body: local("body") },
    requestedSum: euros("requestedCents"),
    awardedSum: euros("awardedCents"),
    appealUntil: day("appealUntil"),
  },
  necessary: ["applicant"],
});

const appealed = (outcome: string): EditableLetter => ({
  when: (facts) => facts["outcome"] === outcome,
  values: { caseNumber, call, courtUntil: day("appealUntil") },
  necessary: [],
});

const booking = {
  place: local("place"),
  time: (facts: LetterFacts, locale: Locale) => bookingFacts(facts, locale).rows[1]?.value ?? "",
  purpose: said("purpose"),
};

const instant =
  (name: string): Value =>
  (facts, locale) =>
    formatDateTime(new Date(fact(facts, name)), locale);

/** A receipt of what came by the service itself; one that an official wrote in says so, by the program's own text. */
const received = (isIt: (facts: LetterFacts) => boolean, more: EditableLetter["values"] = {}): EditableLetter => ({
  when: (facts) => !facts["way"] && isIt(facts),
  values: {
    ...{ association, call, caseNumber, receivedAt: instant("receivedAt"), requestedSum: euros("requestedCents") },
    ...more,
  },
  necessary: ["association", "call"],
});
const isAgain = (facts: LetterFacts): boolean => Number(facts["number"] ?? 1) > 1;
const isOpen = ({ closesAt, receivedAt }: LetterFacts): boolean =>
  typeof closesAt === "string" && new Date(closesAt) > new Date(String(receivedAt));
/** May be changed until the close, and not only until it is decided: that is told by the program's own text. */
const isTimed = (facts: LetterFacts): boolean => isOpen(facts) && !facts["asArrives"];
const closesAt = instant("closesAt");

/** An advance is told of, and so is a claim that nothing is paid for, by the program's own text: a claim's would promise else. */
const isOfReceipts = (facts: LetterFacts): boolean => !isOfAdvance(facts);
const paysReceipts = (facts: LetterFacts): boolean => isOfReceipts(facts) && facts["payableCents"] !== 0;

const closing = (status: string): EditableLetter => ({
  when: (facts) => (facts["status"] === "reopened") === (status === "reopened"),
  values: { association, call, closesAt },
  necessary: ["association", "call", "closesAt"],
});

const reminding = (step: string): EditableLetter => ({
  when: (facts) => (facts["step"] === "after") === (step === "after"),
  values: { association, caseNumber, dueOn: day("dueOn") },
  necessary: ["association", "caseNumber"],
});

/** What each editable letter may name and must name. */
export const EDITABLE_LETTERS: Readonly<Record<EditableLetterId, EditableLetter>> = {
  applicationReceived: received((facts) => !isAgain(facts) && isTimed(facts), { closesAt }),
  applicationReceivedUntimed: received((facts) => !isAgain(facts) && !isOpen(facts)),
  applicationReceivedAgain: received((facts) => isAgain(facts) && isTimed(facts), { closesAt }),
  applicationStands: {
    values: { association, call, caseNumber, filedAt: instant("filedAt") },
    necessary: ["association", "call", "filedAt"],
  },
  applicationTransferred: {
    values: { association, call: local("to"), fromCall: local("from"), caseNumber, by: said("movedBy"), reason },
    necessary: ["association", "call", "fromCall"],
  },
  closeReminderDraft: closing("draft"),
  closeReminderReopened: closing("reopened"),
  callExtended: {
    values: { call, closesAt, formerClose: instant("closedAt"), reason },
    necessary: ["call", "closesAt"],
  },
  supplementReminderBefore: reminding("before"),
  supplementReminderAfter: reminding("after"),
  applicationWithdrawn: {
    values: { association, call, caseNumber },
    necessary: ["association", "caseNumber"],
  },
  supplementRequested: {
    values: { association, caseNumber, question: local("question"), dueOn: day("dueOn"), by: said("askedBy") },
    necessary: ["association", "question", "dueOn"],
  },
  supplementAnswered: {
    values: { association, caseNumber, answer: said("answer") },
    necessary: ["association", "answer"],
  },
  decisionGranted: decided("grant"),
  decisionRejected: decided("reject"),
  decisionIneligible: decided("ineligible"),
  decisionNotAdmitted: decided("notAdmitted"),
  acceptanceReminder: {
    values: { association, call, caseNumber, awardedSum: euros("awardedCents") },
    necessary: ["association", "call"],
  },
  appealReceived: { values: { caseNumber, appellant: said("appellant") }, necessary: [] },
  appealRejected: appealed("rejected"),
  appealNotAdmitted: appealed("notAdmitted"),
  assessorNamed: { values: { call, by: said("by") }, necessary: ["call", "by"] },
  claimReceived: {
    when: isOfReceipts,
    values: { call, caseNumber, claimedSum: euros("claimedCents") },
    necessary: ["call"],
  },
  claimReturned: { when: isOfReceipts, values: { call, caseNumber, reason }, necessary: ["call", "reason"] },
  claimReviewed: {
    when: paysReceipts,
    values: { call, caseNumber, payableSum: euros("payableCents") },
    necessary: ["call"],
  },
  claimRejected: { when: isOfReceipts, values: { call, caseNumber }, necessary: ["call"] },
  paymentMade: {
    when: isOfReceipts,
    values: { caseNumber, sum: euros("cents"), paidOn: day("paidOn") },
    necessary: ["sum"],
  },
  paymentRejectedByBank: {
    values: { caseNumber, sum: euros("cents"), reason },
    necessary: [],
  },
  associationSubmitted: {
    values: { ...named, by: said("by") },
    necessary: ["association", "by"],
  },
  associationApproved: { values: named, necessary: ["association"] },
  associationReturned: { values: { ...named, reason }, necessary: ["association"] },
  associationArchived: { values: named, necessary: ["association"] },
  associationRestored: { values: named, necessary: ["association"] },
  bookingRequested: { values: { ...booking, by: said("by") }, necessary: ["place", "by"] },
  bookingGivenUp: { values: { ...booking, by: said("by") }, necessary: ["place", "by"] },
  bookingApproved: { values: booking, necessary: ["place"] },
  bookingRefused: { values: booking, necessary: ["place"] },
  bookingCancelled: { values: booking, necessary: ["place"] },
  keeperNamed: {
    values: { place: local("place"), by: said("by") },
    necessary: ["place", "by"],
  },
};

/** Which editable letter these facts make, if any. */
export const editableLetterFor = (kind: LetterKind, facts: LetterFacts): EditableLetterId | null =>
  editableLettersOf(kind).find((id) => EDITABLE_LETTERS[id].when?.(facts) ?? true) ?? null;
