import { beforeAll, expect, test } from "vitest";
import type { SlipForm } from "#domain/referrals/slip";
import { serializeTray } from "#http/cookies.server";
import { newId } from "#models/define-model.server";
import { newTrayToken, TRAY_KEPT } from "#models/tray.server";
import { changeTray } from "#use-cases/change-tray.server";
import { makeSlip } from "#use-cases/make-slip.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";
import { upgradeTaxonomies } from "#models/upgrade-taxonomies.server";

testDatabase();

const visit = visitorOf();
const paths = { sensitive: "", ordinary: "", shelter: "", mixed: "" };
const ids = { sensitive: "", ordinary: "" };

beforeAll(async () => {
  await makeTown();
  await foundTaxonomies(TOWN_NOW);
  const [shelter, mixed] = await Promise.all([
    makeAssociation({ name: "Turva ry" }),
    makeAssociation({ name: "Moni ry" }),
  ]);
  const group = { title: "Turvaryhmä", needs: ["turvallisuus"] };
  const sensitive = await makeActivity({ associationId: shelter._id, ...group });
  await makeActivity({ associationId: mixed._id, ...group });
  const ordinary = await makeActivity({ associationId: mixed._id, title: "Kuoro", needs: ["yksinäisyys"] });
  Object.assign(ids, { sensitive: sensitive._id, ordinary: ordinary._id });
  paths.sensitive = `/activities/${sensitive._id}`;
  paths.ordinary = `/activities/${ordinary._id}`;
  paths.shelter = `/associations/${shelter._id}`;
  paths.mixed = `/associations/${mixed._id}`;
});

const hasExit = async (address: string): Promise<boolean> => (await visit(address)).text.includes("data-quick-exit");

test("a page of something sensitive has a way out, another has none", async () => {
  expect(await hasExit(paths.sensitive)).toBe(true);
  expect(await hasExit(paths.ordinary)).toBe(false);
  expect(await hasExit(paths.shelter)).toBe(true);
  expect(await hasExit(paths.mixed)).toBe(false);
});

test("so have results whose need is sensitive, chosen or understood", async () => {
  expect(await hasExit(`/directory?need=${encodeURIComponent("päihteet")}`)).toBe(true);
  expect(await hasExit(`/directory?q=${encodeURIComponent("mies lyö")}`)).toBe(true);
  expect(await hasExit(`/directory?tab=associations&q=${encodeURIComponent("kumppani hakkaa")}`)).toBe(true);
  for (const q of ["ei jaksa elää", "masentunut", "mies juo ja olen yksin", "raiskattu"])
    expect([q, await hasExit(`/directory?q=${encodeURIComponent(q)}`)]).toEqual([q, true]);
  for (const q of ["kuoro", "soita", "soittaa kitaraa", "ensiapukurssi", "palokunta"])
    expect([q, await hasExit(`/directory?q=${encodeURIComponent(q)}`)]).toEqual([q, false]);
  expect(await hasExit(`/directory?need=${encodeURIComponent("yksinäisyys")}`)).toBe(false);
  expect(await hasExit("/directory")).toBe(false);
});

test("a browser keeps no copy of what has a way out", async () => {
  const isKept = async (address: string) => !(await visit(address)).headers.get("Cache-Control")?.includes("no-store");
  expect(await isKept(paths.sensitive)).toBe(false);
  expect(await isKept(paths.shelter)).toBe(false);
  expect(await isKept(`/directory?q=${encodeURIComponent("mies lyö")}`)).toBe(false);
  expect(await isKept(`/directory?need=${encodeURIComponent("päihteet")}`)).toBe(false);
  expect(await isKept(paths.ordinary)).toBe(true);
  expect(await isKept("/directory?q=kuoro")).toBe(true);
});

test("the way out tells nothing of where it leads from", async () => {
  const { text } = await visit(paths.sensitive);
  expect(text).toMatch(/href="https:\/\/www\.ilmatieteenlaitos\.fi\/"[^>]*rel="noreferrer noopener"/);
});

/** Which pages of a tray with these activities have a way out. */
async function exitsOfTray(activityIds: readonly string[]): Promise<boolean[]> {
  const token = newTrayToken();
  for (const activityId of activityIds)
    await changeTray({ token, change: { intent: "add", activityId }, now: TOWN_NOW });
  const form: SlipForm = { formId: newId(), name: "", unit: "", phone: "", days: "30", locale: "fi" };
  const made = await makeSlip({ token, form, personId: null, now: TOWN_NOW });
  if (!made.ok) throw new Error(made.refusal.code);
  const [cookie = ""] = serializeTray(token, TRAY_KEPT).split(";");
  const pages = ["/tray", "/tray/compare", "/tray/slip", `/tray/slip/${made.value.code}`];
  const shown = await Promise.all(pages.map((page) => visit(page, { Cookie: cookie })));
  expect(shown.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  return shown.map(({ text }) => text.includes("data-quick-exit"));
}

test("so has every page of a tray that holds something sensitive", async () => {
  expect(await exitsOfTray([ids.ordinary, ids.sensitive])).toEqual([true, true, true, true]);
  expect(await exitsOfTray([ids.ordinary])).toEqual([false, false, false, false]);
});

test("lists that an earlier program stored are told once what is sensitive", async () => {
  const unset = { $unset: { "terms.$[].sensitive": "" } };
  await TaxonomyModel.collection.updateMany({}, unset);
  expect(await hasExit(paths.sensitive)).toBe(false);
  await upgradeTaxonomies(TOWN_NOW);
  expect(await hasExit(paths.sensitive)).toBe(true);
  const before = await TaxonomyModel.findById("needs").orFail();
  expect(before.history.at(-1)).toMatchObject({ event: "upgrade" });
  before.terms.forEach((term) => (term.sensitive = false));
  await before.save();
  await upgradeTaxonomies(TOWN_NOW);
  expect(await hasExit(paths.sensitive)).toBe(false);
});
