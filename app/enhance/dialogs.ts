import { closest } from "./closest";

/** A press on the padding of a dialog has the dialog itself as its target, as one on the backdrop does. */
function isOutside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

function openDialog(event: MouseEvent): void {
  const opener = closest(event, "[data-dialog-open]");
  const dialog = opener ? document.getElementById(opener.dataset.dialogOpen ?? "") : null;
  const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!(dialog instanceof HTMLDialogElement) || wantsNewTab) return;
  event.preventDefault();
  dialog.showModal();
}

function closeDialog(event: MouseEvent): void {
  closest(event, "[data-dialog-close]")?.closest("dialog")?.close();
  if (event.target instanceof HTMLDialogElement && isOutside(event.target, event)) event.target.close();
}

/** Opens a dialog in place of the page its link leads to. */
export function dialogs(): void {
  document.addEventListener("click", openDialog);
  document.addEventListener("click", closeDialog);
}
