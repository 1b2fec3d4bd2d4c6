import { closest } from "./closest";

export function printPage(): void {
  document.addEventListener("click", (event) => {
    if (closest(event, "[data-print]")) window.print();
  });
}
