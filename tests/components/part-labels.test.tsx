import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { usePartLabels } from "#components/grants/form/use-part-labels";
import { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const [section = null] = formOf(
  field("members", { id: "members", bands: [{ code: "young", label: { fi: "Alle 20" } }], required: true }),
  field("budget", { id: "budget", ownShareBp: null, required: true }),
).sections;

function Problems({ reply }: { reply: FormReply }) {
  const labels = usePartLabels(section, reply.values);
  return useForm<string>({ reply, labels }).problems.map(({ fieldId, text }) => <p key={fieldId}>{text}</p>);
}

test("of a table that has several things to mend each is told above the form by its row and column", () => {
  const wrong = ["members.young.menTotal", "members.young.menLocal", "budget.costs[0].cents", "budget.costs[2].cents"];
  const values = Object.fromEntries(wrong.map((name) => [name, ["paljon"]]));
  const errors = Object.fromEntries(wrong.map((name) => [name, ["notANumber"]]));
  const told = renderToStaticMarkup(<Problems reply={{ values, errors, refusals: [] }} />);
  const names = [
    "Alle 20: Miehet ja pojat:",
    "Alle 20: Miehet ja pojat, heistä paikallisia:",
    "Menot 1, Summa:",
    "Menot 2, Summa:",
  ];
  for (const name of names) expect(told).toContain(`, ${name} Kirjoita`);
});
