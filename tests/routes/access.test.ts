import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { environment } from "#env.server";
import { makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeAccessRecords } from "#tests/support/access-records";

testDatabase();

type Route = {
  loader?: (args: LoaderFunctionArgs) => Promise<unknown>;
  action?: (args: ActionFunctionArgs) => Promise<unknown>;
};
type Name = keyof Town["people"];

const ALL_ROUTES = import.meta.glob<Route>("../../app/routes/*/route.tsx");
const nameOf = (file: string): string => file.split("/").at(-2) ?? "";

const EVERYONE = "everyone";
const SIGNED_IN = "signedIn";
type Access = typeof EVERYONE | typeof SIGNED_IN | Name[];

const MEMBERS: Name[] = ["signatory", "editor", "ownPreparer"];
const SIGNATORY: Name[] = ["signatory"];
const COORDINATOR: Name[] = ["coordinator"];
const ADMINISTRATOR: Name[] = ["administrator"];
/** Pages that show what is one's own: the neighbour's officials see theirs. */
const ADMINISTRATORS: Name[] = ["administrator", "neighbourAdministrator"];
/** Preparers of the call's unit; a member of the applicant may look at the call, but never at the case. */
const CASE_PREPARERS: Name[] = ["preparer", "secondPreparer", "preparerAndPayer"];
const CALL_PREPARERS: Name[] = [...CASE_PREPARERS, "ownPreparer"];
const PREPARERS: Name[] = [...CALL_PREPARERS, "culturePreparer", "neighbourPreparer"];
const PAYERS: Name[] = ["payer", "preparerAndPayer"];
/** The payers' own lists: a payer of another unit sees theirs, but never a batch or a claim of sports. */
const ALL_PAYERS: Name[] = [...PAYERS, "culturePayer"];
const RETURNERS: Name[] = [...CALL_PREPARERS, "decisionMaker"];
const CASE_READERS: Name[] = [...CASE_PREPARERS, "decisionMaker", "payer"];
const CALL_READERS: Name[] = [...CALL_PREPARERS, "decisionMaker", "payer", "administrator"];
const OFFICE: Name[] = [...PREPARERS, "decisionMaker", "payer", "culturePayer", ...ADMINISTRATORS];

/** Who looks after the town's hall and the words of the search; the neighbour's too; who answers requests for the hall. */
const KEEPING: Name[] = ["coordinator", "administrator"];
const ALL_KEEPING: Name[] = [...KEEPING, "neighbourAdministrator"];
const KEEPERS: Name[] = ["coordinator", "keeper"];

/**
 * Who may open each route's page, and who may post to it. Everybody else must get 404 or 403, also with a right id in the
 * address; a route that is missing here fails the test.
 */
const ACCESS: Record<string, { page: Access; post?: Access }> = {
  _index: { page: EVERYONE },
  $: { page: EVERYONE, post: EVERYONE },
  accessibility: { page: EVERYONE },
  "open-data": { page: EVERYONE },
  "export.$file": { page: EVERYONE },
  "api.v1.activities": { page: EVERYONE },
  "api.v1.hsds._index": { page: EVERYONE },
  "api.v1.hsds.$collection": { page: EVERYONE },
  "api.v1.hsds.$collection_.$uuid": { page: EVERYONE },
  privacy: { page: EVERYONE },
  wheel: { page: EVERYONE },
  ...{ directory: { page: EVERYONE }, suggest: { page: EVERYONE } },
  "dev.components": { page: EVERYONE },
  mailbox: { page: EVERYONE },
  "report.$kind.$recordId": { page: EVERYONE, post: EVERYONE },
  "activities.$activityId": { page: EVERYONE },
  "associations.$associationId": { page: EVERYONE },
  "associations_.$associationId_.archived": { page: EVERYONE },
  "cooperation.$formId": { page: EVERYONE },
  "grants_.awards": { page: EVERYONE },
  umbrellas: { page: EVERYONE },
  "umbrellas_.$associationId": { page: EVERYONE },
  units: { page: EVERYONE },
  "units_.$unitCode": { page: EVERYONE },
  "s.$code": { page: EVERYONE },
  "s.$code_.qr": { page: EVERYONE },
  volunteer: { page: EVERYONE },
  premises: { page: EVERYONE },
  "premises_.$premisesId": { page: EVERYONE },
  "premises_.$premisesId_.request": { page: SIGNED_IN, post: SIGNED_IN },
  "confirm.$token": { page: EVERYONE, post: EVERYONE },
  "sign-in": { page: EVERYONE, post: EVERYONE },
  "sign-in_.code": { page: EVERYONE, post: EVERYONE },
  "sign-out": { page: EVERYONE, post: EVERYONE },

  account: { page: SIGNED_IN, post: SIGNED_IN },
  "account_.sessions.$sessionId": { page: SIGNED_IN, post: [] },
  desks: { page: SIGNED_IN, post: SIGNED_IN },
  held: { page: SIGNED_IN },
  start: { page: SIGNED_IN },
  "edit-requests.$requestId": { page: [], post: SIGNATORY },
  "files.$fileId": { page: [...MEMBERS, ...CASE_READERS] },
  "images.$fileId": { page: EVERYONE },
  grants: { page: EVERYONE },
  "grants_.calls.$callId": { page: EVERYONE },

  my: { page: SIGNED_IN },
  "my_.associations.new": { page: SIGNED_IN, post: SIGNED_IN },
  "my_.associations.$associationId": { page: MEMBERS },
  "my_.associations.$associationId_.confirmation": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.activities.new": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.activities.start": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.activities.times": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.activities.$activityId_.unsent": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.activities.$activityId": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.activities.$activityId_.preview": { page: MEMBERS },
  "my_.associations.$associationId_.activities.$activityId_.photo": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.cooperation.new": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.cooperation.$formId_.preview": { page: MEMBERS },
  "my_.associations.$associationId_.cooperation.$formId": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.edit": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.preview": { page: MEMBERS },
  "my_.associations.$associationId_.change": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.versions": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.activities.$activityId_.versions": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.cooperation.$formId_.versions": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.joining": { page: SIGNED_IN, post: SIGNED_IN },
  "my_.associations.$associationId_.members": { page: MEMBERS, post: SIGNATORY },
  "my_.associations.$associationId_.pictures": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.invitations": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.cooperation.$formId_.partners": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.umbrella": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.umbrella_.$memberId": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.umbrellas": { page: MEMBERS, post: SIGNATORY },
  "my_.associations.$associationId_.submission": { page: MEMBERS, post: MEMBERS },
  "my_.associations.$associationId_.reports": { page: MEMBERS, post: MEMBERS },
  "my_.bookings": { page: SIGNED_IN },
  "my_.bookings_.$bookingId_.withdrawal": { page: MEMBERS, post: MEMBERS },
  "my_.calls": { page: SIGNED_IN, post: SIGNED_IN },
  "my_.cases.$caseId": { page: MEMBERS },
  "my_.cases.$caseId_.application.$step": { page: MEMBERS, post: MEMBERS },
  "my_.cases.$caseId_.application.$step_.draft": { page: MEMBERS, post: MEMBERS },
  "my_.cases.$caseId_.application.attachments": { page: MEMBERS, post: MEMBERS },
  "my_.cases.$caseId_.application.review": { page: MEMBERS, post: SIGNATORY },
  "my_.cases.$caseId_.claims": { page: MEMBERS, post: MEMBERS },
  "my_.cases.$caseId_.claims_.$claimId": { page: MEMBERS, post: MEMBERS },
  "my_.cases.$caseId_.claims_.$claimId_.rows.$rowId.removal": { page: MEMBERS, post: MEMBERS },
  "my_.cases.$caseId_.supplements.$supplementId": { page: MEMBERS, post: MEMBERS },
  "my_.cases.$caseId_.withdrawal": { page: SIGNATORY, post: SIGNATORY },

  "office._index": { page: SIGNED_IN },
  "office.associations": { page: COORDINATOR },
  "office.associations_.new": { page: COORDINATOR, post: COORDINATOR },
  "office.associations_.$associationId": { page: COORDINATOR, post: COORDINATOR },
  "office.associations_.$associationId_.invitation": { page: COORDINATOR, post: COORDINATOR },
  "office.change-requests": { page: COORDINATOR },
  "office.change-requests_.$associationId": { page: COORDINATOR, post: COORDINATOR },
  "office.changes": { page: COORDINATOR, post: COORDINATOR },
  "office.changes_.$recordKind.$recordId": { page: COORDINATOR, post: COORDINATOR },
  "office.directory": { page: COORDINATOR },
  "office.duplicates": { page: COORDINATOR, post: COORDINATOR },
  "office.reports": { page: COORDINATOR, post: COORDINATOR },
  "office.broken-contacts": { page: COORDINATOR },
  "office.imports": { page: COORDINATOR },
  "office.imports_.new": { page: COORDINATOR, post: COORDINATOR },
  "office.imports_.$importId": { page: COORDINATOR, post: COORDINATOR },
  "office.imports_.$importId_.undo": { page: COORDINATOR, post: COORDINATOR },
  "office.directory-times": { page: ALL_KEEPING, post: ALL_KEEPING },
  "office.municipality": { page: ADMINISTRATORS, post: ADMINISTRATORS },
  "office.taxonomies": { page: ADMINISTRATORS },
  "office.taxonomies_.$taxonomy": { page: ADMINISTRATOR },
  "office.taxonomies_.$taxonomy_.new": { page: ADMINISTRATOR, post: ADMINISTRATOR },
  "office.taxonomies_.$taxonomy_.terms.$termCode": { page: ADMINISTRATOR, post: ADMINISTRATOR },
  "office.taxonomies_.$taxonomy_.terms.$termCode_.merge": { page: ADMINISTRATOR, post: ADMINISTRATOR },
  "office.thesaurus": { page: ALL_KEEPING },
  "office.thesaurus_.new": { page: KEEPING, post: KEEPING },
  "office.thesaurus_.$conceptCode": { page: KEEPING, post: KEEPING },
  "office.staff": { page: ADMINISTRATORS, post: ADMINISTRATORS },
  "office.batches": { page: ALL_PAYERS },
  "office.batches_.$batchId": { page: PAYERS, post: PAYERS },
  "office.batches_.$batchId_.file": { page: PAYERS },
  "office.calls": { page: OFFICE },
  "office.calls_.$callId": { page: CALL_READERS },
  "office.calls_.$callId_.agenda": { page: CALL_READERS },
  "office.calls_.$callId_.decision": { page: CALL_READERS, post: ["decisionMaker"] },
  "office.calls_.$callId_.edit": { page: ADMINISTRATOR, post: ADMINISTRATOR },
  "office.calls_.$callId_.proposal": { page: CALL_READERS, post: CALL_PREPARERS },
  "office.calls_.$callId_.proposal_.return": { page: RETURNERS, post: RETURNERS },
  "office.calls_.$callId_.publication": { page: ADMINISTRATOR, post: ADMINISTRATOR },
  "office.cases.$caseId_.claims.$claimId": { page: CASE_READERS, post: CASE_PREPARERS },
  "office.cases.$caseId_.claims.$claimId_.approval": { page: PAYERS, post: PAYERS },
  "office.cases.$caseId": { page: CASE_READERS, post: CASE_PREPARERS },
  "office.cases.$caseId_.supplements": { page: CASE_PREPARERS, post: CASE_PREPARERS },
  "office.claims": { page: PREPARERS },
  "office.payments": { page: ALL_PAYERS, post: ALL_PAYERS },
  "office.premises": { page: ALL_KEEPING },
  "office.premises_.$premisesId": { page: KEEPING, post: KEEPING },
  "office.premises_.$premisesId_.bookings": { page: KEEPERS },
  "office.premises_.$premisesId_.bookings_.$bookingId": { page: KEEPERS, post: KEEPERS },
  "office.premises_.$premisesId_.bookings_.new": { page: KEEPERS, post: KEEPERS },
  "office.premises_.$premisesId_.photo": { page: KEEPERS, post: KEEPERS },
  "office.premises_.new": { page: ALL_KEEPING, post: ALL_KEEPING },
  "office.programmes": { page: ADMINISTRATORS },
  "office.programmes_.$programmeId": { page: ADMINISTRATOR, post: ADMINISTRATOR },
  "office.programmes_.$programmeId_.calls.new": { page: ADMINISTRATOR, post: ADMINISTRATOR },
  "office.programmes_.new": { page: ADMINISTRATORS, post: ADMINISTRATORS },
};

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
