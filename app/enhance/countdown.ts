import { fillIn } from "./fill-in";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** From so near on the time that is left is a matter to hurry with, and looks like it. */
const NEAR_MS = 7 * DAY_MS;

function textLeft({ countdown, daysLeft, oneDayLeft, hoursLeft, passed }: DOMStringMap): string {
  const left = Date.parse(countdown ?? "") - Date.now();
  if (Number.isNaN(left)) return "";
  if (left <= 0) return passed ?? "";
  const days = Math.floor(left / DAY_MS);
  if (days >= 2) return fillIn(daysLeft ?? "", { count: days });
  if (days === 1) return oneDayLeft ?? "";
  return fillIn(hoursLeft ?? "", {
    hours: Math.floor(left / HOUR_MS),
    minutes: Math.floor((left % HOUR_MS) / MINUTE_MS),
  });
}

function update(time: HTMLElement): void {
  const text = textLeft(time.dataset);
  if (!text) return;
  const span = time.querySelector(".countdown-left") ?? document.createElement("span");
  const isNear = Date.parse(time.dataset["countdown"] ?? "") - Date.now() <= NEAR_MS;
  span.className = isNear ? "countdown-left countdown-near" : "countdown-left";
  span.textContent = ` · ${text}`;
  time.append(span);
}

/** How long there is to a deadline, by the reader's clock. Whether it has passed is judged by the server. */
export function countdown(): void {
  const times = document.querySelectorAll<HTMLElement>("time[data-countdown]");
  if (times.length === 0) return;
  const updateAll = () => times.forEach(update);
  updateAll();
  window.setInterval(updateAll, MINUTE_MS);
}
