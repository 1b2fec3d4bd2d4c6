import { describe, expect, test } from "vitest";
import {
  addTerm,
  codeOfNew,
  mergeTerms,
  retireTerm,
  rewordTerm,
  synonymsGained,
  unmergeTerm,
} from "#domain/taxonomy/edit";
import { newTerm, type Term } from "#domain/taxonomy/term";
import { unknownWords } from "#domain/taxonomy/unknown-words";

const suru = newTerm("suru", { fi: "Suru", sv: "Sorg", en: "Grief" }, ["menety"]);
const menetys = newTerm("menetys", { fi: "Menetys", sv: null, en: "Loss" }, ["kuolem"]);
const TERMS = [suru, menetys];

describe("a new term", () => {
  test.each([
    ["needs", "Ruoka-apu", "ruoka-apu"],
    ["villages", "Haapakoski", "Haapakoski"],
    ["units", "Nuoriso- ja liikuntatoimi", "nuoriso-ja-liikuntatoimi"],
    ["needs", "SURU", "suru 2"],
  ] as const)("of %s called %s gets the code %s", (taxonomy, name, code) => {
    expect(codeOfNew(taxonomy, name, TERMS)).toBe(code);
  });

  test("has its synonyms in small letters, each once, and without its own names", () => {
    const text = { names: { fi: "Ruoka", sv: "Mat", en: null }, synonyms: ["Nälkä", "nälkä", " mat ", "leipä"] };
    const added = addTerm(TERMS, "ruoka", text);
    expect(added.ok && added.value.at(-1)?.synonyms).toEqual(["nälkä", "leipä"]);
  });

  test("cannot have another's name, in whatever letters", () => {
    const text = { names: { fi: "SURU", sv: null, en: null }, synonyms: [] };
    expect(addTerm(TERMS, "x", text)).toEqual({ ok: false, refusal: { code: "nameTaken", name: "SURU" } });
    expect(rewordTerm(TERMS, "menetys", text)).toMatchObject({ refusal: { code: "nameTaken" } });
    expect(rewordTerm(TERMS, "suru", text)).toMatchObject({ ok: true });
  });
});

describe("merging", () => {
  test("leaves the old word leading to the new, which takes over the words it was found by", () => {
    const merged = mergeTerms(TERMS, "menetys", "suru");
    expect(merged.ok && merged.value).toEqual([
      { ...suru, synonyms: ["menety", "menetys", "loss", "kuolem"] },
      { ...menetys, mergedInto: "suru" },
    ]);
  });

  test("is refused into itself, of what is not there and of what was merged before", () => {
    expect(mergeTerms(TERMS, "suru", "suru")).toMatchObject({ refusal: { code: "intoItself" } });
    expect(mergeTerms(TERMS, "suru", "ilo")).toMatchObject({ refusal: { code: "termMissing" } });
    const once = mergeTerms(TERMS, "menetys", "suru");
    if (!once.ok) throw new Error(once.refusal.code);
    expect(mergeTerms(once.value, "suru", "menetys")).toMatchObject({ refusal: { code: "notStanding" } });
    expect(mergeTerms(once.value, "menetys", "suru")).toMatchObject({ refusal: { code: "notStanding" } });
    expect(retireTerm(once.value, "menetys")).toMatchObject({ refusal: { code: "notStanding" } });
  });
});

describe("undoing a merge", () => {
  const ilo = newTerm("ilo", { fi: "Ilo", sv: null, en: null }, ["menety"]);
  const merged = (terms: readonly Term[], from: string, into: string): Term[] => {
    const done = mergeTerms(terms, from, into);
    if (!done.ok) throw new Error(done.refusal.code);
    return done.value;
  };

  test("keeps the words by which another that was merged later leads there", () => {
    const target = newTerm("tuki", { fi: "Tuki", sv: null, en: null });
    const once = merged([suru, ilo, target], "suru", "tuki");
    const gained = synonymsGained([suru, ilo, target], once, "tuki");
    const undone = unmergeTerm(merged(once, "ilo", "tuki"), "suru", gained);
    expect(undone.ok && undone.value.at(-1)?.synonyms).toEqual(["menety", "ilo"]);
  });

  test("is refused while the other is merged itself, where the name was taken since, and of what stands", () => {
    const twice = merged(merged([suru, menetys, ilo], "suru", "menetys"), "menetys", "ilo");
    expect(unmergeTerm(twice, "suru", [])).toMatchObject({ refusal: { code: "undoFirst", name: "Menetys" } });
    const renamed = rewordTerm(merged([suru, ilo], "suru", "ilo"), "ilo", { names: suru.names, synonyms: [] });
    if (!renamed.ok) throw new Error(renamed.refusal.code);
    expect(unmergeTerm(renamed.value, "suru", [])).toMatchObject({ refusal: { code: "nameTaken" } });
    expect(unmergeTerm(TERMS, "suru", [])).toMatchObject({ refusal: { code: "notMerged" } });
    expect(unmergeTerm(TERMS, "ilo", [])).toMatchObject({ refusal: { code: "termMissing" } });
  });
});

test("whether a word is sensitive is told when it is written, and stays as it was where it is not", () => {
  const text = { names: suru.names, synonyms: [] };
  const wasSensitive = { ...suru, sensitive: true };
  expect(rewordTerm([suru], "suru", { ...text, sensitive: true })).toMatchObject({ value: [{ sensitive: true }] });
  expect(rewordTerm([wasSensitive], "suru", text)).toMatchObject({ value: [{ sensitive: true }] });
  const untold = rewordTerm([wasSensitive], "suru", { ...text, sensitive: false });
  expect(untold).toMatchObject({ value: [{ sensitive: false }] });
});

test("the words of a record that no list knows are told, each once", () => {
  const lists = {
    needs: [
      { ...menetys, mergedInto: "suru" },
      { ...suru, retired: true },
    ],
  };
  const words = { needs: ["suru", "menetys", "ruoka", "ruoka", ""], fields: ["liikunta"] };
  expect(unknownWords(lists, words)).toEqual([
    { taxonomy: "needs", word: "ruoka" },
    { taxonomy: "fields", word: "liikunta" },
  ]);
});
