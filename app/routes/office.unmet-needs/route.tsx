import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { codes } from "#domain/shared/fields";
import { parseForm, statusOf } from "#http/parse-form.server";
import { badRequest, ensureAllowed, redirectWithFlash, seeOther } from "#http/respond.server";
import { markUnmetNeed } from "#use-cases/mark-unmet-need.server";

const schema = z.object({
  markId: z.string().regex(/^[0-9a-f]{24}$/),
  needs: codes(),
  targetGroups: codes(),
  villages: codes(),
});

/** The button is a form: whoever opens its address anew is led to where it stands. */
export async function loader(args: LoaderFunctionArgs) {
  ensureAllowed(officeMunicipality(await requireSignedIn(args), "counsel") !== null);
  return seeOther("/office/desk");
}

/** Marks that nothing was found, and leads to where one may say what was missing, or take it back. */
export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = officeMunicipality(signedIn, "counsel");
  ensureAllowed(municipality !== null);
  const form = await parseForm(args.request, schema);
  if (!form.ok || municipality === null) throw badRequest();
  const { markId, ...marked } = form.value;
  const { actor } = signedIn;
  const done = await markUnmetNeed({ markId, municipality, codes: marked, actor, now: args.context.arrivedAt });
  if (!done.ok) throw new Response(null, { status: statusOf([done.refusal]) });
  return redirectWithFlash(`/office/unmet-needs/${markId}`, "unmetNeedMarked");
}
