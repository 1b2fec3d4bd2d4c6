import { fillIn } from "./fill-in";

type Gap = { field: string; message: string };

const isGap = (one: unknown): one is Gap =>
  typeof one === "object" && one !== null && "field" in one && "message" in one;

function gapsIn(answer: unknown): Gap[] | null {
  const gaps = typeof answer === "object" && answer !== null && "gaps" in answer ? answer.gaps : null;
  return Array.isArray(gaps) ? gaps.filter(isGap) : null;
}

/** Shows what is missing now, and which parts lack nothing. */
function show(list: HTMLElement, gaps: readonly Gap[]): void {
  const missing = new Set(gaps.map(({ field, message }) => `${field} ${message}`));
  for (const section of list.querySelectorAll<HTMLElement>("[data-section]")) {
    const needs = [...section.querySelectorAll<HTMLElement>("[data-need]")];
    for (const need of needs) need.hidden = !missing.has(need.dataset.need ?? "");
    const done = section.querySelector<HTMLElement>("[data-section-done]");
    if (done) done.hidden = needs.some((need) => !need.hidden);
  }
  const title = list.querySelector<HTMLElement>("[data-title]");
  const { title: left = "", ready = "" } = title?.dataset ?? {};
  const text = missing.size > 0 ? fillIn(left, { count: String(missing.size) }) : ready;
  if (title && title.textContent !== text) title.textContent = text;
}

/** The list of a form's parts follows what is written: each time a draft is kept, the answer says what it lacks. */
export function sectionNeeds(): void {
  document.addEventListener("draft-kept", (event) => {
    const list = event.target instanceof Element ? event.target.querySelector<HTMLElement>("[data-sections]") : null;
    const gaps = event instanceof CustomEvent ? gapsIn(event.detail) : null;
    if (list && gaps) show(list, gaps);
  });
}
