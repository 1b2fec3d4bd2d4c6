import { expect, test } from "vitest";
import { plainFinnish } from "#domain/search/plain-finnish";
import { FOUNDING_CONCEPTS, TOLD } from "#domain/search/thesaurus/founding";
import { toldInOtherLanguages } from "#domain/search/thesaurus/told/in-other-languages";
import { concept, found, knowledgeOf, record } from "./small-directory";

const SUICIDE = "Ryhmä: itsemurha";
const CONCEPTS = [
  concept("suru", { finds: ["ryhmä", "suru"], said: ["mies kuoli"] }),
  concept("itsemurha", { finds: ["itsemurha", "suru"], said: ["tappoi itsensä"] }),
];
const grief = (title: string) => record(title, { facets: { need: ["suru"] } });
const directory = knowledgeOf(plainFinnish, [grief(SUICIDE), grief("Ryhmä: kaikki")], CONCEPTS);

test("a record about a condition of which nobody spoke comes after the general one", () => {
  expect(found(directory, "mies kuoli")[0]).toBe("Ryhmä: kaikki");
});

test("something grave falls further, also where its group was named", () => {
  const fishing = concept("kalastus", { finds: ["kalastus", "keskusteluapu"], related: ["miehet"] });
  const help = (title: string) => record(title, { facets: { targetGroup: ["miehet"] } });
  const records = [help("Keskusteluapu: väkivalta"), help("Keskusteluapu: reuma"), record("Kalastus")];
  const asked = knowledgeOf(plainFinnish, records, [fishing]);
  expect(found(asked, "kalastus")).toEqual(["Kalastus", "Keskusteluapu: reuma", "Keskusteluapu: väkivalta"]);
  expect(found(asked, "väkivalta")[0]).toBe("Keskusteluapu: väkivalta");
});

test("a record about the condition that was spoken of comes first", () => {
  expect(found(directory, "tappoi itsensä")[0]).toBe(SUICIDE);
});

test("everything that is told is told of a concept there is", () => {
  const codes = new Set(FOUNDING_CONCEPTS.map(({ code }) => code));
  expect([...Object.keys(TOLD), ...Object.keys(toldInOtherLanguages)].filter((code) => !codes.has(code))).toEqual([]);
});
