import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { apply } from "#i18n/messages/apply";
import { caseCompleteness } from "#i18n/messages/case-completeness";
import { MissingList } from "../../app/routes/my_.cases.$caseId_.application.review/missing-list";
import { Uncovered } from "../../app/routes/my_.cases.$caseId_.application.review/uncovered";

const [told = ""] = caseCompleteness.fi.uncovered({ sum: "|" }).split("|");
const shown = (otherFundingCents: number) => {
  const sums = { totalCostsCents: 4_200_00, ownShareCents: 1_800_00, otherFundingCents, requestedCents: 1_500_00 };
  const content = { ...EMPTY_APPLICATION, ...sums };
  const list = { caseId: "1", missing: [], required: [], isEntered: false, form: null, content };
  return renderToStaticMarkup(
    <>
      <MissingList {...list} />
      <Uncovered caseId="1" content={content} />
    </>,
  );
};

test("who applies reads of costs that nothing covers, as the city will, and not that all is there", () => {
  expect(shown(0)).toContain(told);
  expect(shown(0)).not.toContain(apply.fi.complete);
  expect(shown(900_00)).toContain(apply.fi.complete);
  expect(shown(900_00)).not.toContain(told);
});
