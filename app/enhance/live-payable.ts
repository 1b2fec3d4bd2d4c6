import { payableWithin, type ClaimLimits } from "#domain/grants/award-ledger";
import { parseEuros } from "#domain/shared/cents";

const euros = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en-GB" : "fi-FI", {
  style: "currency",
  currency: "EUR",
});

function follow(output: HTMLElement): void {
  const { payable = "", payableLimits = "" } = output.dataset;
  const fields = document.querySelectorAll<HTMLInputElement>(`[data-sum-source="${CSS.escape(payable)}"]`);
  const costs = [...fields].reduce((total, { value }) => total + (parseEuros(value) ?? 0), 0);
  const { payNow } = payableWithin(JSON.parse(payableLimits) as ClaimLimits, costs);
  (output.querySelector(".money") ?? output).textContent = euros.format(payNow / 100);
}

/** What a claim pays, by the same rule as on the server, while its costs are being written. */
export function livePayable(): void {
  document.addEventListener("input", (event) => {
    if (!(event.target instanceof HTMLInputElement) || !event.target.dataset.sumSource) return;
    document
      .querySelectorAll<HTMLElement>(`[data-payable="${CSS.escape(event.target.dataset.sumSource)}"]`)
      .forEach(follow);
  });
}
