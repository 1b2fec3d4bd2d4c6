import type { ApplicationContent } from "#domain/grants/application";
import { awardFigures } from "#domain/grants/award-figures";
import type { Drafting } from "#domain/grants/drafting";
import { sinceLast, whileUnread, type SinceRow } from "#domain/grants/since-last";
import { localText, type Locale } from "#domain/shared/locales";
import type { Call } from "#models/call.server";
import { contentWithDocuments, formOf } from "#models/form-documents.server";
import { previousCase, sourceOf, type PreviousCase } from "#models/previous-case.server";

/** What became of an earlier application: the sums, the decision with its reason, and what was claimed by it. */
export type LastTime = {
  caseId: string;
  name: string;
  year: number;
  isSameProgramme: boolean;
  requestedCents: number | null;
  /** Null until it is decided. */
  decision: {
    awardedCents: number;
    reason: string;
    section: string;
    byOfficeHolder: boolean;
    meetingDate: string;
    paidCents: number;
    /** The claims that were sent: the report of how the award was used. */
    claims: { id: string; number: number; submittedAt: Date | null; costsCents: number }[];
  } | null;
};

/** The earlier application beside the one that is being written, field by field. */
export type SinceLast = LastTime & { rows: SinceRow[] };

export function lastTimeOf({ case: last, call, isSameProgramme }: PreviousCase, locale: Locale): LastTime {
  const { decision, payments, claims } = last;
  return {
    caseId: last._id,
    name: localText(call.names, locale),
    year: call.year,
    isSameProgramme,
    requestedCents: last.application.requestedCents,
    decision: decision && {
      awardedCents: decision.awardedCents,
      reason: decision.reason,
      section: decision.section,
      byOfficeHolder: decision.byOfficeHolder,
      meetingDate: decision.meetingDate,
      paidCents: awardFigures(decision.awardedCents, payments).paid,
      claims: claims
        .filter(({ status }) => status !== "draft")
        .map(({ id, number, submittedAt, rows }) => ({
          ...{ id, number, submittedAt },
          costsCents: rows.reduce((sum, { claimedCents }) => sum + claimedCents, 0),
        })),
    },
  };
}

/** What was filed then, with its documents among the answers, beside what is written now. */
export async function rowsSince(previous: PreviousCase, call: Call, content: ApplicationContent): Promise<SinceRow[]> {
  const source = await sourceOf(previous, call);
  const then = contentWithDocuments(previous.case, source.form);
  return sinceLast({ ...source, content: then }, { content, form: formOf(call) });
}

type Written = { associationId: string; content: ApplicationContent; drafting: Pick<Drafting, "copied" | "unread"> };

/**
 * The earlier application that an applicant may copy from or compare with. Field by field only where it is of the same
 * programme, or was copied: another grant's answers are no "last year" of these.
 */
export async function sinceLastView(
  { associationId, content, drafting }: Written,
  call: Call,
  locale: Locale,
): Promise<SinceLast | null> {
  const previous = await previousCase(associationId, call);
  if (!previous) return null;
  const isCompared = previous.isSameProgramme || drafting.copied?.caseId === previous.case._id;
  const rows = isCompared ? await rowsSince(previous, call, content) : [];
  return { ...lastTimeOf(previous, locale), rows: whileUnread(rows, drafting.unread ?? []) };
}
