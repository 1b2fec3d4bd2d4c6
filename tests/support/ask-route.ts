import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { environment } from "#env.server";
import type { Person } from "#models/person.server";
import { sessionCookie, TOWN_NOW } from "#tests/support/cast";

type Route = {
  loader?: (args: LoaderFunctionArgs) => Promise<unknown>;
  action?: (args: ActionFunctionArgs) => Promise<unknown>;
};
const ROUTES = import.meta.glob<Route>("../../app/routes/office*/route.tsx");

/** A route of the officials' side by its folder's name. */
export const officeRoute = async (name: string): Promise<Route | undefined> =>
  ROUTES[`../../app/routes/${name}/route.tsx`]?.();

const context = (now: Date): AppLoadContext => ({
  arrivedAt: now,
  requestId: "test",
  nonce: "nonce",
  clientKey: "client",
  log: pino({ level: "silent" }),
});

type Asking = {
  person: Person;
  params: Record<string, string>;
  /** A form to post; without one the page is read. */
  form?: Record<string, string> | undefined;
  search?: string;
  now?: Date;
};

/** What a route of the officials' side answers to a signed-in person; what it throws is thrown. */
export async function askOffice(
  name: string,
  { person, params, form, search = "", now = TOWN_NOW }: Asking,
): Promise<unknown> {
  const route = await officeRoute(name);
  const headers = new Headers({ Cookie: await sessionCookie(person, now) });
  if (form) headers.set("Content-Type", "application/x-www-form-urlencoded");
  const asked = form
    ? { method: "POST", headers, body: new URLSearchParams(form).toString() }
    : { method: "GET", headers };
  const request = new Request(new URL(`/${search}`, environment().publicUrl), asked);
  const args = { request, params, context: context(now) };
  return form ? route?.action?.(args) : route?.loader?.(args);
}
