import { closest } from "./closest";

const PRESSES = 3;
/** Presses further apart than this do not belong together. */
const WITHIN_MS = 5000;
/** Where somebody left for, kept for this tab: `stayLeft` reads it on the pages that Back leads to. */
const LEFT_FOR = "left-for";

/** Where storage is shut, only the page itself is left. */
function remember(elsewhere: string): void {
  try {
    sessionStorage.setItem(LEFT_FOR, elsewhere);
  } catch {
    return;
  }
}

/** Empties the page, puts the other one in its place, and lets the pages before it know. */
function leave(exit: HTMLElement): void {
  const elsewhere = exit.querySelector("a")?.href;
  const { leaving = "" } = exit.dataset;
  document.title = leaving;
  document.body.replaceChildren(document.createTextNode(leaving));
  if (!elsewhere) return;
  remember(elsewhere);
  location.replace(elsewhere);
}

/** Leaves the page at once by its button, or by Esc three times. */
export function quickExit(): void {
  const exit = document.querySelector<HTMLElement>("[data-quick-exit]");
  if (!exit) return;
  const status = exit.querySelector("[role=status]");
  let pressed: number[] = [];
  document.addEventListener("click", (event) => {
    if (!closest(event, "[data-quick-exit] a")) return;
    event.preventDefault();
    leave(exit);
  });
  document.addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    pressed = key === "Escape" ? [...pressed.filter((at) => timeStamp - at < WITHIN_MS), timeStamp] : [];
    if (pressed.length >= PRESSES) leave(exit);
    else if (status && pressed.length > 0)
      status.textContent = (exit.dataset["quickExit"] ?? "").replace("{count}", String(PRESSES - pressed.length));
  });
}
