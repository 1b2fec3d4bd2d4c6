import { closest } from "./closest";

/** Closes a message, and leaves the focus at the start of the content. */
export function toasts(): void {
  document.addEventListener("click", (event) => {
    const toast = closest(event, "[data-dismiss]")?.closest("[data-toast]");
    if (!toast) return;
    toast.remove();
    document.getElementById("main")?.focus({ preventScroll: true });
  });
}
