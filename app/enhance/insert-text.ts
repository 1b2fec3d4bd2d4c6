import { closest } from "./closest";

/** Ready-made sentences: a button adds its text to the field that was written in last. */
export function insertText(): void {
  let field: HTMLTextAreaElement | null = null;
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.dataset.insertTarget !== undefined) field = target;
  });
  document.addEventListener("click", (event) => {
    const text = closest(event, "[data-insert-text]")?.dataset.insertText;
    if (text === undefined || field === null) return;
    field.value = field.value.trim() === "" ? text : `${field.value.trimEnd()} ${text}`;
    field.focus();
  });
}
