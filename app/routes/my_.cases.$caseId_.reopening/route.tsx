import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase } from "#auth/guards.server";
import { stepPath } from "#components/application-steps";
import { choice } from "#domain/shared/fields";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { keepFiled } from "#use-cases/keep-filed.server";
import { reopenApplication } from "#use-cases/reopen-application.server";

const schema = z.object({ intent: choice(["reopen", "keep"]) });

/** Nothing to look at here: the buttons stand on the case's page. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOwnCase(actor, "draftApplication", args.params.caseId);
  throw seeOther(`/my/cases/${caseId}`);
}

/** Opens a filed application for changes, or puts the changes away. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOwnCase(actor, "draftApplication", args.params.caseId);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const command = { caseId, actor, now: args.context.arrivedAt };
  if (form.value.intent === "keep") {
    const kept = await keepFiled(command);
    return redirectWithFlash(`/my/cases/${caseId}`, kept.ok ? "applicationKept" : "reopenRefused");
  }
  const reopened = await reopenApplication(command);
  if (reopened.ok) return redirectWithFlash(stepPath(caseId, "applicant"), "applicationReopened");
  return redirectWithFlash(`/my/cases/${caseId}`, "reopenRefused");
}
