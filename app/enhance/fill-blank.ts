import { closest } from "./closest";

/** A link to a blank of an example leads into its field with the blank marked: what is written takes its place. */
export function fillBlank(): void {
  document.addEventListener("click", (event) => {
    const link = closest(event, "[data-fill-blank]");
    const field = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
    const blank = link?.dataset.fillBlank;
    if (!blank || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const at = field.value.indexOf(blank);
    if (at < 0) return;
    event.preventDefault();
    field.closest("details")?.setAttribute("open", "");
    field.focus();
    field.setSelectionRange(at, at + blank.length);
    field.scrollIntoView({ block: "center" });
  });
}
