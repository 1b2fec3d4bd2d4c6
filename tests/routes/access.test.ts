import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { environment } from "#env.server";
import { makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { DESK_ACCESS } from "#tests/support/access/desk";
import { OFFICE_ACCESS } from "#tests/support/access/office";
import { OWN_ACCESS } from "#tests/support/access/own";
import { EVERYONE, SIGNED_IN, type Access, type AccessTable, type Name } from "#tests/support/access/people";
import { PUBLIC_ACCESS } from "#tests/support/access/public";
import { testDatabase } from "#tests/support/database";
import { makeAccessRecords } from "#tests/support/access-records";

testDatabase();

type Route = {
  loader?: (args: LoaderFunctionArgs) => Promise<unknown>;
  action?: (args: ActionFunctionArgs) => Promise<unknown>;
};

const ALL_ROUTES = import.meta.glob<Route>("../../app/routes/*/route.tsx");
const nameOf = (file: string): string => file.split("/").at(-2) ?? "";

/**
 * Who may open each route's page, and who may post to it. Everybody else must get 404 or 403, also with a right id in the
 * address; a route that is missing here fails the test.
 */
const ACCESS: AccessTable = { ...PUBLIC_ACCESS, ...OWN_ACCESS, ...OFFICE_ACCESS, ...DESK_ACCESS };

let town: Town;
let params: Record<string, string>;
const cookies = new Map<Name, string>();

beforeAll(async () => {
  town = await makeTown();
  params = await makeAccessRecords(town);
  for (const name of Object.keys(town.people) as Name[])
    cookies.set(name, await sessionCookie(town.people[name], TOWN_NOW));
});

const context = (): AppLoadContext => ({
  arrivedAt: TOWN_NOW,
  requestId: "test",
  nonce: "nonce",
  clientKey: "client",
  log: pino({ level: "silent" }),
});

/** The path a route answers at, with the town's ids in it. */
const pathOf = (route: string): string =>
  `/${route
    .split(".")
    .map((segment) => segment.replace(/_$/, "").replace(/^_index$/, ""))
    .map((segment) => (segment.startsWith("$") ? (params[segment.slice(1)] ?? "missing") : segment))
    .join("/")}`;

function requestOf(route: string, method: "GET" | "POST", name: Name | null): Request {
  const headers = new Headers(name ? { Cookie: cookies.get(name) ?? "" } : {});
  const url = new URL(pathOf(route), environment().publicUrl);
  if (method === "GET") return new Request(url, { headers });
  headers.set("Content-Type", "application/x-www-form-urlencoded");
  return new Request(url, { method, headers, body: "" });
}

/** The status of what a loader or an action returned or threw; a page that is shown is 200. */
function statusOf(result: unknown): number {
  if (result instanceof Response) return result.status;
  const init = typeof result === "object" && result !== null && "init" in result ? result.init : null;
  return typeof init === "object" && init !== null && "status" in init ? Number(init.status) : 200;
}

async function statusFor(route: string, method: "GET" | "POST", name: Name | null): Promise<number> {
  const module = await ALL_ROUTES[`../../app/routes/${route}/route.tsx`]?.();
  const args = { request: requestOf(route, method, name), params, context: context() };
  try {
    return statusOf(await (method === "GET" ? module?.loader?.(args) : module?.action?.(args)));
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return thrown.status;
  }
}

async function expectAccess(route: string, method: "GET" | "POST", access: Access): Promise<void> {
  const visitor = await statusFor(route, method, null);
  if (access === EVERYONE) expect([403, 500]).not.toContain(visitor);
  else expect(visitor, `a visitor at ${method} ${route}`).toBe(method === "GET" ? 303 : 403);
  if (access === EVERYONE) return;
  for (const name of Object.keys(town.people) as Name[]) {
    const status = await statusFor(route, method, name);
    const where = `${name} at ${method} ${pathOf(route)}`;
    if (access === SIGNED_IN || access.includes(name)) expect([403, 404, 500], where).not.toContain(status);
    else expect([403, 404], `${where} got ${status}`).toContain(status);
  }
}

describe("who may open what", () => {
  test("every route is in the table, and nothing else", () => {
    expect(Object.keys(ACCESS).sort()).toEqual(Object.keys(ALL_ROUTES).map(nameOf).sort());
  });

  test.each(Object.keys(ACCESS))("%s", { timeout: 60_000 }, async (route) => {
    const module = await ALL_ROUTES[`../../app/routes/${route}/route.tsx`]?.();
    const { page, post } = ACCESS[route] ?? { page: [] };
    if (module?.loader) await expectAccess(route, "GET", page);
    if (module?.action) await expectAccess(route, "POST", post ?? []);
    expect(post === undefined, "a post is in the table where the route has an action").toBe(
      module?.action === undefined,
    );
  });
});
