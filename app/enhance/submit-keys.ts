/** Ctrl (or Command) and Enter presses a form's first button, from any of its fields: for those who go through many. */
export function submitKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !(event.target instanceof Element)) return;
    const form = event.target.closest<HTMLFormElement>("form[data-submit-keys]");
    const button = form?.querySelector<HTMLButtonElement>('button[type="submit"], button:not([type])');
    if (!form || !button) return;
    event.preventDefault();
    form.requestSubmit(button);
  });
}
