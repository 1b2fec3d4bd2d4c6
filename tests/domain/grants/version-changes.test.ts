import { expect, test } from "vitest";
import { EMPTY_APPLICATION, type ApplicationContent } from "#domain/grants/application";
import type { FormDefinition } from "#domain/grants/form/definition";
import { versionChanges } from "#domain/grants/version-changes";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const words = (text: string) => ({ kind: "text" as const, text });
const goal = field("text", { id: "goal", maxLength: 60 });
const area = field("text", { id: "area", maxLength: 60 });
const form = formOf(goal, area);

const filed = (
  over: Partial<ApplicationContent>,
  papers: { fileId: string; name: string }[] = [],
  asked: FormDefinition = form,
) => {
  const content = { ...EMPTY_APPLICATION, ...over };
  return { content, form: { form: asked, answers: content.answers }, papers };
};
const plan = { fileId: "f1", name: "suunnitelma.pdf" };
const accounts = { fileId: "f2", name: "tilit.pdf" };

test("two filings differ in the fields, the answers and the papers that were changed, and in no other", () => {
  const before = filed({ title: "Retki", requestedCents: 100_00, answers: { goal: words("A"), area: words("B") } }, [
    plan,
  ]);
  const after = filed({ title: "Retki", requestedCents: 250_00, answers: { goal: words("A"), area: words("C") } }, [
    accounts,
  ]);
  expect(versionChanges(before, after)).toMatchObject({
    core: [{ name: "requestedCents", before: 100_00, after: 250_00 }],
    form: [{ field: { id: "area" }, state: "changed", last: words("B"), now: words("C") }],
    addedPapers: [accounts],
    removedPapers: [plan],
  });
});

test("nothing changed is nothing, whatever was ticked and whichever version of the form it was", () => {
  const one = filed({ answers: { goal: words("A") }, declared: true, formVersion: 1 }, [plan]);
  const same = filed({ answers: { goal: words("A") }, declared: true, formVersion: 2 }, [plan]);
  expect(versionChanges(one, same)).toEqual({ core: [], form: [], addedPapers: [], removedPapers: [] });
});

test("a question that came or went between two filings is told where it was answered", () => {
  const [old, now] = [formOf(goal), formOf(area)];
  const before = filed({ answers: { goal: words("A") } }, [], old);
  expect(versionChanges(before, filed({ answers: { area: words("B") } }, [], now)).form).toMatchObject([
    { field: { id: "area" }, state: "new", now: words("B") },
    { field: { id: "goal" }, state: "gone", last: words("A") },
  ]);
  expect(versionChanges(before, filed({ answers: {} }, [], now)).form).toMatchObject([{ state: "gone" }]);
});
