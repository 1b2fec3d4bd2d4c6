import { openSupplement } from "#domain/grants/supplement";
import { plainDateAt } from "#domain/shared/zoned-time";
import { supplementView, type SupplementView } from "#models/case-view.server";
import type { GrantCase } from "#models/grant-case.server";

export type SupplementPageView = {
  caseId: string;
  caseNumber: string | null;
  supplement: SupplementView;
  isOpen: boolean;
  isLate: boolean;
  /** Files added since the question was asked. */
  added: { id: string; fileId: string; name: string; size: number }[];
};

/** One supplement request of a case, or null when the case has no such request. */
export function supplementPage(
  grantCase: GrantCase,
  supplementId: string | undefined,
  now: Date,
): SupplementPageView | null {
  const { _id: caseId, caseNumber, status, supplements, attachments } = grantCase;
  const asked = supplements.find(({ id }) => id === supplementId);
  if (!asked) return null;
  return {
    caseId,
    caseNumber,
    supplement: supplementView(asked),
    isOpen: openSupplement(status, supplements)?.id === asked.id,
    isLate: plainDateAt(now) > asked.dueOn,
    added: attachments
      .filter(({ addedAt }) => addedAt >= asked.requestedAt)
      .map(({ id, fileId, name, size }) => ({ id, fileId, name, size })),
  };
}
