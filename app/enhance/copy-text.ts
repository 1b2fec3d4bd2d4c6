import { closest } from "./closest";

const SHOWN_FOR_MS = 3000;

/** Copies an address, says so on the button and aloud. Where copying is refused, the address still stands beside it. */
export function copyText(): void {
  document.addEventListener("click", (event) => {
    const button = closest(event, "[data-copy]");
    const text = button?.querySelector(".button-text");
    if (!button || !text || button.dataset.said || !("clipboard" in navigator)) return;
    const { copy = "", copied = "" } = button.dataset;
    void navigator.clipboard.writeText(copy).then(
      () => say(button, text, copied),
      () => undefined,
    );
  });
}

function say(button: HTMLElement, text: Element, copied: string): void {
  const before = text.textContent;
  const aloud = button.parentElement?.querySelector("[role=status]");
  button.dataset.said = "yes";
  text.textContent = copied;
  if (aloud) aloud.textContent = copied;
  setTimeout(() => {
    text.textContent = before;
    if (aloud) aloud.textContent = "";
    delete button.dataset.said;
  }, SHOWN_FOR_MS);
}
