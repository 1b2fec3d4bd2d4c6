import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { can } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { ensureAllowed, found } from "#http/respond.server";
import { findScoredCall } from "#models/call-assessors.server";
import { scoreFile } from "./queries.server";

/** The call's scores for a spreadsheet, as far as this reader may see them. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const scored = found(await findScoredCall(actor, args.params.callId));
  ensureAllowed(can(actor, "viewScores", scored.subject));
  const content = await scoreFile(scored, actor, { locale: localeOf(args.request), now: args.context.arrivedAt });
  return new Response(createReadableStreamFromReadable(content), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="scores-${scored.call.year}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
