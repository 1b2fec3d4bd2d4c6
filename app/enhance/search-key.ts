const KEY = "/";
/** What this browser remembers of the key; nothing while it is on. */
const REMEMBERED = "searchKey";
const OFF = "off";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

function isOn(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== OFF;
  } catch {
    return true; // a browser that keeps nothing has the key on
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem(REMEMBERED);
    else localStorage.setItem(REMEMBERED, OFF);
  } catch {
    // Nothing is kept: the key is on again on the next page.
  }
}

/** Says under the field that there is a key, and lets one turn it off and on. */
function tell(note: HTMLElement, field: HTMLElement, on: boolean): void {
  const [told, label] = [note.querySelector("span"), note.querySelector<HTMLElement>("[data-off]")];
  if (told) told.hidden = !on;
  if (label) label.textContent = (on ? label.dataset["off"] : label.dataset["on"]) ?? "";
  if (on) field.setAttribute("aria-keyshortcuts", KEY);
  else field.removeAttribute("aria-keyshortcuts");
}

/** The slash leads to the search field, unless somebody writes or has turned it off. */
export function searchKey(): void {
  const field = document.querySelector<HTMLInputElement>("[data-search-key]");
  const note = document.querySelector<HTMLElement>("[data-search-key-note]");
  if (!field || !note) return;
  let on = isOn();
  tell(note, field, on);
  note.hidden = false;
  note.querySelector("button")?.addEventListener("click", () => {
    on = !on;
    remember(on);
    tell(note, field, on);
  });
  document.addEventListener("keydown", (event) => {
    if (!on || event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
