import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asProposalLine,
  changesNothing,
  decideLines,
  withMeetingLine,
  type MeetingLine,
} from "#domain/grants/meeting-lines";
import { minutesSoFar, withdrawals } from "#domain/grants/minutes-row";
import { LINE_OUTCOMES, type ProposalLine } from "#domain/grants/proposal-lines";
import { cents } from "#domain/shared/cents";

const line = (caseId: string, euros: number): ProposalLine => ({
  caseId,
  requestedCents: cents(1_000_00),
  proposedCents: cents(euros * 100),
  outcome: "grant",
  reason: "Määräraha ei riitä.",
});
const AMENDMENT = { outcome: "grant" as const, awardedCents: 700_00, reason: "Uusi laji.", deviation: "Äänestys 5–4." };

const noted = (caseId: string, withdrew: string[], personId = "kirjaaja"): MeetingLine => ({
  ...{ caseId, withdrew, amendment: null },
  recordedBy: { personId, name: personId },
});

const anyMeetingLine = fc.record({
  caseId: fc.constantFrom("a", "b", "c"),
  amendment: fc.option(
    fc.record({
      outcome: fc.constantFrom(...LINE_OUTCOMES),
      awardedCents: fc.integer({ min: 0, max: 1_000_000 }),
      reason: fc.string(),
      deviation: fc.string({ minLength: 1 }),
    }),
  ),
  withdrew: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
  recordedBy: fc.option(fc.constantFrom("p", "q").map((personId) => ({ personId, name: personId }))),
});

describe("a meeting", () => {
  test("decides as proposed but for the lines it amended, and both stand beside each other", () => {
    const minutes: MeetingLine[] = [{ ...noted("b", ["Matti Jäsen"]), amendment: AMENDMENT }];
    const [first, second] = decideLines([line("a", 500), line("b", 600)], minutes);
    expect(first).toEqual({
      ...{ caseId: "a", requestedCents: 1_000_00, awardedCents: 500_00, outcome: "grant" },
      ...{ reason: "Määräraha ei riitä.", deviation: "", withdrew: [], recordedBy: null },
      proposed: { outcome: "grant", cents: 500_00, reason: "Määräraha ei riitä." },
    });
    expect(second).toMatchObject({ awardedCents: 700_00, reason: "Uusi laji.", deviation: "Äänestys 5–4." });
    expect(second).toMatchObject({ proposed: { cents: 600_00 }, withdrew: ["Matti Jäsen"] });
    expect(asProposalLine(decideLines([line("b", 600)], minutes)[0] ?? expect.fail())).toMatchObject({
      proposedCents: 700_00,
      reason: "Uusi laji.",
    });
  });

  test("decides each line of the list exactly once, whatever was noted and in whatever order", () => {
    fc.assert(
      fc.property(fc.array(anyMeetingLine, { maxLength: 12 }), (said) => {
        const minutes = said.reduce<MeetingLine[]>((sofar, each) => withMeetingLine(sofar, each), []);
        const lines = [line("a", 1), line("b", 2), line("c", 3)];
        const decided = decideLines(lines, minutes);
        expect(decided.map(({ caseId }) => caseId)).toEqual(["a", "b", "c"]);
        for (const { caseId, awardedCents, deviation, proposed } of decided) {
          const last = said.findLast((each) => each.caseId === caseId);
          expect(awardedCents).toBe(last?.amendment?.awardedCents ?? proposed.cents);
          expect(deviation).toBe(last?.amendment?.deviation ?? "");
        }
      }),
    );
  });

  test("says of a line only what was said last, also that it was decided as proposed", () => {
    const amended = withMeetingLine([], { ...noted("a", []), amendment: AMENDMENT });
    expect(withMeetingLine(amended, noted("a", []))).toEqual([noted("a", [])]);
  });

  test("amends nothing by saying what was proposed", () => {
    expect(changesNothing(line("a", 700), { ...AMENDMENT, reason: " Määräraha ei riitä. " })).toBe(true);
    expect(changesNothing(line("a", 700), AMENDMENT)).toBe(false);
    expect(changesNothing(line("a", 600), { ...AMENDMENT, reason: "Määräraha ei riitä." })).toBe(false);
  });

  test("lists who withdrew with the applicants it concerned", () => {
    const listed = (caseId: string, applicantName: string) => ({
      ...{ caseId, applicantName, caseNumber: caseId, requestedCents: 1, lastYearCents: null },
      ...{ outcome: "grant" as const, proposedCents: 1, reason: "" },
    });
    const said = [noted("a", ["Aino", "Eero"]), noted("b", ["Aino"])];
    expect(
      withdrawals(minutesSoFar([listed("a", "Kulkijat"), listed("b", "Laulu"), listed("c", "Muu")], said)),
    ).toEqual([
      { name: "Aino", applicants: ["Kulkijat", "Laulu"] },
      { name: "Eero", applicants: ["Kulkijat"] },
    ]);
  });
});
