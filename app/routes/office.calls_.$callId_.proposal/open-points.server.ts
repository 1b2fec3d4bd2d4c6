import type { Lacking } from "#domain/grants/completeness";
import { isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { lackingNames, lackingOfMany } from "#models/case-lacking.server";
import { loadProposalList } from "#models/proposal-list.server";
import { findOfficeCall } from "#models/scoped.server";

/** An application that goes to the body although it lacks something; what, is kept from whoever may not handle it. */
export type OpenCase = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  lacking: Lacking[] | null;
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
  const [{ rows }, found] = await Promise.all([
    loadProposalList(call, byName(locale)),
    lackingOfMany(caseIds, call.toObject(), now),
  ]);
  return rows
    .filter(({ caseId }) => caseIds.includes(caseId))
    .map(({ caseId, caseNumber, applicantName, associationId }) => {
      const { lacking, form } = found.get(caseId) ?? { lacking: [], form: null };
      const isKept = isDisqualified(actor, { associationId, caseId });
      return {
        ...{ caseId, caseNumber, applicantName },
        lacking: isKept ? null : lacking,
        names: isKept ? {} : lackingNames(call, form, locale),
      };
    });
}
