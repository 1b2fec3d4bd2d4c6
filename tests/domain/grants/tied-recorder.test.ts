import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withMeetingLine, type MeetingLine } from "#domain/grants/meeting-lines";
import { checkTiedRecorder, owesPresence, withWithdrawal } from "#domain/grants/tied-recorder";

const CASES = ["a", "b", "c"];
const PEOPLE = ["p", "q", "r"];
const person = (personId: string) => ({ personId, name: `Jäsen ${personId}` });

const noted = (caseId: string, by: string, withdrew: string[] = []): MeetingLine => ({
  ...{ caseId, withdrew, amendment: null },
  recordedBy: person(by),
});
const meetingOf = (minutes: MeetingLine[]) => ({
  ...{ byOfficeHolder: false, presence: "withdrew" as const, minutes },
  lines: CASES.map((caseId) => minutes.find((line) => line.caseId === caseId) ?? { caseId, withdrew: [] }),
});

describe("somebody who is disqualified from a line", () => {
  test("records the list once another has recorded that line, and not before", () => {
    const open = meetingOf([]);
    expect(checkTiedRecorder(person("p"), ["b"], open)).toEqual({ code: "linesOfOthers", caseIds: ["b"] });
    expect(checkTiedRecorder(person("p"), ["b"], meetingOf([noted("b", "q")]))).toBeNull();
    expect(checkTiedRecorder(person("p"), [], open)).toBeNull();
  });

  test("is not helped by what they recorded of it themselves, or by what an earlier program noted", () => {
    const minutes = [noted("b", "p"), { ...noted("c", "q"), recordedBy: null }];
    expect(checkTiedRecorder(person("p"), ["b", "c"], meetingOf(minutes))).toEqual({
      ...{ code: "linesOfOthers", caseIds: ["b", "c"] },
    });
  });

  test("makes no office holder's decision over a list with it, not even over the rest", () => {
    const meeting = { ...meetingOf([noted("b", "q")]), byOfficeHolder: true };
    expect(checkTiedRecorder(person("p"), ["b"], meeting)).toEqual({ code: "officeHolderTied" });
    expect(checkTiedRecorder(person("p"), [], meeting)).toBeNull();
  });

  test("says whether they withdrew, unless the minutes say so of each line", () => {
    const unsaid = { ...meetingOf([noted("a", "q", ["Jäsen p"]), noted("b", "q")]), presence: undefined };
    expect(checkTiedRecorder(person("p"), ["a", "b"], unsaid)).toEqual({ code: "presenceMissing" });
    expect(checkTiedRecorder(person("p"), ["a"], unsaid)).toBeNull();
    expect(checkTiedRecorder(person("p"), ["a", "b"], { ...unsaid, presence: "absent" })).toBeNull();
  });

  test("is listed once as withdrawn from their own lines, and from no other", () => {
    const lines = [
      { caseId: "a", withdrew: ["Jäsen p"] },
      { caseId: "b", withdrew: ["Jäsen q"] },
      { caseId: "c", withdrew: [] },
    ];
    const stated = withWithdrawal(lines, person("p"), ["a", "b"]);
    expect(stated.map(({ withdrew }) => withdrew)).toEqual([["Jäsen p"], ["Jäsen q", "Jäsen p"], []]);
    expect(owesPresence(person("p"), ["a", "b"], stated)).toBe(false);
  });
});

test("whoever closes the list, no line of it was decided by the word of somebody tied to it alone", () => {
  const ties = fc.dictionary(fc.constantFrom(...PEOPLE), fc.subarray(CASES));
  const press = fc.record({ by: fc.constantFrom(...PEOPLE), caseId: fc.constantFrom(...CASES) });
  fc.assert(
    fc.property(ties, fc.array(press, { maxLength: 12 }), fc.constantFrom(...PEOPLE), (tiedTo, presses, closer) => {
      const tied = (who: string, caseId: string) => (tiedTo[who] ?? []).includes(caseId);
      const minutes = presses
        .filter(({ by, caseId }) => !tied(by, caseId))
        .reduce<MeetingLine[]>((sofar, { by, caseId }) => withMeetingLine(sofar, noted(caseId, by)), []);
      const refusal = checkTiedRecorder(person(closer), tiedTo[closer] ?? [], meetingOf(minutes));
      const recorderOf = (caseId: string) =>
        minutes.find((line) => line.caseId === caseId)?.recordedBy?.personId ?? closer;
      expect(refusal === null).toBe(CASES.every((caseId) => !tied(recorderOf(caseId), caseId)));
    }),
  );
});
