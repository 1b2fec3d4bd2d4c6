import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { isDrawn } from "#domain/files/file-rules";
import { found } from "#http/respond.server";
import { openFileForReading } from "#models/stored-file.server";
import { findFileFor, smallPicture } from "./queries.server";

const PDF = "application/pdf";

/** The name as RFC 6266 sends it, so that ä and ö arrive whole. Pictures and pdfs are shown where they are opened. */
function disposition(contentType: string, name: string): string {
  const way = isDrawn(contentType) || contentType === PDF ? "inline" : "attachment";
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${way}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/**
 * What a file may do where it is opened: nothing. A pdf is drawn by the browser's own reader, which older browsers do not
 * start in a sandbox, so it is kept from loading anything, from running in our name and from being framed instead.
 */
const policyOf = (contentType: string): string =>
  contentType === PDF
    ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    : "sandbox";

/** A file of a case, to those whose case it is. Never cached by anyone between, never run in our name. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const file = found(await findFileFor(actor, args.params.fileId));
  const asksSmall = new URL(args.request.url).searchParams.get("size") === "small";
  const small = asksSmall ? await smallPicture(file) : null;
  const kept = { "Cache-Control": "private, no-store", "Content-Security-Policy": policyOf(file.contentType) };
  if (small) return new Response(new Uint8Array(small), { headers: { ...kept, "Content-Type": "image/webp" } });
  return new Response(createReadableStreamFromReadable(openFileForReading(file.fileId)), {
    headers: {
      ...kept,
      "Content-Type": file.contentType,
      "Content-Length": String(file.size),
      "Content-Disposition": disposition(file.contentType, file.name),
    },
  });
}
