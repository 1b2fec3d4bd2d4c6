import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { conceptOf, wordsOfConcept, type ConceptWords } from "#domain/search/thesaurus/edits";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { firstBrokenEntry } from "#models/chronicle.server";
import { ThesaurusConceptModel, thesaurusVersion } from "#models/thesaurus-concept.server";
import { upgradeThesaurus } from "#models/upgrade-thesaurus.server";
import { askActivities } from "#search/search.server";
import { trialOf } from "#search/trial.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { addConcept } from "#use-cases/add-concept.server";
import { refoundConcept } from "#use-cases/refound-concept.server";
import { retireConcept } from "#use-cases/retire-concept.server";
import { rewordConcept } from "#use-cases/reword-concept.server";

testDatabase();

const now = TOWN_NOW;
const MEMORY = "muistisairaus";
/** Words that no question has been heard in. */
const UNHEARD = "saippuakupla katolla";

let town: Town;
let actor: Actor;
let founding: ConceptWords;
beforeAll(async () => {
  town = await makeTown();
  const { association } = town;
  actor = await actorFor(town.people.coordinator);
  await makeActivity({ associationId: association._id, title: "Muistikahvila" });
  await makeActivity({ associationId: association._id, title: "Keilailu" });
  const concept = FOUNDING_CONCEPTS.find(({ code }) => code === MEMORY);
  if (!concept) throw new Error("the founding concept has another name");
  founding = wordsOfConcept(concept);
});
beforeEach(async () => {
  await ThesaurusConceptModel.deleteMany({});
});

const command = (version: number, code = MEMORY) => ({ code, version, actor, now });
const understood = async (q: string): Promise<string[]> => {
  const answer = await askActivities({ q, chosen: {}, counted: [] });
  return answer.understood.concepts.map(({ concept }) => concept.code);
};
const first = async (q: string) => (await trialOf(q, null, "fi")).results[0]?.title.text;
const stored = () => ThesaurusConceptModel.findById(MEMORY).orFail();
const withSaid = (...said: string[]): ConceptWords => ({ ...founding, said: [...founding.said, ...said] });

describe("the words of a concept", () => {
  test("find at once, and taken back they do not", async () => {
    expect(await understood(UNHEARD)).not.toContain(MEMORY);
    await rewordConcept({ ...command(0), words: withSaid(UNHEARD) });
    expect(await understood(UNHEARD)).toContain(MEMORY);
    expect(await first(UNHEARD)).toBe("Muistikahvila");
    expect(await refoundConcept(command(1))).toMatchObject({ ok: true });
    expect(await understood(UNHEARD)).not.toContain(MEMORY);
    expect((await stored()).words).toBeNull();
  });

  test("are heard no more while the concept is out of use", async () => {
    expect(await understood("dementia")).toContain(MEMORY);
    await retireConcept({ ...command(0), event: "retireConcept" });
    expect(await understood("dementia")).not.toContain(MEMORY);
    await retireConcept({ ...command(1), event: "restoreConcept" });
    expect(await understood("dementia")).toContain(MEMORY);
  });

  test("are tried without being saved", async () => {
    const trial = await trialOf(UNHEARD, conceptOf(MEMORY, withSaid(UNHEARD)), "fi");
    expect(trial.concepts).toContainEqual({ code: MEMORY, isOwn: true, words: [UNHEARD] });
    expect(trial.results[0]?.title.text).toBe("Muistikahvila");
    expect(await understood(UNHEARD)).not.toContain(MEMORY);
  });

  test("are the founding ones again, not edited, once they read the same", async () => {
    await rewordConcept({ ...command(0), words: withSaid(UNHEARD) });
    await rewordConcept({ ...command(1), words: founding });
    expect((await stored()).words).toBeNull();
  });

  test("are saved once for each version, also the first, and the history tells what came and went", async () => {
    const words = { ...withSaid(UNHEARD), en: founding.en.slice(1) };
    const both = await Promise.all([
      rewordConcept({ ...command(0), words }),
      rewordConcept({ ...command(0), words: founding }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await ThesaurusConceptModel.deleteMany({});
    expect(await rewordConcept({ ...command(0), words })).toMatchObject({ ok: true });
    expect(await rewordConcept({ ...command(0), words })).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect(await refoundConcept(command(1))).toMatchObject({ ok: true });
    const { history } = await stored();
    expect(history).toMatchObject([
      { event: "rewordConcept", by: { name: actor.name }, facts: { added: UNHEARD, removed: founding.en[0] } },
      { event: "refoundConcept", facts: { added: founding.en[0], removed: UNHEARD } },
    ]);
    expect(firstBrokenEntry(history)).toBeNull();
  });

  test("find by no general word alone", async () => {
    const words = { ...founding, finds: ["muistikahvila", "ryhmä"] };
    expect(await rewordConcept({ ...command(0), words })).toMatchObject({
      refusal: { code: "tooGeneral", field: "finds", word: "ryhmä" },
    });
    expect(await thesaurusVersion()).toBe(0);
  });
});

describe("the concepts that help beside one", () => {
  test("are named as they are called, those in use or not", async () => {
    const named = (beside: readonly string[]) => rewordConcept({ ...command(0), words: { ...founding, beside } });
    expect(await named(["suru ja menetys", "olematon"])).toMatchObject({
      refusal: { code: "noSuchConcept", field: "beside", word: "olematon" },
    });
    expect(await named(["Suru ja menety"])).toMatchObject({
      refusal: { code: "conceptMeant", field: "beside", word: "Suru ja menety|suru ja menetys" },
    });
    await retireConcept({ ...command(0, "suru ja menetys"), event: "retireConcept" });
    expect(await named(["Suru Ja  Menetys", MEMORY.toUpperCase()])).toMatchObject({ ok: true });
    expect((await stored()).words?.beside).toEqual(["suru ja menetys"]);
  });

  test("are the founding ones where an earlier program kept none, once", async () => {
    await rewordConcept({ ...command(0), words: withSaid(UNHEARD) });
    await ThesaurusConceptModel.collection.updateMany({}, { $unset: { "words.beside": "" } });
    await upgradeThesaurus(now);
    const upgraded = await stored();
    expect(upgraded.words?.beside).toEqual(founding.beside);
    expect(upgraded.history.at(-1)).toMatchObject({ event: "upgrade" });
    await upgradeThesaurus(now);
    expect((await stored()).history).toHaveLength(upgraded.history.length);
  });
});

describe("a concept of one's own", () => {
  const bowling: ConceptWords = {
    kind: "doing",
    finds: ["keilailu"],
    related: [],
    beside: [],
    said: ["kaataa kartioita"],
    sv: [],
    en: [],
  };

  test("finds what the beginning knew nothing of, and has no founding words to go back to", async () => {
    expect(await understood("kaataa kartioita")).not.toContain("kartiot");
    expect(await addConcept({ ...command(0, "kartiot"), words: bowling })).toMatchObject({ ok: true });
    expect(await understood("kaataa kartioita")).toContain("kartiot");
    expect(await first("kaataa kartioita")).toBe("Keilailu");
    expect(await refoundConcept(command(1, "kartiot"))).toMatchObject({ refusal: { code: "notFound" } });
  });

  test("has a name that no other has had, and that is no general word", async () => {
    expect(await addConcept({ ...command(0), words: bowling })).toMatchObject({ refusal: { code: "codeTaken" } });
    await addConcept({ ...command(0, "kartiot"), words: bowling });
    await retireConcept({ ...command(1, "kartiot"), event: "retireConcept" });
    expect(await addConcept({ ...command(0, "kartiot"), words: bowling })).toMatchObject({
      refusal: { code: "codeTaken" },
    });
    expect(await addConcept({ ...command(0, "kerho"), words: bowling })).toMatchObject({
      refusal: { code: "tooGeneral", field: "code" },
    });
    expect(await rewordConcept({ ...command(0, "olematon"), words: bowling })).toMatchObject({
      refusal: { code: "notFound" },
    });
  });
});

test.each(["neighbourAdministrator", "preparer", "signatory"] as const)("a %s edits nothing", async (name) => {
  const other = await actorFor(town.people[name]);
  expect(await rewordConcept({ ...command(0), actor: other, words: withSaid(UNHEARD) })).toMatchObject({
    refusal: { code: "notAllowed" },
  });
});
