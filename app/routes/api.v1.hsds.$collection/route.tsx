import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { HSDS_COLLECTIONS, hsdsPage, hsdsQuerySchema } from "#domain/exports/hsds-query";
import { openJson, openProblem } from "#http/open-data.server";
import { loadHsdsPage } from "./queries.server";

/** A page of one of the collections of HSDS 3.0. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const collection = HSDS_COLLECTIONS.find((name) => name === args.params["collection"]);
  if (!collection) return openProblem(404, "There is no such collection.");
  const query = hsdsQuerySchema.safeParse(Object.fromEntries(new URL(args.request.url).searchParams));
  if (!query.success) {
    const names = query.error.issues.map(({ path }) => path.join("."));
    return openProblem(400, "These parameters could not be read.", names);
  }
  const { items, total } = await loadHsdsPage(collection, query.data, args.context.arrivedAt);
  return openJson(hsdsPage(items, total, query.data));
}
