import { fillIn } from "./fill-in";

function count(line: HTMLElement): void {
  const area = document.getElementById(line.dataset.charCount ?? "");
  if (!(area instanceof HTMLTextAreaElement)) return;
  const left = Number(line.dataset.max) - area.value.length;
  const sentence = (left < 0 ? line.dataset.over : line.dataset.left) ?? "";
  line.textContent = fillIn(sentence, { count: Math.abs(left) });
  line.dataset.state = left < 0 ? "over" : "within";
}

/** Tells how many characters are left. Not a live region: it would talk over the writer at every key. */
export function charCount(): void {
  document.querySelectorAll<HTMLElement>("[data-char-count]").forEach(count);
  document.addEventListener("input", (event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    document.querySelectorAll<HTMLElement>(`[data-char-count="${CSS.escape(event.target.id)}"]`).forEach(count);
  });
}
