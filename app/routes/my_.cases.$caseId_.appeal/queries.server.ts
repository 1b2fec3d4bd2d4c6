import { partysLastDay } from "#domain/grants/appeal";
import { isLateAppeal } from "#domain/grants/appealing";
import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import { reasonParts } from "#domain/grants/reasons/reason-text";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import type { OwnText } from "#domain/shared/own-text";
import { attachedView, type Appeal } from "#models/appeal.server";
import { decisionInCase, noticeViewsOf, type DecidedView } from "#models/decision-view.server";
import type { DecisionLine, GrantCase } from "#models/grant-case.server";
import { findReasonLibrary } from "#models/reason-text.server";
import { registryClosing } from "#models/municipality.server";
import { subjectOfCase } from "#models/scoped.server";
import { findOwnAppeal } from "#models/scoped-appeals.server";

/** What the association may do about the decision over its case, and its own appeal against it; null before there is one. */
export async function loadOwnAppeal(
  actor: Actor,
  grantCase: GrantCase,
  { locale, now }: { locale: Locale; now: Date },
) {
  const { _id: caseId, caseNumber, decision, application } = grantCase;
  if (!decision) return null;
  const appeal = await findOwnAppeal(actor, caseId);
  const lastDay = partysLastDay(await noticeViewsOf(decision));
  const shown = appeal && concerns(appeal.toObject(), decision) ? appeal.toObject() : null;
  const closesAt = await registryClosing(grantCase.municipality);
  const toCourt = decision.basis === "appeal";
  return {
    ...{ caseId, caseNumber: caseNumber ?? "", lastDay, isLate: isLateAppeal(now, lastDay, closesAt), toCourt },
    requestedCents: application.requestedCents ?? 0,
    against: await readDecision(grantCase, shown?.decisionId ?? decision.decisionId, locale),
    maySign: can(actor, "fileAppeal", subjectOfCase(grantCase)),
    mayFile: !toCourt && (shown === null || shown.status === "lapsed"),
    appeal: shown && filedView(shown),
  };
}

function filedView({ status, arrivedAt, demand, grounds, attachments, decision }: Appeal) {
  const documents = decision?.documents ?? [];
  return {
    ...{ status, arrivedAt, demand, grounds, isOpen: OPEN_APPEAL_STATUSES.includes(status) },
    files: attachments.map(attachedView),
    documents: documents.map(({ locale, file }) => ({ locale, fileId: file.fileId })),
  };
}

/** An appeal is of interest while it is open, and where it is against the decision that stands or has led to it. */
const concerns = ({ _id, decisionId, status }: Appeal, standing: DecisionLine): boolean =>
  decisionId === standing.decisionId || standing.appealId === _id || OPEN_APPEAL_STATUSES.includes(status);

type ReadDecision = Omit<DecidedView, "reason"> & { reason: OwnText[] };

/** A decision with its reason in the reader's language, as far as the library has it. */
async function readDecision(grantCase: GrantCase, decisionId: string, locale: Locale): Promise<ReadDecision | null> {
  const decided = await decisionInCase(grantCase, decisionId, locale);
  if (!decided) return null;
  return { ...decided, reason: reasonParts(decided.reason, await findReasonLibrary(grantCase.municipality), locale) };
}

export type OwnAppealView = NonNullable<Awaited<ReturnType<typeof loadOwnAppeal>>>;
