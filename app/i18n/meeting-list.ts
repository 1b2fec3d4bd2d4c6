import { withdrawals, type ListedLine, type MinutesRow } from "#domain/grants/minutes-row";
import type { ProposalStatus } from "#domain/grants/proposal-lifecycle";
import { sumOfOutcome } from "#domain/grants/proposal-lines";
import { isPartlyFinnish, reasonParts } from "#domain/grants/reasons/reason-text";
import type { Locale, LocalText } from "#domain/shared/locales";
import type { OwnText } from "#domain/shared/own-text";
import type { TieKind } from "#domain/ties/tie";
import { decidingWords } from "#i18n/deciding-words";
import type { DocumentBlock } from "#i18n/decision-facts";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate, formatEuros } from "#i18n/format";
import { keptSums } from "#i18n/messages/kept-sums";
import { meetingListTexts } from "#i18n/messages/meeting-list";
import { minutes } from "#i18n/messages/minutes";
import { officeHolder } from "#i18n/messages/office-holder";
import { proposal } from "#i18n/messages/proposal";
import { ties } from "#i18n/messages/ties";
import { withdrawing } from "#i18n/messages/withdrawing";

/** A line as its reader may see it; `requestedCents` is null where it is kept from them. */
type SeenLine = Omit<ListedLine, "requestedCents"> & { requestedCents: number | null };

/** What the list for a meeting, or the extract from its minutes, is made of; names already in the reader's language. */
export type MeetingFacts = {
  municipality: string;
  /** `budgetCents` is what the list has to give. */
  call: { name: string; budgetCents: number };
  body: string;
  status: ProposalStatus;
  /** Null until the decision is recorded. */
  meeting: { date: string; section: string; byOfficeHolder: boolean; rows: readonly MinutesRow[] } | null;
  tabledUntil: string | null;
  rows: readonly SeenLine[];
  /** The applicants whose lines are kept from the reader: totals leave them out. */
  kept: readonly string[];
  disqualified: readonly { name: string; grounds: readonly (TieKind | "member")[]; applicants: readonly string[] }[];
  /** Ready reasons, by which a reason is told in the reader's language. */
  reasonLibrary: readonly LocalText[];
};

/** `width` is a part of the page, of which all columns together take the whole. */
export type ListColumn = { head: string; width: number; numeric?: boolean };

/** A cell that is, all of it, in another language than the list says so. */
export type ListCell = string | OwnText;

/** A list before it has a shape; every row and the totals have one text for each column. */
export type MeetingList = {
  locale: Locale;
  title: string;
  issuer: string;
  reference: string;
  before: DocumentBlock[];
  table: { columns: ListColumn[]; rows: ListCell[][]; totals: string[] };
  after: DocumentBlock[];
};

/** Name of the file: what it is, of which year's call, and of which of its lists. */
export const meetingListName = (
  {
    year,
    round,
    isDecided,
    byOfficeHolder,
  }: { year: number; round: number; isDecided: boolean; byOfficeHolder: boolean },
  locale: Locale,
): string => {
  const { list, decided } = officeHolder[locale].file;
  const names = byOfficeHolder ? { list, minutes: decided } : meetingListTexts[locale].fileName;
  const name = names[isDecided ? "minutes" : "list"];
  return `${name}-${year}${round > 1 ? `-${round}` : ""}.pdf`;
};

/** The list as it goes to the agenda, and once decided the extract from the minutes: what the page says, on paper. */
export function meetingList(facts: MeetingFacts, locale: Locale): MeetingList {
  const { municipality, call, meeting } = facts;
  const title = meeting ? decidingWords(meeting.byOfficeHolder, locale).minutes.title : proposal[locale].agendaTitle;
  const rows = meeting ? minutesRows(meeting.rows, facts, locale) : listRows(facts, locale);
  const count = { kind: "paragraph", text: proposal[locale].agendaCount({ count: rows.length }) } as const;
  return {
    ...{ locale, title, issuer: municipality, reference: call.name },
    before: [...head(facts, title, locale), count, ...finnishReasons(facts, locale)],
    table: {
      columns: columnsOf(meeting !== null, locale),
      rows,
      totals: meeting ? minutesTotals(meeting.rows, locale) : listTotals(facts, locale),
    },
    after: meeting ? withdrew(meeting, locale) : keptAway(facts, locale),
  };
}

const sumOf = <Row>(rows: readonly Row[], pick: (row: Row) => number | null): number =>
  rows.reduce((sum, row) => sum + (pick(row) ?? 0), 0);

const requestedOf = ({ requestedCents }: { requestedCents: number | null }) => requestedCents;
const lastYearOf = ({ lastYearCents }: SeenLine) => lastYearCents;
const proposedOf = ({ proposedCents }: SeenLine) => proposedCents;
const awardedOf = ({ awardedCents }: MinutesRow) => awardedCents;

function head({ call, body, status, meeting, tabledUntil, rows, kept }: MeetingFacts, title: string, locale: Locale) {
  const t = proposal[locale];
  const k = keptSums[locale];
  const m = minutes[locale];
  const { labels } = meetingListTexts[locale];
  const given = meeting ? sumOf(meeting.rows, awardedOf) : sumOf(rows, proposedOf);
  const say = (text: string): DocumentBlock => ({ kind: "paragraph", text, strong: true });
  const notes: DocumentBlock[] = [
    ...(status === "drafting" ? [say(t.agendaDraft)] : []),
    ...(tabledUntil && !meeting ? [say(m.tabled({ date: formatDate(tabledUntil, locale) }))] : []),
    ...(kept.length > 0 ? [say(k.title({ names: kept.join(", ") })), say(k.why)] : []),
  ];
  const held = meeting ? `${formatDate(meeting.date, locale)}, ${decisionNumber(meeting, locale)}` : "";
  const items = [
    { label: labels.call, value: call.name },
    { label: labels.body, value: body },
    { label: meeting?.byOfficeHolder ? officeHolder[locale].file.label : labels.meeting, value: held },
    { label: meeting ? t.decidedSum : kept.length > 0 ? k.proposed : t.proposed, value: formatEuros(given, locale) },
    { label: t.free, value: kept.length > 0 ? "" : formatEuros(call.budgetCents - given, locale) },
  ];
  const table: DocumentBlock = { kind: "facts", items: items.filter(({ value }) => value !== "") };
  return [{ kind: "heading", level: 1, text: title } as const, ...notes, table];
}

function columnsOf(isDecided: boolean, locale: Locale): ListColumn[] {
  const { columns } = proposal[locale];
  const m = minutes[locale];
  const applicant = { head: columns.applicant, width: 0.22 };
  const requested = { head: columns.requested, width: 0.11, numeric: true };
  const reason = { head: columns.reason, width: 0.33 };
  return isDecided
    ? [
        applicant,
        requested,
        { head: columns.outcome, width: 0.11 },
        { head: m.decision, width: 0.12 },
        { head: m.sum, width: 0.11, numeric: true },
        reason,
      ]
    : [
        applicant,
        requested,
        { head: columns.lastYear, width: 0.11, numeric: true },
        { head: columns.outcome, width: 0.12 },
        { head: columns.sum, width: 0.11, numeric: true },
        reason,
      ];
}

const named = ({ applicantName, caseNumber }: { applicantName: string; caseNumber: string }): string =>
  `${applicantName} \n${caseNumber}`;

const euros = (cents: number | null, locale: Locale): string => (cents === null ? "–" : formatEuros(cents, locale));

function proposedOutcome({ outcome, requestedCents }: SeenLine, locale: Locale): string {
  const t = proposal[locale];
  if (requestedCents === null) return t.disqualified;
  return outcome ? t.outcomes[outcome] : t.notYet;
}

function listRows({ rows, reasonLibrary }: MeetingFacts, locale: Locale): ListCell[][] {
  return rows.map((row) => [
    named(row),
    euros(row.requestedCents, locale),
    euros(row.lastYearCents, locale),
    proposedOutcome(row, locale),
    euros(sumOfOutcome(row.outcome, row.proposedCents), locale),
    reasonCell(row.reason, reasonLibrary, locale),
  ]);
}

function minutesRows(rows: readonly MinutesRow[], { reasonLibrary }: MeetingFacts, locale: Locale): ListCell[][] {
  const { outcomes } = proposal[locale];
  const m = minutes[locale];
  const proposed = ({ proposed: was }: MinutesRow): string =>
    was ? (was.outcome === "grant" ? euros(was.cents, locale) : outcomes[was.outcome]) : "–";
  const reason = ({ reason: why, deviation, withdrew: names }: MinutesRow): ListCell => {
    const cell = reasonCell(why, reasonLibrary, locale);
    const more = [
      deviation && m.deviation({ text: deviation }),
      names.length > 0 ? m.withdrew({ names: names.join(", ") }) : "",
    ].filter((text) => text !== "");
    return more.length === 0
      ? cell
      : [typeof cell === "string" ? cell : cell.text, ...more].filter(Boolean).join(" \n");
  };
  return rows.map((row) => [
    named(row),
    euros(row.requestedCents, locale),
    proposed(row),
    row.deviation ? `${outcomes[row.outcome]} \n${m.amended}` : outcomes[row.outcome],
    euros(sumOfOutcome(row.outcome, row.awardedCents), locale),
    reason(row),
  ]);
}

/** A reason, marked as Finnish where nothing of it is in the list's language. */
function reasonCell(reason: string, library: readonly LocalText[], locale: Locale): ListCell {
  const parts = reasonParts(reason, library, locale);
  const text = parts.map((part) => part.text).join("");
  const isAllFinnish = isPartlyFinnish(parts) && parts.every(({ lang }) => lang === "fi");
  return isAllFinnish ? { text, lang: "fi" } : text;
}

/** Says that reasons are in Finnish, where some are and the list is not. */
function finnishReasons({ meeting, rows, reasonLibrary }: MeetingFacts, locale: Locale): DocumentBlock[] {
  const isAny = (meeting?.rows ?? rows).some(({ reason }) =>
    isPartlyFinnish(reasonParts(reason, reasonLibrary, locale)),
  );
  return isAny ? [{ kind: "paragraph", text: meetingListTexts[locale].reasonsInFinnish }] : [];
}

const listTotals = ({ rows, kept }: MeetingFacts, locale: Locale): string[] => [
  kept.length > 0 ? keptSums[locale].total : proposal[locale].total,
  formatEuros(sumOf(rows, requestedOf), locale),
  formatEuros(sumOf(rows, lastYearOf), locale),
  "",
  formatEuros(sumOf(rows, proposedOf), locale),
  "",
];

const minutesTotals = (rows: readonly MinutesRow[], locale: Locale): string[] => [
  proposal[locale].total,
  formatEuros(sumOf(rows, requestedOf), locale),
  "",
  "",
  formatEuros(sumOf(rows, awardedOf), locale),
  "",
];

/** Who withdrew and from what (hallintolaki 27 §); from what one person decides nobody does. */
function withdrew({ byOfficeHolder, rows }: NonNullable<MeetingFacts["meeting"]>, locale: Locale): DocumentBlock[] {
  if (byOfficeHolder) return [];
  const m = minutes[locale];
  const items = withdrawals(rows).map(({ name, applicants }) =>
    m.withdrawal({ name, applicants: applicants.join(", ") }),
  );
  return listed(m.withdrawalsTitle, items, m.noWithdrawals);
}

/** Who of the officials keeps from which lines. */
function keptAway({ disqualified }: MeetingFacts, locale: Locale): DocumentBlock[] {
  const w = withdrawing[locale];
  const t = ties[locale];
  const words = (ground: TieKind | "member") => (ground === "member" ? t.member : t.kinds[ground]);
  const items = disqualified.map(({ name, grounds, applicants }) =>
    w.agendaLine({ name, grounds: grounds.map(words).join(", "), applicants: applicants.join(", ") }),
  );
  return listed(w.agendaTitle, items, w.agendaNone, w.agendaLead);
}

const listed = (title: string, items: string[], none: string, lead?: string): DocumentBlock[] => [
  { kind: "heading", level: 2, text: title },
  ...(items.length > 0
    ? [...(lead ? [{ kind: "paragraph", text: lead } as const] : []), { kind: "list", items } as const]
    : [{ kind: "paragraph", text: none } as const]),
];
