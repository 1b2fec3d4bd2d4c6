import { describe, expect, test } from "vitest";
import { understand } from "#domain/search/question";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { knowledgeOf, READERS, record } from "./small-directory";

describe.each(READERS)("read by %s", (_name, reader) => {
  const directory = knowledgeOf(reader, [record("Liikunta"), record("Kuoro")], FOUNDING_CONCEPTS);
  const read = (q: string) => {
    const { denied, concepts, clauses } = understand(q, directory);
    const terms = clauses.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
    return { denied, codes: concepts.map(({ concept }) => concept.code), terms };
  };

  test("what somebody says not to want is not looked for, and what is wanted instead is", () => {
    const { denied, codes, terms } = read("en halua liikunta vaan kuoro");
    expect(denied).toEqual(["liikunta"]);
    expect(codes).toContain("kuoro");
    expect(codes).not.toContain("liikunta");
    expect(terms).not.toContain("liikunta");
  });

  test("it may stand before what denies it, and ends at a comma", () => {
    expect(read("jumppa ei kiinnosta, kuoro kyllä")).toMatchObject({ denied: ["jumppa"] });
    expect(read("jumppa ei kiinnosta, kuoro kyllä").codes).toContain("kuoro");
    expect(read("en tykkää mennä yksin, kuoro").denied).toEqual([]);
  });

  test("what one cannot do or has not is what help is asked for", () => {
    expect(read("en osaa laulaa").denied).toEqual([]);
    expect(read("ei pääse liikunta").denied).toEqual([]);
  });

  test("a need that holds the denial itself stays", () => {
    const { denied, codes } = read("ei halua syödä");
    expect(denied).toEqual([]);
    expect(codes).toContain("syömishäiriö");
  });
});
