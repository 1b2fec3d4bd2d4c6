import type { LineOutcome } from "#domain/grants/proposal-lines";
import type { DecisionBasis } from "#domain/grants/revision";
import type { PlainDate } from "#domain/shared/plain-date";
import type { TimeOfDay } from "#domain/shared/time-of-day";
import type { Locale } from "#domain/shared/locales";

/**
 * How a party gets a decision: by email, or in a letter where no email reaches it. Of a letter to come the day of posting
 * is not known yet, nor the last day to appeal.
 */
export type PartyNotice = "eNotice" | "letter" | "letterToCome";

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
  /** May a part be asked for in advance? */
  mayAdvance: boolean;
  /** How large a part at most; null where only the award limits it. */
  advancePercent: number | null;
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
  /** When an application that came after the close arrived, and when that was; null for the others. */
  late: { arrivedAt: Date; closedAt: Date } | null;
  noticeSentOn: PlainDate;
  /** How the applicant is told. */
  noticeKind: PartyNotice;
  appealUntil: PlainDate;
  registry: { address: string; email: string; phone?: string | null; closesAt: TimeOfDay } | null;
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
