import { expect, test } from "vitest";
import { printedRights } from "#tests/support/rights-matrix";

test("the printed table of rights is that of the program; `npm run rights` prints it anew", async () => {
  await expect(printedRights()).toMatchFileSnapshot("../../docs/rights.md");
});
