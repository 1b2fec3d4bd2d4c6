import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { HSDS_COLLECTIONS } from "#domain/exports/hsds-query";
import { environment } from "#env.server";
import { openJson } from "#http/open-data.server";

const SPECIFICATION = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema";

/** What this API is and where its parts are, as HSDS 3.0 asks of its root. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { publicUrl } = environment();
  return openJson({
    version: "3.0",
    profile: "https://docs.openreferral.org/en/3.0/hsds/",
    openapi_url: `${SPECIFICATION}/openapi.json`,
    collections: HSDS_COLLECTIONS.map((name) => `${publicUrl}/api/v1/hsds/${name}`),
  });
}
