import { letterOwed, type Delivery, type LetterOwed, type NoticeKind } from "#domain/grants/appeal";
import { noticeViewsOfLines } from "#models/decision-view.server";
import type { GrantCase } from "#models/grant-case.server";

/** How the decision that stands over a case was told to its party, and what of that remains to be done. */
export type Telling = {
  /** The latest notice to the party; null while there is none. */
  told: { kind: NoticeKind; sentOn: string; delivery: Delivery } | null;
  appealUntil: string | null;
  /** Why a letter must still be posted, and whom one can ask for the address. */
  owed: { why: LetterOwed; contactName: string; contactPhone: string } | null;
};

export const NOT_TOLD: Telling = { told: null, appealUntil: null, owed: null };

/** What of a case is read to know how it was told. */
export const TOLD_FIELDS = {
  ...{ applicantName: 1, caseNumber: 1, status: 1, decision: 1, replacedDecisions: 1 },
  ...{ "application.contactName": 1, "application.contactPhone": 1 },
} as const;

export type Told = Pick<
  GrantCase,
  "_id" | "applicantName" | "caseNumber" | "status" | "decision" | "replacedDecisions"
> & { application: Pick<GrantCase["application"], "contactName" | "contactPhone"> };

/** By case; nothing of one that has no decision yet, or whose documents are still being made. */
export async function tellingsOf(cases: readonly Told[]): Promise<Map<string, Telling>> {
  const decided = cases.flatMap((told) => (told.decision ? [{ ...told, line: told.decision }] : []));
  const views = await noticeViewsOfLines(decided.map(({ line }) => line));
  return new Map(
    decided.map(({ _id, line, status, application }, index): [string, Telling] => {
      const notices = views[index] ?? [];
      const last = notices.findLast(({ kind }) => kind !== "minutes");
      const isTelling = notices.length === 0 && line.documents.length === 0;
      const why = isTelling || status === "withdrawn" ? null : letterOwed(notices);
      const { contactName, contactPhone } = application;
      return [
        _id,
        {
          told: last ? { kind: last.kind, sentOn: last.sentOn, delivery: last.delivery } : null,
          appealUntil: last?.appealUntil ?? null,
          owed: why && { why, contactName, contactPhone },
        },
      ];
    }),
  );
}
