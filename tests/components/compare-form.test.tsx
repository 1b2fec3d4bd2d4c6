import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CompareForm } from "#components/grants/division/compare-form";

const formWith = (hasLastYear: boolean): string =>
  renderToStaticMarkup(<CompareForm callId="c1" scenarios={[]} hasLastYear={hasLastYear} a={undefined} b="proposal" />);

test("last year's decision is offered for comparison only where there is one", () => {
  expect(formWith(true)).toContain('value="lastYear"');
  expect(formWith(false)).not.toContain('value="lastYear"');
});
