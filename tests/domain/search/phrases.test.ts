import { describe, expect, test } from "vitest";
import { understand } from "#domain/search/question";
import { beside, concept, found, knowledgeOf, READERS, record } from "./small-directory";

const CONCEPTS = [
  concept("suru", { finds: ["sururyhmä"], said: ["mies kuoli", "kuolema"] }),
  concept("velat", { finds: ["velkaneuvonta"], related: ["toimeentulo"], said: ["lasku maksamatta"], sv: ["skulder"] }),
  concept("sukututkimus", { finds: ["sukututkimus"] }),
  concept("lukeminen", { finds: ["tutkimus"] }),
  concept("miehet", { kind: "people", finds: ["miehet"], said: ["mies"] }),
  concept("kalastus", { kind: "doing", finds: ["kalakerho"], said: ["kalastaa"] }),
  concept("ikäihmiset", { kind: "people", finds: ["seniorit"], said: ["mamma"] }),
];

describe.each(READERS)("read by %s", (_name, reader) => {
  const records = [
    record("Sururyhmä"),
    record("Velkaneuvonta"),
    record("Kalakerho"),
    record("Miehet"),
    record("Apu arkeen", { facets: { need: ["toimeentulo"] } }),
  ];
  const directory = knowledgeOf(reader, records, CONCEPTS);
  const said = (q: string) => understand(q, directory).concepts.map((each) => each.concept.code);

  test("a phrase is heard in another order and inflection", () => {
    expect(said("kuoli minun mies")).toContain("suru");
    expect(said("laskut ovat maksamatta")).toContain("velat");
  });

  test("half of a phrase is not the phrase", () => {
    expect(said("laskut")).not.toContain("velat");
  });

  test("a phrase of several words is not met by a part of a compound", () => {
    const low = knowledgeOf(reader, [], [concept("alakulo", { said: ["olla maassa", "kerho lapsi"] })]);
    const heard = (q: string) => understand(q, low).concepts.length;
    expect(heard("kerho lapsi")).toBe(1);
    for (const q of ["Maavesi", "Maavedellä kuoro", "perunamaa", "lapsikerho"]) expect(heard(q)).toBe(0);
  });

  test("what is denied stands by its denial", () => {
    const talk = knowledgeOf(reader, [], [concept("puhe", { said: ["ei puhu"] })]);
    const heard = (q: string) => understand(q, talk).concepts.length;
    expect(heard("lapsi ei puhu")).toBe(1);
    expect(heard("puhu jos ei muuta")).toBe(0);
  });

  test("what is said leads to what records say", () => {
    expect(found(directory, "lasku on maksamatta")[0]).toBe("Velkaneuvonta");
  });

  test("what a need is related to is no answer, but is offered beside the answers", () => {
    expect(found(directory, "lasku on maksamatta")).toEqual(["Velkaneuvonta"]);
    expect(beside(directory, "lasku on maksamatta")).toContain("Apu arkeen");
    expect([...found(directory, "kuolema"), ...beside(directory, "kuolema")]).not.toContain("Apu arkeen");
  });

  test("what somebody would do comes before who he is", () => {
    expect(found(directory, "mies haluaa kalastaa")[0]).toBe("Kalakerho");
  });

  test("who somebody is is what it is about where nothing else is asked", () => {
    const heaviest = (q: string) => Math.max(...understand(q, directory).clauses.map(({ weight }) => weight));
    expect(found(directory, "miehille")[0]).toBe("Miehet");
    expect(heaviest("miehille")).toBeGreaterThan(0.5);
  });

  test("a part of a compound says nothing where a longer part was understood", () => {
    expect(said("sukututkimuskerho")).toEqual(["sukututkimus"]);
  });

  test("what one language says means nothing in another", () => {
    expect(said("mamma ja pappa")).toContain("ikäihmiset");
    expect(said("jag är en mamma och har skulder")).toEqual(["velat"]);
  });
});
