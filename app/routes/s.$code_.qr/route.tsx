import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { qrCodeFile } from "#documents/qr-code";
import { readShortCode } from "#domain/links/short-code";
import { found } from "#http/respond.server";
import { shortUrl } from "#http/share.server";
import { findShortLink } from "#models/short-link.server";

/** The QR code of a short address as a file for posters and brochures. It never changes. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const code = found(readShortCode(args.params["code"]));
  found(await findShortLink(code));
  return new Response(qrCodeFile(shortUrl(code)), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Content-Disposition": `attachment; filename="kumppani-${code}.svg"`,
      "Cache-Control": "public, max-age=86400",
    },
  });
}
