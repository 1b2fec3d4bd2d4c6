import { describe, expect, test } from "vitest";
import { slipLetter, slipShortMessage } from "#i18n/slip-message";

const item = {
  isHere: true as const,
  title: { text: "Muistikahvila" },
  rows: [
    { key: "when" as const, label: "Milloin", sentences: ["Ryhmä on joka tiistai kello 13."] },
    { key: "where" as const, label: "Missä", sentences: ["Paikka on Neuvokas.", "Osoite on Keskuskatu 12."] },
    { key: "price" as const, label: "Hinta", sentences: ["Se ei maksa mitään."] },
  ],
  phone: "0155550126",
  email: "kahvila@example.org",
  note: "Kysy Pirkkoa.",
};
const message = (count: number, over: Partial<typeof item> = {}) => ({
  items: Array.from({ length: count }, () => ({ ...item, ...over })),
  url: "https://example.org/t/ABC",
  shownCode: "4821",
  locale: "fi" as const,
});

describe("a slip's letter", () => {
  test("tells when and where each thing is, whom to call, and what was added", () => {
    expect(slipLetter(message(1)).body.split("\n\n")[1]?.split("\n")).toEqual([
      "Muistikahvila",
      "Ryhmä on joka tiistai kello 13.",
      "Paikka on Neuvokas.",
      "Osoite on Keskuskatu 12.",
      "015 555 0126",
      "Kysy Pirkkoa.",
    ]);
  });

  test("names the address where there is no number, and tells nothing of what is gone", () => {
    expect(slipLetter({ ...message(1), items: [{ ...item, phone: null as string | null }] }).body).toContain(
      "kahvila@example.org",
    );
    const gone = slipLetter({ ...message(0), items: [{ isHere: false, note: "Soita ensin" }] });
    expect(gone.body).not.toContain("Soita");
  });

  test.each([1, 4, 8, 20])("of %i things fits in an address that mail programs open, and names each", (count) => {
    const { subject, body } = slipLetter(message(count));
    expect(`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`.length).toBeLessThan(
      2_000,
    );
    expect(body.split("Muistikahvila")).toHaveLength(count + 1);
    expect(body).toContain("https://example.org/t/ABC");
    expect(body).toContain("4821");
  });
});

test("the short message of a slip holds the link and the client's code", () => {
  expect(slipShortMessage(message(1))).toBe(
    "Sinulle koottua toimintaa: Muistikahvila. https://example.org/t/ABC\nNäytä tämä koodi, kun tulet: 4821",
  );
});
