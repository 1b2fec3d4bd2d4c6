import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { batchFile } from "#domain/payments/batch-file";
import { found } from "#http/respond.server";
import { findOfficeBatch } from "#models/office-batch.server";

/** The batch's file for the bank; only the batch goes into it, so it is the same every time. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const batch = found(await findOfficeBatch(actor, args.params["batchId"]));
  const file = batchFile(batch);
  if (!file.ok) throw new Error(`batch ${batch.messageId} was formed but cannot be written`);
  return new Response(file.value, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${batch.messageId}.xml"`,
      "Cache-Control": "private, no-store",
    },
  });
}
