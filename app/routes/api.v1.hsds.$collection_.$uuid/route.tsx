import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { HSDS_COLLECTIONS } from "#domain/exports/hsds-query";
import { openJson, openProblem } from "#http/open-data.server";
import { loadHsdsRecord } from "./queries.server";

/** One record of HSDS 3.0 with everything that belongs to it. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const collection = HSDS_COLLECTIONS.find((name) => name === args.params["collection"]);
  const record = collection && (await loadHsdsRecord(collection, args.params["uuid"] ?? "", args.context.arrivedAt));
  return record ? openJson(record) : openProblem(404, "There is no such record.");
}
