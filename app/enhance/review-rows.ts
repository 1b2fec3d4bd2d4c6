import { cents, eurosForField } from "#domain/shared/cents";

const locale = document.documentElement.lang === "en" ? "en" : "fi";

/** Accepting fills in the whole sum and rejecting nothing; cutting leaves the sum to be written. */
function fillIn(row: HTMLElement, outcome: string): void {
  const sum = row.querySelector<HTMLInputElement>("[data-sum-source]");
  if (!sum) return;
  const claimed = Number(row.dataset.reviewRow);
  sum.value = outcome === "cut" ? "" : eurosForField(cents(outcome === "accepted" ? claimed : 0), locale);
  if (outcome === "cut") sum.focus();
  sum.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The accepted sum of a cost follows the choice made about it. */
export function reviewRows(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
    const row = target.closest<HTMLElement>("[data-review-row]");
    if (row) fillIn(row, target.value);
  });
}
