import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { choice } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { answerEditRequest } from "#use-cases/answer-edit-request.server";

const schema = z.object({ give: choice(["yes", "no"]) });

/** The buttons are forms of other pages: their address by itself shows nothing. */
export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return seeOther("/my");
}

/** An answer to somebody who asked to act for an association: from its own people's page, or from the coordinator's. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await parseForm(args.request, schema);
  const command = { requestId: args.params["requestId"] ?? "", actor, now: args.context.arrivedAt };
  const answered = await answerEditRequest({ ...command, give: form.ok ? form.value.give === "yes" : null });
  if (!answered.ok) return answerRefusal(answered.refusal);
  if (!form.ok) return replyInvalid(form);
  const { associationId, isOwn } = answered.value;
  return redirectWithFlash(
    isOwn ? `/my/associations/${associationId}/members` : `/office/associations/${associationId}`,
    form.value.give === "yes" ? "memberAdded" : "editRightDeclined",
  );
}
