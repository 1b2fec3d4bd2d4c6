import type { Undone } from "#domain/grants/open-points";
import type { Lacking } from "#domain/grants/completeness";
import { isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { lackingNames } from "#models/case-lacking.server";
import { openPointsOf } from "#models/open-points.server";
import { loadProposalList } from "#models/proposal-list.server";
import { findOfficeCall } from "#models/scoped.server";

/** An application that goes to the body although it lacks something; what, is kept from whoever may not handle it. */
export type OpenCase = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  lacking: Lacking[] | null;
  undone: Undone[];
  names: Record<string, string>;
};

/** What the applications lack that keep a list from going on, in the order of the list. */
export async function openCases(
  actor: Actor,
  callId: string,
  caseIds: readonly string[],
  { locale, now }: { locale: Locale; now: Date },
): Promise<OpenCase[]> {
  const call = await findOfficeCall(actor, "writeProposal", callId);
  if (!call) return [];
  const { rows } = await loadProposalList(call, byName(locale));
  const open = rows.filter(({ caseId }) => caseIds.includes(caseId));
  const found = await openPointsOf(open, call.toObject(), now);
  return open.map(({ caseId, caseNumber, applicantName, associationId }) => {
    const { lacking, form, undone } = found.get(caseId) ?? { lacking: [], form: null, undone: [] };
    const isKept = isDisqualified(actor, { associationId, caseId });
    return {
      ...{ caseId, caseNumber, applicantName },
      lacking: isKept ? null : lacking,
      undone: isKept ? [] : undone,
      names: isKept ? {} : lackingNames(call, form, locale),
    };
  });
}

/** An application of the list that waits for its applicant's answer. */
export type WaitingCase = { caseId: string; caseNumber: string; applicantName: string };

/** Those of the list that wait for an answer, in its order, to be opened from there. */
export async function waitingCases(
  actor: Actor,
  callId: string,
  caseIds: readonly string[],
  locale: Locale,
): Promise<WaitingCase[]> {
  const call = caseIds.length > 0 ? await findOfficeCall(actor, "writeProposal", callId) : null;
  if (!call) return [];
  const { rows } = await loadProposalList(call, byName(locale));
  return rows
    .filter(({ caseId }) => caseIds.includes(caseId))
    .map(({ caseId, caseNumber, applicantName }) => ({ caseId, caseNumber, applicantName }));
}
