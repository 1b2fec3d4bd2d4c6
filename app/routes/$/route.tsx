import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { notFound } from "#http/respond.server";

/** An address that leads nowhere: the page that says so stands in the same frame as every other. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  throw notFound();
}

export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  throw notFound();
}

export default function NothingHere() {
  return null;
}
