import { expect, test } from "vitest";
import { find } from "#domain/search/finder";
import { plainFinnish } from "#domain/search/plain-finnish";
import { relaxedQuestions } from "#domain/search/relax";
import { concept, knowledgeOf, record } from "./small-directory";

const stepsOf = (q: string, chosen: Record<string, string[]>) =>
  relaxedQuestions({ q, chosen }).map(({ step, ...rest }) => [step, rest.q, rest.chosen]);

test("the village goes first, then the municipality, then the words, then the other choices", () => {
  const chosen = { village: ["Jäppilä"], municipality: ["593"], need: ["suru"] };
  expect(stepsOf("kahvila", chosen)).toEqual([
    ["village", "kahvila", { municipality: ["593"], need: ["suru"] }],
    ["municipality", "kahvila", { need: ["suru"] }],
    ["words", "", chosen],
    ["choices", "kahvila", {}],
    ["everywhere", "", { scope: ["national"] }],
    ["everywhere", "", { remote: ["yes"] }],
  ]);
});

test("what was not chosen is not let go of", () => {
  expect(stepsOf("kahvila", { village: [], need: [] }).map(([step]) => step)).toEqual(["everywhere", "everywhere"]);
  expect(stepsOf("", { village: ["Jäppilä"] }).map(([step]) => step)).toEqual(["village", "everywhere", "everywhere"]);
});

test("what a client needs may be unknown before anything is let go of, and is never known not to be there", () => {
  const maybe = { wheelchair: ["yes", "partly", "unknown"] };
  const chosen = { village: ["Jäppilä"], need: ["suru"], wheelchair: ["yes"] };
  const steps = stepsOf("kahvila", chosen);
  expect(steps[0]).toEqual(["unsure", "kahvila", { ...chosen, ...maybe }]);
  for (const [step, , asked] of steps) expect(asked).toMatchObject(step === "words" ? { wheelchair: ["yes"] } : maybe);
  expect(stepsOf("kahvila", { wheelchair: ["yes"] }).map(([step]) => step)).not.toContain("choices");
});

const offeredFor = (chosen: Record<string, string[]>): string[] => {
  const at = (title: string, village: string, rest: Record<string, string[]> = {}) =>
    record(title, { facets: { village: [village], municipality: ["593"], ...rest } });
  const records = [
    at("Kahvila: aamu", "Jäppilä", { remote: ["yes"], scope: ["national"] }),
    at("Kahvila: päivä", "Keskusta", { remote: ["yes"], scope: ["national"] }),
    at("Kahvila: mennyt", "Keskusta", { over: ["yes"] }),
    at("Puhelu", "Jäppilä"),
    at("Puhelu: mennyt", "Jäppilä", { over: ["yes"] }),
  ];
  const coffee = concept("kahvila", { finds: ["kahvila"], related: ["puhelu"] });
  const { hits, others } = find(knowledgeOf(plainFinnish, records, [coffee]), { q: "kahvila", chosen, counted: [] });
  return [...hits, ...others.flatMap((other) => other.hits)].map(({ id }) => id);
};

test("nothing is offered twice, whatever is let go of, and nothing that is over", () => {
  for (const chosen of [{ village: ["Jäppilä"] }, { village: ["Jäppilä"], municipality: ["593"] }])
    expect(offeredFor(chosen).toSorted()).toEqual(["Kahvila: aamu", "Kahvila: päivä", "Puhelu"]);
});
