import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { usePartLabels } from "#components/grants/form/use-part-labels";
import { useForm } from "#components/use-form";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import type { FormReply } from "#domain/shared/form-reply";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";
import { MissingList } from "../../app/routes/my_.cases.$caseId_.application.review/missing-list";

const form = formOf(
  field("members", { id: "members", bands: [{ code: "young", label: { fi: "Alle 20" } }], required: true }),
  field("budget", { id: "budget", ownShareBp: null, required: true }),
);
const [section = null] = form.sections;
const wrong = ["members.young.menTotal", "members.young.menLocal", "budget.costs[0].cents", "budget.costs[2].cents"];
const names = [
  "Alle 20: Miehet ja pojat:",
  "Alle 20: Miehet ja pojat, heistä paikallisia:",
  "Menot 1, Summa:",
  "Menot 2, Summa:",
];

function Problems({ reply }: { reply: FormReply }) {
  const labels = usePartLabels(section, reply.values);
  return useForm<string>({ reply, labels }).problems.map(({ fieldId, text }) => <p key={fieldId}>{text}</p>);
}

test("of a table that has several things to mend each is told above the form by its row and column", () => {
  const values = Object.fromEntries(wrong.map((name) => [name, ["paljon"]]));
  const errors = Object.fromEntries(wrong.map((name) => [name, ["notANumber"]]));
  const told = renderToStaticMarkup(<Problems reply={{ values, errors, refusals: [] }} />);
  for (const name of names) expect(told).toContain(`, ${name} Kirjoita`);
});

test("before sending each is told so too, and what is missing as a whole by the name of the whole", () => {
  const cost = (id: string) => ({ id, name: "Salivuorot", cents: null, note: "" });
  const budget = {
    kind: "budget" as const,
    costs: ["r1", "r2"].map(cost),
    income: [],
    ownShareCents: null,
    ownShareNote: "",
  };
  const lacks = ["members.young.menTotal", "members.young.menLocal", "budget.costs[0].cents", "budget.costs[1].cents"];
  const missing = [...lacks, "members"].map((name) => {
    const [id = ""] = name.split(".");
    return { code: "answerMissing" as const, section: "first", field: id, name, issue: "notANumber" };
  });
  const content = { ...EMPTY_APPLICATION, answers: { budget } };
  const told = renderToStaticMarkup(
    <MissingList caseId="1" required={[]} isEntered={false} {...{ missing, form, content }} />,
  );
  for (const name of names) expect(told).toContain(`, ${name} Kirjoita`);
  expect(told.match(/<li>/g)).toHaveLength(missing.length);
});
