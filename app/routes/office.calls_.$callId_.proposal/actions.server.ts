import { data } from "@remix-run/node";
import type { Actor } from "#domain/roles";
import type { FormReply } from "#domain/shared/form-reply";
import type { Locale } from "#domain/shared/locales";
import { redirectWithFlash } from "#http/respond.server";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { openCases, waitingCases, type OpenCase, type WaitingCase } from "./open-points.server";
import { asSaved, type ProposalInput } from "./schema";
import { acceptedOf, unacceptedReply, unfinishedReply } from "./unfinished";

/** The form as it comes back, with the applications that lack something and those that wait for an answer. */
export type ProposalReply = FormReply & { open?: OpenCase[]; waiting?: WaitingCase[] };

type About = {
  callId: string;
  actor: Actor;
  now: Date;
  /** The version that was just saved. */
  version: number;
  /** Whose reasons went in that save. */
  leftReasons: readonly string[];
  locale: Locale;
};

/** Takes a list that was just saved to the deciding body; or tells what keeps it, with everything typed still there. */
export async function finishList(form: { value: ProposalInput; typed: Record<string, string[]> }, about: About) {
  const { callId, actor, now, version, leftReasons, locale } = about;
  const { value, typed } = form;
  const finished = await finishProposal({ callId, actor, now, version, accepted: acceptedOf(value) });
  if (finished.ok) return redirectWithFlash(`/office/calls/${callId}/proposal`, "proposalFinished");
  const left = { ...asSaved(typed, value.rows, leftReasons), version: [String(version)] };
  const reply = unfinishedReply(finished.refusal, left, Object.keys(value.rows));
  const idsOf = (code: "openPoints" | "supplementPending"): string[] =>
    finished.refusal.flatMap((refusal) => (refusal.code === code && "caseIds" in refusal ? refusal.caseIds : []));
  const caseIds = idsOf("openPoints");
  const waiting = await waitingCases(actor, callId, idsOf("supplementPending"), locale);
  const open = caseIds.length > 0 ? await openCases(actor, callId, caseIds, { locale, now }) : [];
  return data<ProposalReply>({ ...unacceptedReply(reply, value, caseIds), open, waiting }, { status: 409 });
}
