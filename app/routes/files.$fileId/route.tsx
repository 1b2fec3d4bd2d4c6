import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { found } from "#http/respond.server";
import { openFileForReading } from "#models/stored-file.server";
import { findFileFor } from "./queries.server";

/** Pictures are shown where they are opened. A pdf is saved: browsers do not open one under the sandbox that guards us. */
const SHOWN_IN_PLACE = new Set(["image/jpeg", "image/png", "image/webp"]);

/** The name as RFC 6266 sends it, so that ä and ö arrive whole. */
function disposition(contentType: string, name: string): string {
  const way = SHOWN_IN_PLACE.has(contentType) ? "inline" : "attachment";
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${way}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** A file of a case, to those whose case it is. Never cached by anyone between, never run in our name. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const file = found(await findFileFor(actor, args.params.fileId));
  return new Response(createReadableStreamFromReadable(openFileForReading(file.fileId)), {
    headers: {
      "Content-Type": file.contentType,
      "Content-Length": String(file.size),
      "Content-Disposition": disposition(file.contentType, file.name),
      "Content-Security-Policy": "sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
