import { closest } from "./closest";

const byName = (attribute: string, name: string | undefined): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(name ?? "")}"]`);

/** Numbers only grow: a removed row's number is not given to a new one. */
function nextIndex(list: HTMLElement): number {
  const next = Number(list.dataset.nextIndex ?? list.children.length);
  list.dataset.nextIndex = String(next + 1);
  return next;
}

/** Two people may add rows at once: a row's id is its own wherever it was made. */
const newRowId = (): string =>
  `row-${[...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("")}`;

function addRow(name: string | undefined): boolean {
  const list = byName("data-rows", name);
  const template = byName("data-row-template", name);
  if (!list || !(template instanceof HTMLTemplateElement)) return false;
  const html = template.innerHTML.replaceAll("__index__", String(nextIndex(list))).replaceAll("__new__", newRowId());
  list.insertAdjacentHTML("beforeend", html);
  list.lastElementChild?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
  list.dispatchEvent(new Event("rows-changed", { bubbles: true }));
  return true;
}

function removeRow(button: HTMLElement): boolean {
  const list = button.closest<HTMLElement>("[data-rows]");
  const row = [...(list?.children ?? [])].find((child) => child.contains(button));
  if (!list || !row) return false;
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  neighbour?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
  list.dispatchEvent(new Event("rows-changed", { bubbles: true }));
  return true;
}

/** Adds and removes rows in place; without JavaScript the same buttons post the form and the server answers. */
export function rows(): void {
  document.addEventListener("click", (event) => {
    const adder = closest(event, "[data-add-row]");
    const remover = closest(event, "[data-remove-row]");
    if (adder ? addRow(adder.dataset.addRow) : remover && removeRow(remover)) event.preventDefault();
  });
}
