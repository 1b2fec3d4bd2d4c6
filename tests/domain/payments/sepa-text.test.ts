import fc from "fast-check";
import { expect, test } from "vitest";
import { toSepaText } from "#domain/payments/sepa-text";

test.each([
  ["Pieksämäen Åboriginaalit ry", "Pieksämäen Åboriginaalit ry"],
  ["Café & Saŋŋa – Ærø ry", "Cafe + Sa..a - Ärö ry"],
  ["Žužu Müller İlker", "Zuzu Muller Ilker"],
  ["A\u030Abo a\u0308iti", "Åbo äiti"],
  ['Kerho "Tähti" <ry>\n\t2', "Kerho 'Tähti' .ry. 2"],
  ["🙂 ry", ". ry"],
])("%j is written %j", (text, written) => expect(toSepaText(text, 70)).toBe(written));

test("a cut leaves no blank at the end", () => expect(toSepaText("Kylän väki", 6)).toBe("Kylän"));

test("only characters that banks take are left, within the length, and a second writing changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 1, max: 140 }), (text, max) => {
      const written = toSepaText(text, max);
      expect(written).toMatch(/^[A-Za-z0-9ÅÄÖåäö/?:().,'+ -]*$/);
      expect(written.length).toBeLessThanOrEqual(max);
      expect(written).toBe(written.trim());
      expect(toSepaText(written, max)).toBe(written);
    }),
    { numRuns: 500 },
  );
});
