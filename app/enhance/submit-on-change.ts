/** A filter form sends itself when a choice changes; without JavaScript its button does. */
export function submitOnChange(): void {
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    if (field.type === "search" || field.type === "text") return;
    const { form } = field;
    if (form?.dataset.submitOnChange !== undefined) form.requestSubmit();
  });
}
