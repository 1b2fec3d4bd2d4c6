import { parseEuros } from "#domain/shared/cents";

const euros = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en-GB" : "fi-FI", {
  style: "currency",
  currency: "EUR",
});

/** Fields that are empty or not a sum yet count as nothing; the server says what is wrong with them. */
function addUp(group: string): void {
  const fields = document.querySelectorAll<HTMLInputElement>(`[data-sum-source="${CSS.escape(group)}"]`);
  const sum = [...fields].reduce((total, { value }) => total + (parseEuros(value) ?? 0), 0);
  document.querySelectorAll<HTMLElement>(`[data-sum-target="${CSS.escape(group)}"]`).forEach((target) => {
    (target.querySelector(".money") ?? target).textContent = euros.format(sum / 100);
  });
}

/** Totals that follow the writing. */
export function liveSum(): void {
  document.addEventListener("input", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset.sumSource)
      addUp(event.target.dataset.sumSource);
  });
  document.addEventListener("rows-changed", () => {
    const groups = [...document.querySelectorAll<HTMLElement>("[data-sum-target]")].map(
      ({ dataset }) => dataset.sumTarget,
    );
    new Set(groups).forEach((group) => group && addUp(group));
  });
}
