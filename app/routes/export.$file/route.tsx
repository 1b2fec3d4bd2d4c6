import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { localeOf } from "#http/locale.server";
import { OPEN_HEADERS } from "#http/open-data.server";
import { found } from "#http/respond.server";
import { openFile } from "./queries.server";

const CODE = /^\d{3}$/;

/** Everything public of one kind, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const name = args.params["file"] ?? "";
  const asked = new URL(args.request.url).searchParams.get("municipality");
  const municipality = asked && CODE.test(asked) ? asked : null;
  const locale = localeOf(args.request);
  const { content, type } = found(await openFile(name, { municipality, locale, now: args.context.arrivedAt }));
  return new Response(createReadableStreamFromReadable(content), {
    headers: { ...OPEN_HEADERS, "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
}
