import { noticedOn } from "#domain/grants/appeal";
import type { TimeOfDay } from "#domain/shared/time-of-day";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import { remedyOf, type DecisionBasis } from "#domain/grants/revision";
import type { Locale } from "#domain/shared/locales";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate, formatEuros, formatShare } from "#i18n/format";
import { decisionConditions } from "#i18n/messages/decision-conditions";
import { decisionDocument } from "#i18n/messages/decision-document";
import { officeHolder } from "#i18n/messages/office-holder";

/** Everything a decision document says of one application, names already in the reader's language. */
export type DecisionFacts = {
  municipality: string;
  applicant: string;
  caseNumber: string;
  call: string;
  /** The application's own title. */
  purpose: string;
  body: string;
  meetingDate: string;
  section: string;
  byOfficeHolder: boolean;
  outcome: LineOutcome;
  requestedCents: number;
  awardedCents: number;
  reason: string;
  /** Is the whole reason in the reader's language, sentence by sentence from the library? */
  reasonIsTold: boolean;
  shareBp: number;
  claimsDueOn: string;
  /** Last civil day of the period applied for; null where it was left open. */
  useBy: string | null;
  ownSharePercent: number;
  eligibleCosts: string;
  ineligibleCosts: string;
  mayPassOn: boolean;
  /** The earlier decision that this one replaces, and on what grounds; null for a first one. */
  replaces: {
    meetingDate: string;
    section: string;
    byOfficeHolder: boolean;
    basis: DecisionBasis;
    note: string;
  } | null;
  /** Whom to ask about the decision, in one line; "" where nobody is named. */
  moreInfo: string;
  noticeSentOn: PlainDate;
  appealUntil: PlainDate;
  registry: { address: string; email: string; closesAt: TimeOfDay } | null;
};

/** A document before it has a shape: the same blocks could become a page or a printed sheet. */
export type DocumentBlock =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string; strong?: boolean }
  | { kind: "facts"; items: { label: string; value: string }[] }
  | { kind: "list"; items: string[] }
  /** What follows begins a page of its own, unless next to nothing stands on this one. */
  | { kind: "newPart" };

export type DecisionLetter = {
  locale: Locale;
  title: string;
  /** At the head of the first page and in the foot of every page. */
  issuer: string;
  reference: string;
  blocks: DocumentBlock[];
};

/**
 * Name of the file. It carries the day of notice, for another day means another appeal time and another document, and
 * from the second decision over the case on its number.
 */
export const decisionDocumentName = (
  { caseNumber, noticeSentOn, number = 1 }: Pick<DecisionFacts, "caseNumber" | "noticeSentOn"> & { number?: number },
  locale: Locale,
): string => `${decisionDocument[locale].fileName}-${caseNumber}${number > 1 ? `-${number}` : ""}-${noticeSentOn}.pdf`;

/** What the applicant gets to read: the outcome first, then reasons, payment and how to have the decision revised. */
export function decisionLetter(facts: DecisionFacts, locale: Locale): DecisionLetter {
  const t = decisionDocument[locale];
  return {
    locale,
    title: t.title,
    issuer: facts.municipality,
    reference: facts.caseNumber,
    blocks: [
      { kind: "heading", level: 1, text: t.title },
      { kind: "paragraph", strong: true, text: outcomeText(facts, locale) },
      ...replacement(facts, locale),
      { kind: "facts", items: mainFacts(facts, locale) },
      ...reasons(facts, locale),
      ...(facts.outcome === "grant" ? [...payment(facts, locale), ...conditions(facts, locale)] : []),
      { kind: "newPart" },
      ...(remedyOf(facts.replaces?.basis ?? "list") === "court" ? courtAppeal(facts, locale) : appeal(facts, locale)),
    ],
  };
}

function outcomeText({ outcome, awardedCents }: DecisionFacts, locale: Locale): string {
  const t = decisionDocument[locale].outcome;
  return outcome === "grant" ? t.grant({ sum: formatEuros(awardedCents, locale) }) : t[outcome];
}

function replacement({ replaces }: DecisionFacts, locale: Locale): DocumentBlock[] {
  if (!replaces || replaces.basis === "list") return [];
  const t = decisionConditions[locale];
  const number = `${formatDate(replaces.meetingDate, locale)}, ${decisionNumber(replaces, locale)}`;
  const blocks: DocumentBlock[] = [{ kind: "paragraph", text: t.replaces[replaces.basis]({ number }) }];
  return replaces.note ? [...blocks, { kind: "paragraph", text: t.replacesWhy({ note: replaces.note }) }] : blocks;
}

function mainFacts(facts: DecisionFacts, locale: Locale) {
  const { labels } = decisionDocument[locale];
  const date = formatDate(facts.meetingDate, locale);
  const items = [
    { label: labels.applicant, value: facts.applicant },
    { label: labels.caseNumber, value: facts.caseNumber },
    { label: labels.call, value: facts.call },
    { label: labels.purpose, value: facts.purpose },
    { label: labels.requested, value: formatEuros(facts.requestedCents, locale) },
    { label: labels.awarded, value: formatEuros(facts.awardedCents, locale) },
    { label: labels.body, value: facts.body },
    { label: labels.meeting, value: `${date}, ${decisionNumber(facts, locale)}` },
    { label: labels.sent, value: formatDate(facts.noticeSentOn, locale) },
    { label: labels.moreInfo, value: facts.moreInfo },
  ];
  return items.filter(({ value }) => value !== "");
}

function reasons({ reason, reasonIsTold }: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionDocument[locale];
  const blocks: DocumentBlock[] = [
    { kind: "heading", level: 2, text: t.reasonsTitle },
    { kind: "paragraph", text: reason || t.grantedAsAsked },
  ];
  return reason && !reasonIsTold && t.reasonsLanguage
    ? [...blocks, { kind: "paragraph", text: t.reasonsLanguage }]
    : blocks;
}

function payment({ shareBp, claimsDueOn }: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionDocument[locale];
  return [
    { kind: "heading", level: 2, text: t.paymentTitle },
    { kind: "paragraph", text: t.payment },
    { kind: "paragraph", text: t.share({ share: formatShare(shareBp, locale) }) },
    { kind: "paragraph", text: t.claimsDue({ date: formatDate(claimsDueOn, locale) }) },
  ];
}

function conditions(facts: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionConditions[locale].conditions;
  const { useBy, ownSharePercent, eligibleCosts, ineligibleCosts, mayPassOn } = facts;
  const items = [
    t.purpose,
    useBy ? t.useBy({ date: formatDate(useBy, locale) }) : "",
    ownSharePercent > 0 ? t.ownShare({ percent: ownSharePercent }) : "",
    eligibleCosts ? t.eligible({ costs: eligibleCosts }) : "",
    ineligibleCosts ? t.ineligible({ costs: ineligibleCosts }) : "",
    mayPassOn ? t.onward : t.notOnward,
    t.change,
    t.recovery,
  ];
  return [
    { kind: "heading", level: 2, text: t.title },
    { kind: "list", items: items.filter((item) => item !== "") },
    { kind: "paragraph", text: t.accept },
  ];
}

function appeal(facts: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionDocument[locale];
  const { caseNumber, noticeSentOn, appealUntil, body, registry } = facts;
  const noticed = noticedOn({ noticeSentOn: plainDate(noticeSentOn), kind: "eNotice" });
  const sentOn = formatDate(noticeSentOn, locale);
  return [
    { kind: "heading", level: 2, text: t.appealTitle },
    { kind: "paragraph", text: t.appealIntro },
    { kind: "heading", level: 3, text: t.whoTitle },
    { kind: "paragraph", text: t.who },
    { kind: "heading", level: 3, text: t.whenTitle },
    { kind: "paragraph", text: t.when({ sentOn, noticedOn: formatDate(noticed, locale) }) },
    { kind: "paragraph", strong: true, text: t.lastDay({ date: formatDate(appealUntil, locale) }) },
    { kind: "paragraph", text: t.arrival },
    { kind: "heading", level: 3, text: t.whereTitle },
    { kind: "paragraph", text: facts.byOfficeHolder ? officeHolder[locale].where : t.where },
    { kind: "facts", items: addresses(body, registry, locale) },
    { kind: "heading", level: 3, text: t.whatTitle },
    { kind: "list", items: [t.whatDecision({ caseNumber }), t.whatChange, t.whatGrounds, t.whatSender] },
    { kind: "paragraph", text: t.free },
  ];
}

/** The way on from what was decided on an appeal: the administrative court (kuntalaki 135 §, laki 808/2019 13 §). */
export function courtAppeal(
  { caseNumber, noticeSentOn, appealUntil }: Pick<DecisionFacts, "caseNumber" | "noticeSentOn" | "appealUntil">,
  locale: Locale,
): DocumentBlock[] {
  const t = decisionDocument[locale];
  const { court } = decisionConditions[locale];
  const noticed = noticedOn({ noticeSentOn: plainDate(noticeSentOn), kind: "eNotice" });
  const days = { sentOn: formatDate(noticeSentOn, locale), noticedOn: formatDate(noticed, locale) };
  return [
    { kind: "heading", level: 2, text: court.title },
    { kind: "paragraph", text: court.intro },
    { kind: "heading", level: 3, text: t.whoTitle },
    { kind: "paragraph", text: court.who },
    { kind: "heading", level: 3, text: t.whenTitle },
    { kind: "paragraph", text: court.when(days) },
    { kind: "paragraph", strong: true, text: t.lastDay({ date: formatDate(appealUntil, locale) }) },
    { kind: "heading", level: 3, text: t.whereTitle },
    { kind: "paragraph", text: court.where },
    { kind: "heading", level: 3, text: court.whatTitle },
    { kind: "list", items: [t.whatDecision({ caseNumber }), t.whatChange, t.whatGrounds, t.whatSender] },
    { kind: "paragraph", text: court.fee },
  ];
}

/** A time of day as the language writes it: 15.00, in English 15:00. */
const clock = (time: TimeOfDay, locale: Locale): string => (locale === "en" ? time : time.replace(":", "."));

function addresses(body: string, registry: DecisionFacts["registry"], locale: Locale) {
  const { labels } = decisionDocument[locale];
  const toBody = { label: labels.body, value: body };
  if (!registry) return [toBody];
  return [
    toBody,
    { label: labels.registry, value: registry.address },
    { label: labels.email, value: registry.email },
    { label: labels.closes, value: clock(registry.closesAt, locale) },
  ];
}
