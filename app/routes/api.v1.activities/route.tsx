import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { readActivitiesQuery } from "#domain/exports/activities-query";
import { openJson, openProblem } from "#http/open-data.server";
import { findActivities } from "./queries.server";

/** The activities that answer a question in everyday words, for those who use the directory elsewhere. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const query = readActivitiesQuery(new URL(args.request.url).searchParams);
  if ("unread" in query) return openProblem(400, "These parameters could not be read.", query.unread);
  const answer = openJson(await findActivities(query));
  // What somebody asked is kept nowhere, and what was published a moment ago is found.
  answer.headers.set("Cache-Control", "no-store");
  return answer;
}
