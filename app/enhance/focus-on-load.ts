/** Takes the reader to what needs them first, such as the list of errors; its links lead into the fields. */
export function focusOnLoad(): void {
  document.querySelector<HTMLElement>("[data-focus-on-load]")?.focus();
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[role=alert] a[href^='#']") : null;
    const field = link ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    if (!field) return;
    event.preventDefault();
    const control = field.matches("fieldset") ? field.querySelector<HTMLElement>("input, select, textarea") : field;
    field.closest(".field, fieldset")?.scrollIntoView({ block: "start" });
    control?.focus({ preventScroll: true });
  });
}
