import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FieldNote } from "#components/grants/field-note";
import { SinceList } from "#components/grants/since-list";
import { EMPTY_APPLICATION, type SubmissionRefusal } from "#domain/grants/application";
import { copiedBeyond } from "#domain/grants/copied-beyond";
import { NO_DRAFTING } from "#domain/grants/drafting";
import type { SinceRow } from "#domain/grants/since-last";
import { plainDate } from "#domain/shared/plain-date";
import { drafting } from "#i18n/messages/drafting";
import { grantCap } from "#i18n/messages/grant-cap";
import { sinceLastTexts } from "#i18n/messages/since-last";
import { Suits } from "../../app/routes/my_.cases.$caseId_.application.review/suits";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const overCap: SubmissionRefusal = { code: "requestedOverCap", capCents: 3_000_00 };
const [told = ""] = grantCap.fi.over({ cap: "|" }).split("|");
const row = (now: number | null, state: SinceRow["state"]): SinceRow => ({
  ...{ of: "core", key: "requestedCents", name: "requestedCents", last: 4_000_00, now, state },
});

test("of copied words what the call does not take is told by its field, and what is only empty is not", () => {
  const fee = field("money", { id: "fee", minCents: null, maxCents: 50_00, required: true });
  const form = formOf(fee, field("text", { id: "goal", maxLength: 5, required: true }));
  const content = {
    ...EMPTY_APPLICATION,
    requestedCents: 4_000_00,
    answers: { fee: { kind: "money" as const, cents: 60_00 } },
  };
  const today = plainDate("2027-01-05");
  expect(copiedBeyond({ content, form, capCents: 3_000_00, today })).toMatchObject([
    ["requestedCents", overCap],
    ["form fee", { code: "answerMissing", field: "fee", issue: "sumTooLarge|5000" }],
  ]);
  expect(copiedBeyond({ content, form: null, capCents: 4_000_00, today })).toEqual([]);
});

describe("a copied sum over the largest grant", () => {
  test("is told where it would be copied, and what is yet to be filled in is not said to be as before", () => {
    const filled = new Map([["requestedCents", row(4_000_00, "same")]]);
    const list = (beyond: Map<string, SubmissionRefusal>) =>
      renderToStaticMarkup(<SinceList year={2026} rows={[row(null, "blank")]} {...{ filled, beyond }} />);
    expect(list(new Map([["requestedCents", overCap]]))).toContain(told);
    expect(list(new Map())).not.toContain(told);
    expect(list(new Map())).toContain(sinceLastTexts.fi.filledAsIs({ year: 2026 }));
    expect(list(new Map())).not.toContain(sinceLastTexts.fi.states.same);
  });

  test("cannot be said to be still true", () => {
    const about = {
      drafting: { ...NO_DRAFTING, copied: { caseId: "c", year: 2026, unconfirmed: ["requestedCents"] } },
      ...{ of: "core" as const, field: "requestedCents", label: "Haettava avustus" },
    };
    const note = (beyond?: SubmissionRefusal) => renderToStaticMarkup(<FieldNote {...about} beyond={beyond} />);
    expect(note()).toContain(drafting.fi.stillTrue);
    expect(note(overCap)).toContain(told);
    expect(note(overCap)).not.toContain("confirm requestedCents");
  });

  test("keeps the review from saying that the conditions of the call are met", () => {
    const findings = [{ code: "home" as const, verdict: "met" as const }];
    const suits = (missing: SubmissionRefusal[]) =>
      renderToStaticMarkup(<Suits caseId="c" associationId="a" findings={findings} missing={missing} />);
    expect(suits([])).toContain("Täytätte haun ehdot");
    expect(suits([overCap])).not.toContain("Täytätte haun ehdot");
    expect(suits([overCap])).toContain(told);
  });
});
