import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isToldIn, reasonIn } from "#domain/grants/reasons/reason-text";

const POT = { fi: "Määräraha ei riitä.", sv: "Anslaget räcker inte.", en: "The budget does not suffice." };
const POT_ALL = {
  fi: "Määräraha ei riitä. Summaa on pienennetty.",
  sv: "Anslaget räcker inte. Summan är mindre.",
  en: null,
};
const OPEN = { fi: "Toiminta on avointa.", sv: null, en: "It is open to all." };
const LIBRARY = [POT, OPEN, POT_ALL];

describe("a reason in another language", () => {
  test("is told sentence by sentence, from whichever language it was written in", () => {
    expect(reasonIn("Toiminta on avointa. Määräraha ei riitä.", LIBRARY, "en")).toBe(
      "It is open to all. The budget does not suffice.",
    );
    expect(reasonIn("Anslaget räcker inte.", LIBRARY, "fi")).toBe("Määräraha ei riitä.");
  });
  test("keeps what somebody wrote by hand and what has not been translated", () => {
    expect(reasonIn("Matkoihin ei myönnetä. Määräraha ei riitä.", LIBRARY, "sv")).toBe(
      "Matkoihin ei myönnetä. Anslaget räcker inte.",
    );
    expect(reasonIn("Toiminta on avointa.", LIBRARY, "sv")).toBe("Toiminta on avointa.");
  });
  test("is wholly told only where the library has each of its sentences in the language", () => {
    expect(isToldIn("Määräraha ei riitä. Toiminta on avointa.", LIBRARY, "en")).toBe(true);
    expect(isToldIn("Määräraha ei riitä. Toiminta on avointa.", LIBRARY, "sv")).toBe(false);
    expect(isToldIn("Matkoihin ei myönnetä. Määräraha ei riitä.", LIBRARY, "en")).toBe(false);
    expect(isToldIn(POT_ALL.fi, LIBRARY, "en")).toBe(false);
  });
  test("takes the longer of two sentences that begin alike", () => {
    expect(reasonIn(POT_ALL.fi, LIBRARY, "sv")).toBe(POT_ALL.sv);
    expect(reasonIn(POT_ALL.fi, LIBRARY, "en")).toBe(POT_ALL.fi);
  });
  test("there and back again is what it was, whatever stands between", () => {
    const parts = fc.constantFrom(POT.fi, "Oma lause.", "Toinen, käsin kirjoitettu.");
    fc.assert(
      fc.property(fc.array(parts), (sentences) => {
        const reason = sentences.join(" ");
        expect(reasonIn(reasonIn(reason, [POT], "sv"), [POT], "fi")).toBe(reason);
        expect(reasonIn(reason, [], "sv")).toBe(reason);
      }),
    );
  });
});
