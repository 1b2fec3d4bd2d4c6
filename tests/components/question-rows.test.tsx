import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Lacking } from "#domain/grants/completeness";
import { caseCompleteness } from "#i18n/messages/case-completeness";
import { QuestionRows } from "../../app/routes/office.cases.$caseId_.supplements/question-rows";

const shown = (subject: string, lacking: Lacking[]) =>
  renderToStaticMarkup(
    <QuestionRows
      view={{
        form: [{ value: "form:plan", label: "Suunnitelma" }],
        attachments: [],
        lacking,
        names: { plan: "Suunnitelma" },
      }}
      {...{ count: 1, typed: {}, about: [subject], isMissing: true, error: [] }}
    />,
  );

test("a question about what the check found says why it is asked", () => {
  const [why = ""] = caseCompleteness.fi.uncovered({ sum: "|" }).split("|");
  expect(shown("core:totalCostsCents", [{ kind: "uncovered", cents: 400_00 }])).toContain(why);
  expect(shown("core:totalCostsCents", [])).not.toContain(why);
  const answer = { kind: "answer", section: "s", field: "plan" } as const;
  expect(shown("form:plan", [{ ...answer, message: "tooLong|100" }])).toContain("on korjattava: Suunnitelma. ");
  expect(shown("form:plan", [{ ...answer, message: "required" }])).not.toContain("on korjattava: Suunnitelma");
});
