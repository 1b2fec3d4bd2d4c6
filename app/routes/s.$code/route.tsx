import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { pathOfTarget, readShortCode } from "#domain/links/short-code";
import { found } from "#http/respond.server";
import { findShortLink } from "#models/short-link.server";

/** A short address leads to its page, in the language that was asked for with it. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params } = args;
  const code = found(readShortCode(params["code"]));
  const target = found(await findShortLink(code));
  const lang = new URL(request.url).searchParams.get("lang");
  const to = new URL(pathOfTarget(target), request.url);
  if (lang) to.searchParams.set("lang", lang);
  return redirect(to.pathname + to.search, 302);
}

/** Nothing to see; but a route with a page shows the site's own "not found" for a mistyped address, and not an empty one. */
export default function ShortLink() {
  return null;
}
