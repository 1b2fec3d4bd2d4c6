import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { localeOf } from "#http/locale.server";
import { loadSuggestions } from "./queries.server";

const MAX_LENGTH = 100;

/** What the search boxes suggest while somebody types (`?q=`): what people look for is kept nowhere. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const asked = (new URL(args.request.url).searchParams.get("q") ?? "").slice(0, MAX_LENGTH);
  return Response.json(await loadSuggestions(asked, localeOf(args.request)), {
    headers: { "Cache-Control": "private, no-store" },
  });
}
