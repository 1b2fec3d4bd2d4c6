import type { Actor } from "#domain/roles";
import { answerRefusal } from "#http/answer-refusal.server";
import { intentOf, parseFormData, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { decideAppeal } from "#use-cases/decide-appeal.server";
import { moveAppeal, proposeAppeal } from "#use-cases/move-appeal.server";
import { decideSchema, lineOf, moveSchema, proposeSchema } from "./schema";

type Command = { appealId: string; actor: Actor; now: Date };

/** A button has nothing typed to compare with: the page as it stands now says what happened meanwhile. */
async function move(posted: FormData, command: Command, event: "takeUp" | "returnToPreparation") {
  const form = parseFormData(posted, moveSchema);
  if (!form.ok) return replyInvalid(form);
  const moved = await moveAppeal({ ...command, ...form.value }, event);
  if (moved.ok) return redirectWithFlash(`/office/appeals/${command.appealId}`, "saved");
  return answerRefusal(moved.refusal.code === "changedMeanwhile" ? { code: "movedOn" } : moved.refusal);
}

async function propose(posted: FormData, command: Command) {
  const form = parseFormData(posted, proposeSchema);
  if (!form.ok) return replyInvalid(form);
  const proposed = await proposeAppeal({ ...command, version: form.value.version, line: lineOf(form.value) });
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
      return move(posted, command, "takeUp");
    case "return":
      return move(posted, command, "returnToPreparation");
    case "decide":
      return decide(posted, command);
    default:
      return propose(posted, command);
  }
}
