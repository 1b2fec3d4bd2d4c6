import { parseEuros } from "#domain/shared/cents";
import type { LiveCondition, LiveTest } from "#domain/grants/form/live-conditions";

type FieldTest = Exclude<LiveTest, { known: boolean }>;
type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isInput = (element: Element): element is Input =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const questionOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);

/** What is written or ticked in a question; one that is not asked holds nothing. */
function valuesIn(question: HTMLElement | null): string[] {
  const inputs = [...(question?.querySelectorAll("input:not([type=hidden]), textarea, select") ?? [])].filter(isInput);
  return inputs
    .filter((input) => !input.matches(":disabled"))
    .filter((input) => !(input instanceof HTMLInputElement) || !/^(radio|checkbox)$/.test(input.type) || input.checked)
    .map(({ value }) => value.trim())
    .filter((value) => value !== "");
}

/** The total of a table's fields: cents of a budget's costs, heads of a table of members. */
function totalOf({ field, kind }: FieldTest): number {
  const group = CSS.escape(kind === "budget" ? `${field}.costs` : `${field}.all`);
  const fields = document.querySelectorAll<HTMLInputElement>(`[data-sum-source~="${group}"]:enabled`);
  const sum = [...fields].reduce((total, { value }) => total + (parseEuros(value) ?? 0), 0);
  return kind === "budget" ? sum : sum / 100;
}

/** What an answer is compared by, where it is not the text itself; as on the server, #domain/grants/form/kinds. */
const COMPARED: { [K in FieldTest["kind"]]?: (first: string, test: FieldTest) => number | boolean | null } = {
  yesNo: (first) => first === "yes",
  declaration: () => true,
  number: (first) => Number(first.replace(/\s/g, "").replace(",", ".").replace(/^[−–]/, "-")),
  money: (first) => parseEuros(first),
  budget: (_, test) => totalOf(test),
  members: (_, test) => totalOf(test),
};

function passes(test: LiveTest): boolean {
  if ("known" in test) return test.known;
  const values = valuesIn(questionOf(test.field));
  if (values.length === 0) return false;
  if (test.is === "filled") return true;
  if (test.is === "includes") return values.some((value) => value === test.value);
  const [first = ""] = values;
  const compare = COMPARED[test.kind];
  const compared = compare ? compare(first, test) : first;
  if (test.is === "equals") return compared === test.value;
  return typeof compared === "number" && typeof test.value === "number" && compared >= test.value;
}

function conditionOf({ dataset }: HTMLElement): LiveCondition | null {
  // It is the server's own, written for this page.
  return dataset.askedWhen ? (JSON.parse(dataset.askedWhen) as LiveCondition) : null;
}

/** In the order of the page: what is hidden counts as not answered for what comes after it. */
function show(): void {
  let isChanged = false;
  for (const question of document.querySelectorAll<HTMLFieldSetElement>("fieldset[data-asked-when]")) {
    const condition = conditionOf(question);
    if (!condition) continue;
    const isAsked = condition.tests[condition.of === "all" ? "every" : "some"](passes);
    isChanged ||= question.hidden === isAsked;
    question.hidden = !isAsked;
    question.disabled = !isAsked;
  }
  if (isChanged) document.dispatchEvent(new Event("question-changed"));
}

/** Questions come and go as the answers they depend on are written. */
export function askedFields(): void {
  if (!document.querySelector("[data-asked-when]")) return;
  document.addEventListener("input", show);
  document.addEventListener("rows-changed", show);
  show();
}
