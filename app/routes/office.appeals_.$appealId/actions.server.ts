import type { Actor } from "#domain/roles";
import { answerRefusal } from "#http/answer-refusal.server";
import { intentOf, parseFormData, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { decideAppeal } from "#use-cases/decide-appeal.server";
import { moveAppeal, proposeAppeal } from "#use-cases/move-appeal.server";
import { decideSchema, lineOf, proposeSchema } from "./schema";

type Command = { appealId: string; actor: Actor; now: Date };

async function move(command: Command, event: "takeUp" | "returnToPreparation") {
  const moved = await moveAppeal(command, event);
  return moved.ok ? redirectWithFlash(`/office/appeals/${command.appealId}`, "saved") : answerRefusal(moved.refusal);
}

async function propose(posted: FormData, command: Command) {
  const form = parseFormData(posted, proposeSchema);
  if (!form.ok) return replyInvalid(form);
  const proposed = await proposeAppeal({ ...command, line: lineOf(form.value) });
  if (!proposed.ok) return answerRefusal(proposed.refusal, form);
  return redirectWithFlash(`/office/appeals/${command.appealId}`, "saved");
}

async function decide(posted: FormData, command: Command) {
  const form = parseFormData(posted, decideSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, decidingBody, meetingDate, section } = form.value;
  const meeting = { version, decidingBody, meetingDate, section };
  const decided = await decideAppeal({ ...command, ...meeting, line: lineOf(form.value) });
  if (!decided.ok) return answerRefusal(decided.refusal, form);
  return redirectWithFlash(`/office/appeals/${command.appealId}`, "decisionRecorded");
}

/** What a button of the appeal's page does. */
export async function act(posted: FormData, command: Command) {
  switch (intentOf(posted)) {
    case "takeUp":
      return move(command, "takeUp");
    case "return":
      return move(command, "returnToPreparation");
    case "decide":
      return decide(posted, command);
    default:
      return propose(posted, command);
  }
}
