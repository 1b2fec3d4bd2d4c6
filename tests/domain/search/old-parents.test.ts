import { describe, expect, test } from "vitest";
import { withOldParents } from "#domain/search/old-parents";
import type { Said } from "#domain/search/thesaurus/phrases";
import { concept } from "./small-directory";

const OLD = concept("ikäihmiset", { kind: "people" });
const said = (code: string, by: string, at = 0): Said => ({
  concept: concept(code),
  words: [at],
  how: "said",
  language: "fi",
  by,
});
const mother = said("lapsiperheet", "äiti");
const widowed = said("leskeys", "leski", 1);
const heard = (sureness: number) => () => [{ concept: concept("muistisairaus"), sureness }];
const read = (concepts: readonly Said[], sureness = 0) => withOldParents(concepts, heard(sureness), [OLD]);

describe("a mother in a question", () => {
  test("is old where she is widowed, or where what is heard is of old age; what else was said stays", () => {
    expect(read([mother, widowed])).toEqual([{ ...mother, concept: OLD }, widowed]);
    expect(read([mother], 0.6)).toEqual([{ ...mother, concept: OLD }]);
    expect(read([mother], 0.4)).toEqual([mother]);
    expect(withOldParents([mother, widowed], heard(0), [])).toEqual([widowed]);
  });

  test("is young where small children are spoken of, and where nothing tells", () => {
    const withChild = [mother, widowed, said("lapset", "lapsi", 2)];
    expect(read(withChild)).toEqual(withChild);
    const lonely = [mother, said("yksinäisyys", "yksin", 1)];
    expect(read(lonely)).toEqual(lonely);
  });

  test("is nobody where none is named, and nothing more is heard then", () => {
    const family = [said("lapsiperheet", "perhe"), widowed];
    const dear = () => {
      throw new Error("nobody is to be heard");
    };
    expect(withOldParents(family, dear, [OLD])).toEqual(family);
  });
});
