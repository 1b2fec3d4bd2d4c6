import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillTemplate, paragraphsOf, readTemplate, shownTemplate } from "#domain/letters/template";
import { EDITABLE_KINDS, EDITABLE_LETTER_IDS } from "#domain/letters/editable-letter";
import { LOCALES } from "#domain/shared/locales";
import { editableLetterFor } from "#emails/editable-letters";
import { localFacts, type LetterFacts } from "#emails/letter";
import { exampleFacts } from "#emails/letter-examples";
import { ownText, placeholdersOf, readText, shownText, withText } from "#emails/letter-text";
import { LETTERS } from "#emails/letters";
import { letterPlaceholders } from "#i18n/messages/letter-placeholders";

/** Facts with nothing in common with the example's but their outcome. */
const OTHERS: LetterFacts = {
  ...{ association: "Kulkijat ry", applicant: "Kulkijat ry", name: "Kulkijat ry", by: "Aino", askedBy: "Aino" },
  ...{ question: "Missä?", answer: "Siellä.\n\nTäällä.", reason: "Ei {käy} $&.", purpose: "Jooga" },
  ...localFacts("call", { fi: "Liikunta", sv: "Idrott", en: "Sports" }),
  ...localFacts("body", { fi: "Lautakunta", sv: "Nämnden", en: "The board" }),
  ...localFacts("place", { fi: "Sali", sv: "Salen", en: "The gym" }),
  ...localFacts("from", { fi: "Vanha", sv: "Gammal", en: "Old" }),
  ...localFacts("to", { fi: "Uusi", sv: "Ny", en: "New" }),
  ...{ closedAt: "2026-03-30T12:00:00Z", appellant: "Kulkijat ry", filedAt: "2026-02-01T10:00:00Z", movedBy: "Aino" },
  ...{ caseNumber: "PKS-1", claim: 2, receivedAt: "2026-03-01T10:00:00Z" },
  ...{ dueOn: "2026-03-04", paidOn: "2026-03-05", appealUntil: "2026-03-06", meetingDate: "2026-03-07" },
  ...{ requestedCents: 100, awardedCents: 200, claimedCents: 300, payableCents: 400, cents: 500, section: "1" },
  ...{ startsOn: "2026-01-05", endsOn: "2026-02-02", opensAt: "08:00", closesAt: "09:00" },
};

const eachLetter = EDITABLE_LETTER_IDS.flatMap((id) => LOCALES.map((locale) => ({ id, locale })));

describe("the language of templates", () => {
  const plain = fc.string().filter((text) => !/[{}]/.test(text));

  test("leaves a text without placeholders as it is", () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(fillTemplate(text, new Map())).toBe(text);
        expect(shownTemplate(text, new Map())).toBe(text);
        expect(readTemplate(text, new Map())).toEqual({ ok: true, value: text });
      }),
    );
  });

  test("puts a value in its place once, whatever it holds", () => {
    fc.assert(
      fc.property(plain, fc.string(), plain, (before, value, after) => {
        const template = `${before}{sum}${after}{sum}`;
        expect(fillTemplate(template, new Map([["sum", value]]))).toBe(before + value + after + value);
      }),
    );
  });

  test("reads names in any case and spacing, and refuses what it does not know", () => {
    const names = new Map([["last day to appeal", "appealUntil"]]);
    expect(readTemplate("By { Last  day to appeal }.", names)).toEqual({ ok: true, value: "By {appealUntil}." });
    for (const [written, refusal] of [
      ["By {day}.", { code: "unknownPlaceholder", word: "{day}" }],
      ["By {}.", { code: "unknownPlaceholder", word: "{}" }],
      ["By {last day to appeal.", { code: "strayBrace", word: "{" }],
      ["By } noon", { code: "strayBrace", word: "}" }],
    ] as const)
      expect(readTemplate(written, names)).toEqual({ ok: false, refusal });
    expect(() => fillTemplate("{nothing}", new Map())).toThrow();
  });

  test("parts paragraphs by empty lines", () => {
    expect(paragraphsOf("One\ntwo\n\n  \nthree\n\n")).toEqual(["One\ntwo", "three"]);
  });
});

test("every placeholder has a word in every language, and no word means two things", () => {
  const meanings = new Map<string, Set<string>>();
  for (const id of EDITABLE_LETTER_IDS)
    for (const name of placeholdersOf(id))
      for (const word of [name, ...LOCALES.map((locale) => letterPlaceholders[locale][name])]) {
        expect(word.trim()).not.toBe("");
        const key = word.toLowerCase();
        meanings.set(key, (meanings.get(key) ?? new Set()).add(name));
      }
  expect([...meanings].filter(([, names]) => names.size > 1)).toEqual([]);
});

describe.each(eachLetter)("the program's own text of $id in $locale", ({ id, locale }) => {
  const kind = EDITABLE_KINDS[id];

  test("makes the very letter the program writes, of any facts", () => {
    const facts = { ...exampleFacts(id, locale), ...OTHERS };
    // A call closes at an instant, a booking at an hour.
    if (String(exampleFacts(id, locale)["closesAt"]).includes("T")) facts["closesAt"] = "2026-03-31T13:00:00Z";
    expect(withText(id, ownText(id, locale), facts, locale)).toEqual(LETTERS[kind](facts, locale));
    expect(editableLetterFor(kind, facts)).toBe(id);
  });

  test("can be read back in the words of any language, and leaves nothing necessary out", () => {
    const own = ownText(id, locale);
    for (const reader of LOCALES)
      expect(readText(id, shownText(own, reader), reader)).toEqual({ ok: true, value: own });
  });
});

test("a text that leaves out what only it tells is refused beside its body, in the reader's words", () => {
  const text = { subject: "Täydentäkää", body: "Hei {yhdistys}, vastatkaa {Viimeinen vastauspäivä}." };
  expect(readText("supplementRequested", text, "fi")).toEqual({
    ok: false,
    refusal: [{ code: "missingPlaceholder", field: "body", word: "{kysymys}" }],
  });
});

test("no text can bring out a fact that the letter does not name", () => {
  const everyName = fc.constantFrom(...EDITABLE_LETTER_IDS);
  const secret = "010203-secret";
  fc.assert(
    fc.property(
      everyName,
      fc.constantFrom(...LOCALES),
      fc.constantFrom("token", "iban", "email"),
      (id, locale, name) => {
        const facts = { ...exampleFacts(id, locale), [name]: secret };
        const all = placeholdersOf(id).map((each) => `{${each}}`);
        const letter = withText(id, { subject: all.join(" "), body: all.join("\n\n") }, facts, locale);
        expect(JSON.stringify(letter)).not.toContain(secret);
        const asking = { subject: "x", body: [...all, `{${name}}`].join(" ") };
        expect(readText(id, asking, locale).ok).toBe(false);
        expect(() => withText(id, asking, facts, locale)).toThrow();
      },
    ),
  );
});
