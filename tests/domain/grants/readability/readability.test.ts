import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readability } from "#domain/grants/readability/readability";
import { LOCALES, type Locale } from "#domain/shared/locales";

const kindsOf = (text: string, locale: Locale = "fi") => readability(text, locale).notes.map(({ kind }) => kind);

describe("a reason", () => {
  test("in plain words has nothing to mend, in any language", () => {
    const plain = "Toiminta tavoittaa paljon lapsia. Rahaa oli vähemmän kuin haettiin, joten kaikkien osuus pieneni.";
    expect(readability(plain, "fi")).toEqual({
      ...{ sentences: 2, words: 13, wordsPerSentenceTenths: 65, lettersPerWordTenths: 63 },
      notes: [],
    });
    expect(kindsOf("Klubben når många barn. Vi hade mindre pengar än föreningarna sökte.", "sv")).toEqual([]);
    expect(kindsOf("The club reaches many children. We had less money than people asked for.", "en")).toEqual([]);
  });
  test("with phrases of offices is told what people say instead, and where", () => {
    const text = "Mikäli  hakija ei täydennä hakemusta, se hylätään edellä mainituista syistä.";
    const { notes } = readability(text, "fi");
    expect(notes).toEqual([
      { kind: "official", phrase: "Mikäli", instead: "jos", from: 0, to: 6 },
      { kind: "official", phrase: "edellä mainituista", instead: "tämä", from: 50, to: 68 },
    ]);
    expect(kindsOf("Ansökan ska inkomma i enlighet med anvisningarna.", "sv")).toEqual(["official", "official"]);
    expect(kindsOf("The sum is paid pursuant to the rules.", "en")).toEqual(["official"]);
  });
  test("is not told off for a word that only begins like a phrase", () => {
    expect(kindsOf("Omaa rahaa on, ja osaltaan se riittää.")).toEqual([]);
    expect(kindsOf("We are in shallow water.", "en")).toEqual([]);
  });
  test("of one long sentence is told so; days, hours and shortenings end no sentence", () => {
    const long =
      "Hakemus koskee retkiä, leirejä, kerhoja, kursseja, juhlia ja muita tapahtumia, joita seura järjestää lapsille, nuorille, aikuisille ja kaikille muillekin kylässä.";
    expect(readability(long, "fi").notes).toMatchObject([{ kind: "longSentence", words: 20, most: 18, from: 0 }]);
    expect(readability("Haku päättyi 31.1.2027 klo 15.00, esim. liitteet myöhemmin.", "fi").sentences).toBe(1);
    expect(readability("Näin oli vuonna 2027. Nyt on toisin.", "fi").sentences).toBe(2);
    expect(readability("Haku päättyi 31. tammikuuta. Kiitos!", "fi").sentences).toBe(2);
  });
  test("with an endless word is told so, unless hyphens part it", () => {
    expect(kindsOf("Liikunta-aktivointiavustuksen haku")).toEqual([]);
    expect(kindsOf("Liikuntapaikka-avustuksenmyöntämisperusteet muuttuivat")).toEqual(["longWord"]);
  });
  test("that never says who decides is told so; one such sentence alone is fine", () => {
    expect(kindsOf("Avustusta ei myönnetä.")).toEqual([]);
    expect(kindsOf("Hakemus hylätään. Toimintaa ei katsota paikalliseksi.")).toEqual(["mostlyPassive"]);
    expect(kindsOf("Hakemus hylätään. Lautakunta päätti niin.")).toEqual([]);
    expect(kindsOf("Understöd beviljas inte. Verksamheten anses inte vara lokal.", "sv")).toEqual(["mostlyPassive"]);
    expect(kindsOf("The grant is not granted. The work was not considered local.", "en")).toEqual(["mostlyPassive"]);
    expect(kindsOf("The board granted it. We considered the work local.", "en")).toEqual([]);
  });
  test("without words has no notes", () => {
    expect(readability(" … 31.1. ", "fi")).toMatchObject({
      sentences: 0,
      words: 0,
      wordsPerSentenceTenths: 0,
      notes: [],
    });
  });
  test("of whatever text has its notes at places in it", () => {
    const pieces = fc.constantFrom(
      "mikäli ",
      "hylätään",
      ". ",
      "!",
      "\n",
      "edellä  mainitut ",
      "shall ",
      "erhålla ",
      "31.1.",
      "pitkä".repeat(6),
      " ",
      "(",
      "🙂",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          for (const note of readability(text, locale).notes) {
            if (note.kind === "mostlyPassive") continue;
            const held = text.slice(note.from, note.to);
            expect(held.length).toBe(note.to - note.from);
            if (note.kind === "official") expect(held).toBe(note.phrase);
            if (note.kind === "longWord") expect(held).toBe(note.word);
            if (note.kind === "longSentence") expect(held.trimStart()).toBe(held);
          }
        },
      ),
    );
  });
});
