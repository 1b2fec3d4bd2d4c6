import { expect, test } from "vitest";
import { codesMeant, isSensitive } from "#domain/search/needs-meant";
import type { Concept } from "#domain/search/thesaurus/concept";
import { newTerm } from "#domain/taxonomy/term";

const term = (code: string, fi: string) => newTerm(code, { fi, sv: null, en: null });
const NEEDS = [
  term("turvallisuus", "Turvallisuus"),
  term("kriisi", "Kriisi"),
  term("kielen oppiminen", "Suomen kieli"),
];

const GROUPS = [term("miehet", "Miehet"), term("lapsiperheet", "Lapsiperheet")];

const meant = (understood: ReturnType<typeof said>, needs = NEEDS) =>
  codesMeant({ wishes: [], ...understood }, { needs, targetGroups: GROUPS });
const needsMeant = (understood: ReturnType<typeof said>, needs = NEEDS) => meant(understood, needs).needs;

const said = (...concepts: (Partial<Concept> & Pick<Concept, "code">)[]) => ({
  concepts: concepts.map((concept) => ({
    concept: { finds: [], related: [], said: [], sv: [], en: [], ...concept },
    words: [0],
    how: "said" as const,
    language: "fi" as const,
    by: "",
  })),
});

test("what a question is exactly about is its need, and what may help only where nothing is", () => {
  const exact = { code: "lähisuhdeväkivalta", finds: ["turvakoti", "turvallisuus"], related: ["kriisi"] };
  expect(needsMeant(said(exact), NEEDS)).toEqual(["turvallisuus"]);
  expect(needsMeant(said({ code: "rikos", finds: ["rikosuhri"], related: ["kriisi"] }), NEEDS)).toEqual(["kriisi"]);
  expect(needsMeant(said({ code: "kieli", finds: ["suomen kieli"] }), NEEDS)).toEqual(["kielen oppiminen"]);
});

test("whoever clearly asks for something sensitive may leave in a hurry, and nobody else need", () => {
  const needs = NEEDS.map((need) => ({ ...need, sensitive: need.code === "kriisi" }));
  const beside = { code: "rikos", related: ["kriisi", "turvallisuus"] };
  expect(isSensitive(said({ code: "hätä", finds: ["kriisi"] }), needs)).toBe(true);
  expect(isSensitive(said(beside), needs)).toBe(true);
  expect(isSensitive(said({ code: "turvallisuus", related: ["kriisi"] }), needs)).toBe(false);
  expect(isSensitive(said({ code: "ensiapu", related: ["turvallisuus", "kriisi"] }), needs)).toBe(false);
  expect(isSensitive(said({ code: "kriisi", kind: "way" }), needs)).toBe(false);
});

test("words that are as well something harmless only count where they are exactly something sensitive", () => {
  const needs = NEEDS.map((need) => ({ ...need, sensitive: need.code === "kriisi" }));
  const music = said({ code: "soittaminen", kind: "doing" });
  const call = said({ code: "keskusteluapu", related: ["kriisi"] });
  const together = (...heard: ReturnType<typeof said>[]) => ({ concepts: heard.flatMap(({ concepts }) => concepts) });
  expect(isSensitive(together(music, call), needs)).toBe(false);
  expect(isSensitive(together(music, said({ code: "kriisi" })), needs)).toBe(true);
  expect(isSensitive(together(said({ code: "miehet", kind: "people" }), call), needs)).toBe(true);
  const inMoreWords = { concepts: call.concepts.map((each) => ({ ...each, words: [0, 1] })) };
  expect(isSensitive(together(music, inMoreWords), needs)).toBe(true);
});

test("people and ways are no needs, and each need is told once", () => {
  expect(needsMeant(said({ code: "kriisi", kind: "way" }), NEEDS)).toEqual([]);
  expect(needsMeant(said({ code: "kriisi" }, { code: "hätä", finds: ["Kriisi"] }), NEEDS)).toEqual(["kriisi"]);
  const people = said({ code: "miehet", kind: "people" }, { code: "perhe", kind: "people", finds: ["lapsiperheet"] });
  expect(meant(people)).toEqual({ needs: [], targetGroups: ["miehet", "lapsiperheet"], villages: [] });
});

test("something to do is heard as the need that it serves, never as a sensitive one", () => {
  const needs = NEEDS.map((need) => ({ ...need, sensitive: need.code === "kriisi" }));
  const doing = { code: "sulkapallo", kind: "doing" as const, related: ["kriisi", "kielen oppiminen", "turvallisuus"] };
  expect(needsMeant(said(doing), needs)).toEqual(["kielen oppiminen"]);
  expect(needsMeant(said(doing, { code: "turvallisuus" }), needs)).toEqual(["turvallisuus"]);
});

test("a need that nobody may choose any more is not heard", () => {
  const retired = NEEDS.map((need) => ({ ...need, retired: true }));
  expect(needsMeant(said({ code: "kriisi" }), retired)).toEqual([]);
});

test("the village that is named is heard, and no other place", () => {
  const place = { kind: "place" as const, strength: 1, words: [0] };
  const wishes = [
    { ...place, facet: "village", value: "Naarajärvi" },
    { ...place, facet: "municipality", value: "593" },
  ];
  const heard = codesMeant({ concepts: [], wishes }, { needs: NEEDS, targetGroups: GROUPS });
  expect(heard).toEqual({ needs: [], targetGroups: [], villages: ["Naarajärvi"] });
});
