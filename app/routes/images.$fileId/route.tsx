import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { found } from "#http/respond.server";
import { PICTURE_TYPE } from "#models/picture-file.server";
import { openFileForReading } from "#models/stored-file.server";
import { findPictureFor } from "./queries.server";

/** A picture never changes under its address: another picture is another file. */
const FOR_EVERYBODY = "public, max-age=31536000, immutable";
const FOR_ITS_OWN_PEOPLE = "private, no-store";

/** A picture of a record. Always the one type that we made it ourselves, never anything a browser could run. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const size = new URL(args.request.url).searchParams.get("size");
  const { file, isPublic } = found(await findPictureFor(actor, args.params.fileId, size));
  return new Response(createReadableStreamFromReadable(openFileForReading(file.fileId)), {
    headers: {
      "Content-Type": PICTURE_TYPE,
      "Content-Length": String(file.size),
      "Content-Disposition": "inline",
      "Content-Security-Policy": "sandbox",
      "Cache-Control": isPublic ? FOR_EVERYBODY : FOR_ITS_OWN_PEOPLE,
    },
  });
}
