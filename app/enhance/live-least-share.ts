import { cents, parseEuros } from "#domain/shared/cents";
import { shareOf } from "#domain/shared/half-up";
import { euros, fieldsOfSum, sumOf } from "./live-sum";

function follow(told: HTMLElement): void {
  const { leastShare = "", leastCosts = "", leastOwn = "" } = told.dataset;
  const own = fieldsOfSum(leastOwn).map(({ value }) => parseEuros(value));
  const least = shareOf(cents(sumOf(leastCosts)), Number(leastShare));
  told.hidden = own.every((sum) => sum === null) || sumOf(leastOwn) >= least;
  const sum = told.querySelector(".money");
  if (sum) sum.textContent = euros.format(least / 100);
}

const followAll = (): void => document.querySelectorAll<HTMLElement>("[data-least-share]").forEach(follow);

/** That the own money is too little, by the same rule as on the server, while costs and own share are being written. */
export function liveLeastShare(): void {
  for (const event of ["input", "rows-changed", "question-changed"]) document.addEventListener(event, followAll);
}
