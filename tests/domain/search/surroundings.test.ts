import { describe, expect, test } from "vitest";
import { concept, found, knowledgeOf, READERS, record } from "./small-directory";

const concepts = [
  concept("miehet", { kind: "people", finds: ["miehet"], said: ["isä"] }),
  concept("illalla", { kind: "way", finds: ["ilta"], said: ["illat"] }),
  concept("työ", { finds: ["työ"], said: ["irtisanominen"] }),
  concept("velat", { finds: ["velat"], said: ["ulosotto"] }),
];
const debts = record("Päivystys", { texts: [{ text: "Velat ja työ", weight: 1, usualLength: 3 }] });
const men = record("Miehet", { texts: [{ text: "Isä, miehet, illalla illat", weight: 3, usualLength: 3 }] });
const menInDebt = record("Olkkari", {
  texts: [...men.texts, { text: "Velat", weight: 0.1, usualLength: 3 }],
});

describe.each(READERS)("read by %s", (_name, reader) => {
  const STORY = "isä, illat, irtisanominen ja ulosotto";

  test("who somebody is and when it is only adds to what answers a story", () => {
    expect(found(knowledgeOf(reader, [menInDebt, debts], concepts), STORY)).toEqual([debts.id, menInDebt.id]);
  });

  test("and is better than nothing where nothing answers that", () => {
    expect(found(knowledgeOf(reader, [men], concepts), STORY)).toEqual([men.id]);
  });

  test("but is much of what it is about where little else is told", () => {
    expect(found(knowledgeOf(reader, [menInDebt, debts], concepts), "isä, illat ja ulosotto")[0]).toBe(menInDebt.id);
  });
});
