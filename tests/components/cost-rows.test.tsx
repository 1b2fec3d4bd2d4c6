import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CostRows } from "#components/cost-rows";
import { costTime } from "#domain/grants/cost-time";
import { costTimeTexts } from "#i18n/messages/cost-time";

const told = costTimeTexts.fi.outside({ range: "1.2.2027–30.11.2027" });
const shown = (receiptDate: string, isAdvance = false) => {
  const receipt = { fileId: "f", name: "kuitti.pdf", size: 1, contentType: "application/pdf" };
  const row = {
    id: "1",
    description: "Vuokra",
    payee: "Halli Oy",
    receiptDate,
    claimedCents: 1,
    receipt,
    review: null,
  };
  const time = isAdvance ? null : costTime({ startsOn: "2027-02-01", endsOn: "2027-11-30" }, 2027);
  return renderToStaticMarkup(<CostRows rows={[row]} isAdvance={isAdvance} time={time} />);
};

test("a receipt of another time than the award's is told of beside it, and an offer for an advance is not", () => {
  expect(shown("2027-01-31")).toContain(told);
  expect(shown("2027-02-01")).not.toContain(told);
  expect(shown("2027-01-31", true)).not.toContain(told);
});
