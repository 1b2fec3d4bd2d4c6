/** Is it a button that sends its form? */
export const isSubmitButton = (element: HTMLElement | null): element is HTMLButtonElement =>
  element instanceof HTMLButtonElement && element.type === "submit";

/** Marks a button as at work, with its busy text, or as free again. */
export function setBusy(button: HTMLButtonElement, busy: boolean): void {
  const text = button.querySelector<HTMLElement>(".button-text");
  const { busyLabel } = button.dataset;
  if (busy) {
    button.dataset.busy = text?.textContent ?? "";
    button.setAttribute("aria-disabled", "true");
    if (text && busyLabel) text.textContent = busyLabel;
    return;
  }
  if (text && button.dataset.busy) text.textContent = button.dataset.busy;
  delete button.dataset.busy;
  button.removeAttribute("aria-disabled");
}

function setFree(form: HTMLFormElement): void {
  delete form.dataset.sent;
  form.querySelectorAll<HTMLButtonElement>("button[data-busy]").forEach((button) => setBusy(button, false));
}

/**
 * Lets a form go only once. The pressed button is marked, not disabled: a disabled button's name and value would be
 * left out of what is sent. Coming back with the browser's back button frees the form again.
 */
export function submitOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.submitOnce === undefined || event.defaultPrevented) return;
    if (form.dataset.sent !== undefined) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "";
    if (isSubmitButton(event.submitter)) setBusy(event.submitter, true);
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll<HTMLFormElement>("form[data-sent]").forEach(setFree);
  });
}
