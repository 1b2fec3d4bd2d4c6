import { parseEuros } from "#domain/shared/cents";

const tag = document.documentElement.lang === "en" ? "en-GB" : "fi-FI";
/** Sums as they are shown, by the page's language. */
export const euros = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
const count = new Intl.NumberFormat(tag);

export const fieldsOfSum = (word: string): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`[data-sum-source~="${CSS.escape(word)}"]:enabled`),
];

/** In cents. Fields that are empty or not a sum yet count as nothing; the server says what is wrong with them. */
export const sumOf = (word: string): number =>
  fieldsOfSum(word).reduce((total, { value }) => total + (parseEuros(value) ?? 0), 0);

/** A field may be added up in several groups, and taken off where its word has a "-" before it. */
function addUp(group: string): void {
  const sum = (sumOf(group) - sumOf(`-${group}`)) / 100;
  document.querySelectorAll<HTMLElement>(`[data-sum-target="${CSS.escape(group)}"]`).forEach((target) => {
    const text = target.dataset.sumUnit === "count" ? count.format(sum) : euros.format(sum);
    (target.querySelector(".money") ?? target).textContent = text;
  });
}

const groupsIn = (words: string): string[] => words.split(/\s+/).map((word) => word.replace(/^-/, ""));

function addUpAll(): void {
  const groups = [...document.querySelectorAll<HTMLElement>("[data-sum-target]")].map(
    ({ dataset }) => dataset.sumTarget,
  );
  new Set(groups).forEach((group) => group && addUp(group));
}

/** Totals that follow the writing. */
export function liveSum(): void {
  document.addEventListener("input", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset.sumSource)
      groupsIn(event.target.dataset.sumSource).forEach(addUp);
  });
  document.addEventListener("rows-changed", addUpAll);
  document.addEventListener("question-changed", addUpAll);
}
