import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { scheduleSchema } from "#domain/calendar/schedule";
import { ThesaurusConceptModel } from "#models/thesaurus-concept.server";
import { makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { action, loader } from "../../app/routes/office.thesaurus_.$conceptCode/route";
import { action as add } from "../../app/routes/office.thesaurus_.new/route";
import { loadThesaurus } from "../../app/routes/office.thesaurus/queries.server";
import { hrefOf, readConceptQuery } from "../../app/routes/office.thesaurus/schema";

testDatabase();

const UNHEARD = "saippuakupla katolla";

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  await makeActivity({ associationId: town.association._id, title: "Muistikahvila" });
});

async function argsFor(fields?: Record<string, string>, search = "") {
  const headers = { Cookie: await sessionCookie(town.people.coordinator, TOWN_NOW) };
  const log = pino({ level: "silent" });
  const context: AppLoadContext = { arrivedAt: TOWN_NOW, requestId: "test", nonce: "", clientKey: "client", log };
  const body = fields ? new URLSearchParams(fields) : null;
  const request = new Request(`http://localhost/office/thesaurus${search}`, {
    headers,
    ...(body ? { method: "POST", body } : {}),
  });
  return { request, params: { conceptCode: "muistisairaus" }, context };
}

const page = async (search = "") => loader(await argsFor(undefined, search));
const list = (address: string) => loadThesaurus(readConceptQuery(new URLSearchParams(address)), "fi");
const codesOf = async (address: string) => (await list(address)).rows.map(({ code }) => code);

async function typed(change: Record<string, string>) {
  const { concept } = await page();
  return { version: String(concept.version), ask: UNHEARD, ...concept.saved, ...change };
}

const sentTo = (result: unknown): string | null =>
  result instanceof Response ? decodeURIComponent(result.headers.get("Location") ?? "") : null;

test("words are tried, then saved, and the page shows what they do now and what was done", async () => {
  const { concept } = await page();
  const said = `${String(concept.saved["said" as keyof typeof concept.saved])}\n${UNHEARD}`;
  const tried = await action(await argsFor(await typed({ intent: "try", said })));
  expect(tried).toMatchObject({
    data: { values: { said: [said] }, trial: { results: [{ title: { text: "Muistikahvila" } }] } },
  });
  expect(await ThesaurusConceptModel.countDocuments()).toBe(0);
  const address = sentTo(await action(await argsFor(await typed({ intent: "save", said }))));
  // What was asked may be somebody's situation: no address holds it.
  expect(address).toBe("/office/thesaurus/muistisairaus");
  const saved = await page();
  expect(saved.concept).toMatchObject({ isEdited: true, version: 1, history: [{ added: UNHEARD, removed: "" }] });
  expect(await codesOf("state=edited")).toEqual(["muistisairaus"]);
  await action(await argsFor({ intent: "refound", version: "1" }));
  expect(await codesOf("state=edited")).toEqual([]);
});

test("what is wrong is told beside its field, and what was typed is kept", async () => {
  const general = await action(await argsFor(await typed({ intent: "save", finds: "muistikahvila, kerho" })));
  expect(general).toMatchObject({
    data: { values: { finds: ["muistikahvila, kerho"] }, errors: { finds: ["tooGeneral|kerho"] }, refusals: [] },
    init: { status: 409 },
  });
  const stale = await action(await argsFor(await typed({ intent: "save", version: "7" })));
  expect(stale).toMatchObject({ data: { refusals: [{ code: "changedMeanwhile" }] }, init: { status: 409 } });
});

test("a trial warns of a name that no concept has, and shows what lies beside", async () => {
  await makeActivity({ associationId: town.association._id, title: "Kävelyryhmä", description: "Kävelyä yhdessä." });
  const beside = "Kävely\nKuvataidee";
  const tried = await action(await argsFor(await typed({ intent: "try", ask: "muistikahvila", beside, related: "" })));
  expect(tried).toMatchObject({
    data: {
      values: { beside: [beside] },
      errors: { beside: ["conceptMeant|Kuvataidee|kuvataide"] },
      trial: { beside: [{ title: { text: "Kävelyryhmä" } }] },
    },
  });
});

test("a new concept is tried and added", async () => {
  const fields = { code: "Pilvet", kind: "need", finds: "muistikahvila", said: UNHEARD, ask: UNHEARD };
  expect(await add(await argsFor({ intent: "try", ...fields }))).toMatchObject({
    data: { trial: { concepts: [{ code: "pilvet", isOwn: true, words: [UNHEARD] }] } },
  });
  expect(sentTo(await add(await argsFor({ intent: "save", ...fields })))).toBe("/office/thesaurus/pilvet");
  expect(await codesOf("state=added")).toEqual(["pilvet"]);
});

test("the list is looked through by word, and shows first where a wording leads", async () => {
  const { rows } = await list("q=dementikko");
  expect(rows[0]).toMatchObject({ code: "muistisairaus", isLedTo: true, matches: ["dementikko"] });
  const whole = await list("q=äitini unohtelee");
  expect(whole.rows[0]?.isLedTo).toBe(true);
  expect((await list("q=xyzzyx")).rows).toEqual([]);
});

test("the list is paged, and a page keeps what was asked", async () => {
  const first = await list("");
  expect(first.rows).toHaveLength(50);
  expect((await list("page=2")).rows[0]?.code).not.toBe(first.rows[0]?.code);
  const query = readConceptQuery(new URLSearchParams("q=uni&state=edited&page=3"));
  expect(hrefOf(query, { page: 2 })).toBe("/office/thesaurus?q=uni&state=edited&page=2");
});

test("what is tried shows last what is over, as visitors see it", async () => {
  const past = scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: "2020-05-05", endsOn: "2020-05-05" }] });
  const associationId = town.association._id;
  await makeActivity({ associationId, title: "Pitsi", description: "Pitsi pitsi pitsiä.", schedule: past });
  for (let each = 0; each < 6; each += 1)
    await makeActivity({ associationId, title: `Pitsinnyplääjien talven ${each}. ilta Kiskolassa` });
  const { trial } = await list("q=pitsi");
  expect(trial?.results).toHaveLength(5);
  expect(trial?.results.map(({ title }) => title.text)).not.toContain("Pitsi");
});
