import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRANT_RUNS, type GrantRun } from "#domain/grants/programme-rules";
import {
  casesOfRound,
  isHandledAsArrives,
  isInTheWay,
  joinsSupplement,
  mayFinishRound,
  readRound,
  roundAtHand,
} from "#domain/grants/rounds";

const cases = (ids: readonly number[]) => ids.map((id) => ({ caseId: String(id) }));
const continuous = GRANT_RUNS.filter(isHandledAsArrives);
const yearly = GRANT_RUNS.filter((run) => !isHandledAsArrives(run));

describe("the rounds of a call", () => {
  test("a yearly call decides after the close, on everything that came in, and again on what is written in later", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...yearly),
        fc.uniqueArray(fc.nat(30)),
        fc.uniqueArray(fc.nat(30)),
        (run, open, on) => {
          expect(mayFinishRound({ run, stage: "open" })).toBe(false);
          expect(casesOfRound(cases(open), cases(on), { run, stage: "closed" })).toEqual(cases(open));
          expect(roundAtHand({ round: 1, isDecided: true }, open.length)).toBe(open.length > 0 ? 2 : 1);
        },
      ),
    );
  });

  test("round after round, every application of a continuous call gets exactly one line", () => {
    const steps = fc.array(fc.record({ arrive: fc.nat(4), propose: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]) }));
    fc.assert(
      fc.property(fc.constantFrom(...continuous), steps, (run, rounds) => {
        const open: { caseId: string }[] = [];
        const decided: string[] = [];
        let filed = 0;
        const decide = (stage: "open" | "closed", on: { caseId: string }[]) => {
          for (const { caseId } of casesOfRound([...open], on, { run, stage })) {
            decided.push(caseId);
            open.splice(
              open.findIndex((each) => each.caseId === caseId),
              1,
            );
          }
        };
        for (const { arrive, propose } of rounds) {
          for (let left = arrive; left > 0; left -= 1) open.push({ caseId: String((filed += 1)) });
          decide(
            "open",
            [...open].filter((_each, index) => propose.includes(index)),
          );
        }
        decide("closed", []);
        expect(open).toEqual([]);
        expect(new Set(decided).size).toBe(filed);
        expect(decided).toHaveLength(filed);
      }),
    );
  });

  test("while a continuous call is open, what has no line waits; after the close nothing does", () => {
    for (const run of continuous) {
      expect(casesOfRound(cases([1, 2, 3]), cases([2, 9]), { run, stage: "open" })).toEqual(cases([2]));
      expect(casesOfRound(cases([1, 2, 3]), cases([2]), { run, stage: "closed" })).toEqual(cases([1, 2, 3]));
    }
  });

  test("the next round begins once the latest is decided and somebody waits again", () => {
    expect(roundAtHand(null, 3)).toBe(1);
    expect(roundAtHand({ round: 2, isDecided: false }, 3)).toBe(2);
    expect(roundAtHand({ round: 2, isDecided: true }, 0)).toBe(2);
    expect(roundAtHand({ round: 2, isDecided: true }, 1)).toBe(3);
  });

  test("what is written in after a yearly call's decision comes to a supplementary list", () => {
    for (const run of yearly) {
      expect(joinsSupplement(run, { number: 1, decision: null })).toBe(false);
      expect(joinsSupplement(run, { number: 1, decision: {} })).toBe(true);
      expect(joinsSupplement(run, { number: 2, decision: null })).toBe(true);
    }
    for (const run of continuous) expect(joinsSupplement(run, { number: 2, decision: {} })).toBe(false);
  });

  test("an address may ask for an earlier round; nonsense means the one at hand", () => {
    const read = (query: string) => readRound(new URLSearchParams(query));
    expect(["round=2", "", "round=0", "round=x", "round=1.5"].map(read)).toEqual([
      ...[2, undefined, undefined, undefined, undefined],
    ]);
  });
});

describe("an application to the same call", () => {
  const rules = (run: GrantRun, onePerCategory: boolean) => ({ run, eligibility: { onePerCategory } });

  test("stands in the way of another until it is decided, and of a yearly one for good", () => {
    expect(isInTheWay("decided", rules("continuous", false))).toBe(false);
    expect(isInTheWay("decided", rules("smallGrant", false))).toBe(false);
    expect(isInTheWay("decided", rules("continuous", true)), "the rules say one a year").toBe(true);
    expect(isInTheWay("decided", rules("yearly", false))).toBe(true);
    for (const status of ["draft", "submitted", "inPreparation", "proposed"] as const)
      expect(isInTheWay(status, rules("continuous", false)), status).toBe(true);
    expect(isInTheWay("withdrawn", rules("yearly", true))).toBe(false);
  });
});
