import type { ActionFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { environment } from "#env.server";
import { compareCaseNumbers, parseCaseNumber } from "#domain/grants/case-number";
import { hours } from "#domain/shared/durations";
import { firstBrokenEntry } from "#models/chronicle.server";
import type { GrantCase } from "#models/grant-case.server";
import { makeAssociation, makeTown, sessionCookie, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { action } from "../../app/routes/my_.cases.$caseId_.application.review/route";

testDatabase();

let town: Town;
let cookie: string;
beforeAll(async () => {
  town = await makeTown();
  cookie = await sessionCookie(town.people.signatory, new Date(town.openCall.closesAt.getTime() - hours(1)));
});

const draftsOf = (prefix: string, count: number): Promise<GrantCase[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, index) =>
      makeDraft({
        call: town.openCall,
        association: await makeAssociation({ name: `${prefix} ${index} ry` }, [town.people.signatory, "signatory"]),
      }),
    ),
  );

/** Posts the last step as a browser does; `arrivedAt` is what the server noted when the request came in. */
async function post({ _id: caseId, __v: version }: GrantCase, arrivedAt: Date): Promise<number> {
  const url = new URL(`/my/cases/${caseId}/application/review`, environment().publicUrl);
  const body = new URLSearchParams({ version: String(version), declared: "on" });
  const headers = { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const args: ActionFunctionArgs = {
    request: new Request(url, { method: "POST", headers, body: body.toString() }),
    params: { caseId },
    context: { arrivedAt, requestId: "test", nonce: "nonce", clientKey: "client", log: pino({ level: "silent" }) },
  };
  const answer: unknown = await action(args).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer.status;
  const init = typeof answer === "object" && answer !== null && "init" in answer ? answer.init : null;
  return typeof init === "object" && init !== null && "status" in init ? Number(init.status) : 0;
}

/** Filed with everything that belongs to it, or a draft with nothing of it: there is no third. */
function isWhole({ status, caseNumber, filedVersions, history, pendingNotices }: GrantCase): boolean {
  const parts = [
    status === "submitted",
    caseNumber !== null,
    filedVersions.length === 1,
    history.at(-1)?.event === "submit",
    pendingNotices.length === 1,
  ];
  return firstBrokenEntry(history) === null && (parts.every(Boolean) || !parts.some(Boolean));
}

test("thirty that arrive in the last second are all filed, each whole, under thirty numbers without a gap", async () => {
  const drafts = await draftsOf("Kiireiset", 30);
  const { closesAt } = town.openCall;
  const answers = await Promise.all(
    drafts.map((draft, index) => post(draft, new Date(closesAt.getTime() - 1 - index * 30))),
  );
  expect(answers).toEqual(drafts.map(() => 303));
  const cases = await Promise.all(drafts.map(({ _id }) => caseNow(_id)));
  expect(cases.every((one) => one.status === "submitted" && isWhole(one))).toBe(true);
  const numbers = cases.map(({ caseNumber }) => caseNumber ?? "").toSorted(compareCaseNumbers);
  const sequences = numbers.map((number) => {
    const read = parseCaseNumber(number);
    return read.ok ? read.value.sequence : 0;
  });
  expect(sequences).toEqual(drafts.map((_, index) => (sequences[0] ?? 0) + index));
});

test("of thirty on both sides of the close, written in any order, those are filed that arrived before it", async () => {
  const drafts = await draftsOf("Rajalla", 30);
  const { closesAt } = town.openCall;
  const isLate = (index: number) => index % 2 === 0;
  const answers = await Promise.all(
    drafts.map((draft, index) => post(draft, new Date(closesAt.getTime() - (isLate(index) ? 0 : 1)))),
  );
  expect(answers).toEqual(drafts.map((_, index) => (isLate(index) ? 409 : 303)));
  const cases = await Promise.all(drafts.map(({ _id }) => caseNow(_id)));
  expect(cases.map(({ status }) => status)).toEqual(drafts.map((_, index) => (isLate(index) ? "draft" : "submitted")));
  expect(cases.every(isWhole)).toBe(true);
});

test("the same form pressed thirty times at once files one application, once", async () => {
  const [draft] = await draftsOf("Malttamattomat", 1);
  if (!draft) throw new Error("no draft");
  const before = new Date(town.openCall.closesAt.getTime() - 1);
  const answers = await Promise.all(Array.from({ length: 30 }, () => post(draft, before)));
  expect(answers.filter((status) => status === 303)).toHaveLength(1);
  expect(answers.filter((status) => status === 409)).toHaveLength(29);
  expect(isWhole(await caseNow(draft._id))).toBe(true);
});
