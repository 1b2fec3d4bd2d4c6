import { describe, expect, test } from "vitest";
import { plainFinnish } from "#domain/search/plain-finnish";
import { understand } from "#domain/search/question";
import { concept, knowledgeOf, READERS, record } from "./small-directory";

const CONCEPTS = [
  concept("tekeminen", { finds: ["harrastus"], said: ["en tarvitse muuta"], sv: ["sysselsättning", "promenad"] }),
  concept("päihteet", { finds: ["päihdeneuvonta"] }),
];

/** A directory whose thesaurus is known as the site knows it: with stems and forms that stand in phrases only. */
function directoryOf(reader: Parameters<typeof knowledgeOf>[0]) {
  const knowledge = knowledgeOf(reader, [record("Keilailu")], CONCEPTS);
  const { index, book } = knowledge;
  for (const word of book.words) index.vocabulary.add(word, book.written.has(word));
  return knowledge;
}

describe("what is offered for a mistyped word", () => {
  test.each(READERS)("is a word as people write it: %s", (_, reader) => {
    const directory = directoryOf(reader);
    expect(understand("päihdeneuvnta", directory).toldCorrections).toEqual([
      { typed: "päihdeneuvnta", meant: "päihdeneuvonta" },
    ]);
    expect(understand("sysselsätning", directory).meant).toBe("sysselsättning");
  });

  test("is nothing where the search met it by a form that stands in a phrase only", () => {
    const { corrections, toldCorrections, meant, unfound } = understand("tarvitsze", directoryOf(plainFinnish));
    expect(corrections).not.toEqual([]);
    expect([toldCorrections, meant, unfound]).toEqual([[], null, ["tarvitsze"]]);
  });

  test("is never the same word in another form", () => {
    const { corrections, toldCorrections, meant, unfound } = understand(
      "jag vill ha promenader",
      directoryOf(plainFinnish),
    );
    expect(corrections).toEqual([{ typed: "promenader", meant: "promenad" }]);
    expect([toldCorrections, meant, unfound]).toEqual([[], null, []]);
  });
});

describe.skipIf(READERS.length < 2)("with a dictionary", () => {
  test("it is in the form that was typed", () => {
    const [, reader] = READERS[1] ?? ["", plainFinnish];
    expect(understand("pidän keilailusta, keilailusssa", directoryOf(reader)).meant).toBe(
      "pidän keilailusta, keilailussa",
    );
  });
});
