import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { environment } from "#env.server";
import { AssociationModel } from "#models/association.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { newId } from "#models/define-model.server";
import type { Person } from "#models/person.server";
import { makeAccessRecords } from "#tests/support/access-records";
import { actorFor, makeAssociation, makePerson, makeTown, sessionCookie, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { removeMember } from "#use-cases/remove-member.server";

testDatabase();

type Route = {
  loader?: (args: LoaderFunctionArgs) => Promise<unknown>;
  action?: (args: ActionFunctionArgs) => Promise<unknown>;
};
const ROUTES = import.meta.glob<Route>("../../app/routes/my_.*/route.tsx");

const WHO = ["signatory", "editor", "editorOfTwo", "helper", "umbrellaEditor", "removed"] as const;
type Who = (typeof WHO)[number];

const OWN: Who[] = ["signatory", "editor", "editorOfTwo"];
const OWN_AND_HELPER: Who[] = [...OWN, "helper"];

const A = "my_.associations.$associationId";

/**
 * The page and the post of each route of an association's desk: who gets in at the association that let one umbrella
 * organisation edit for it, and another not. The helper is an editor of the first, the umbrella editor of the second.
 */
const TABLE: [what: string, route: string, page: Who[], post: Who[] | null][] = [
  ["view the desk", A, OWN_AND_HELPER, null],
  ["edit the association", `${A}_.edit`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["change its pictures", `${A}_.pictures`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["confirm", `${A}_.confirmation`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["add an activity", `${A}_.activities.new`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["edit an activity", `${A}_.activities.$activityId`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["edit a cooperation form", `${A}_.cooperation.$formId`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["compare and restore", `${A}_.versions`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["compare an activity", `${A}_.activities.$activityId_.versions`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["answer error reports", `${A}_.reports`, OWN_AND_HELPER, OWN_AND_HELPER],
  ["see the people", `${A}_.members`, OWN, ["signatory"]],
  ["give the right to edit", `${A}_.umbrellas`, OWN, ["signatory"]],
  ["see members of its own", `${A}_.umbrella`, OWN, OWN],
  ["read a grant case", "my_.cases.$caseId", OWN, null],
  ["write a draft of a grant", "my_.cases.$caseId_.application.$step", OWN, OWN],
  ["claim", "my_.cases.$caseId_.claims", OWN, OWN],
  ["give a booking up", "my_.bookings_.$bookingId_.withdrawal", OWN, OWN],
];

let params: Record<string, string>;
let umbrellaId: string;
let otherId: string;
const cookies = new Map<Who, string>();

beforeAll(async () => {
  const town = await makeTown();
  const two = await makePerson("Tiina Two");
  const helper = await makePerson("Kati Katto");
  const umbrellaEditor = await makePerson("Ulla Umbrella");
  const removed = await makePerson("Raimo Removed");
  const trusted = await makeAssociation({ name: "Katto ry", kind: "umbrella" }, [helper, "editor"]);
  const other = await makeAssociation({ name: "Toinen katto ry", kind: "umbrella" }, [umbrellaEditor, "editor"]);
  await AssociationModel.updateOne(
    { _id: town.association._id },
    {
      umbrellaIds: [trusted._id, other._id],
      editableByUmbrellas: [trusted._id],
      $push: {
        members: {
          $each: [two, removed].map(({ _id }) => ({ personId: _id, role: "editor", since: TOWN_NOW })),
        },
      },
    },
  );
  await AssociationModel.updateOne(
    { _id: town.otherAssociation._id },
    { $push: { members: { personId: two._id, role: "editor", since: TOWN_NOW } } },
  );
  const actor = await actorFor(town.people.signatory);
  const removal = { associationId: town.association._id, personId: removed._id, actor, now: TOWN_NOW };
  expect(await removeMember(removal)).toMatchObject({ ok: true });
  params = await makeAccessRecords(town);
  umbrellaId = trusted._id;
  otherId = town.otherAssociation._id;
  const people: Record<Who, Person> = {
    signatory: town.people.signatory,
    editor: town.people.editor,
    editorOfTwo: two,
    ...{ helper, umbrellaEditor, removed },
  };
  for (const who of WHO) cookies.set(who, await sessionCookie(people[who], TOWN_NOW));
});

/** The status of what a loader or an action returned or threw; a page that is shown is 200. */
function statusOf(result: unknown): number {
  if (result instanceof Response) return result.status;
  const init = typeof result === "object" && result !== null && "init" in result ? result.init : null;
  return typeof init === "object" && init !== null && "status" in init ? Number(init.status) : 200;
}

async function statusFor(route: string, method: "GET" | "POST", who: Who, given = params): Promise<number> {
  const module = await ROUTES[`../../app/routes/${route}/route.tsx`]?.();
  const headers = new Headers({ Cookie: cookies.get(who) ?? "" });
  if (method === "POST") headers.set("Content-Type", "application/x-www-form-urlencoded");
  const request = new Request(new URL("/my", environment().publicUrl), {
    method,
    headers,
    ...(method === "POST" ? { body: "" } : {}),
  });
  const log = pino({ level: "silent" });
  const context = { arrivedAt: TOWN_NOW, requestId: "test", nonce: "nonce", clientKey: "client", log };
  try {
    return statusOf(await (method === "GET" ? module?.loader : module?.action)?.({ request, params: given, context }));
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return thrown.status;
  }
}

const CLOSED = [403, 404];

async function whoGetsIn(route: string, method: "GET" | "POST", given = params): Promise<Who[]> {
  const inside: Who[] = [];
  for (const who of WHO) if (!CLOSED.includes(await statusFor(route, method, who, given))) inside.push(who);
  return inside;
}

test.each(TABLE)("who may %s", { timeout: 30_000 }, async (_what, route, page, post) => {
  expect(await whoGetsIn(route, "GET")).toEqual(page);
  if (post) expect(await whoGetsIn(route, "POST")).toEqual(post);
});

test("at the other association only the editor of two is at home", async () => {
  const given = { ...params, associationId: otherId };
  for (const route of [A, `${A}_.edit`, `${A}_.members`, `${A}_.umbrellas`])
    expect(await whoGetsIn(route, "GET", given)).toEqual(["editorOfTwo"]);
});

test("the umbrella's own desk is its own people's", async () => {
  const given = { ...params, associationId: umbrellaId };
  expect(await whoGetsIn(`${A}_.umbrella`, "GET", given)).toEqual(["helper"]);
  expect(await whoGetsIn(`${A}_.umbrella`, "POST", given)).toEqual(["helper"]);
});

test("an id of one association does not open a record of another", async () => {
  const given = { ...params, associationId: otherId };
  for (const route of [`${A}_.activities.$activityId`, `${A}_.cooperation.$formId`])
    expect(await whoGetsIn(route, "GET", given)).toEqual([]);
  const strange = { ...params, caseId: newId() };
  expect(await whoGetsIn("my_.cases.$caseId", "GET", strange)).toEqual([]);
  expect(await GrantCaseModel.countDocuments()).toBeGreaterThan(0);
});
