import { seconds } from "#domain/shared/durations";

/** The control that sent a form whose answer is the same page again. */
type Kept = { path: string; name: string; value: string; at: number };

const KEPT = "kept-focus";
const FRESH = seconds(15);

const isControl = (element: unknown): element is HTMLInputElement | HTMLSelectElement | HTMLButtonElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLButtonElement;

/** What a reader chooses in a list is its own value; what they pressed tells by its value which of its name it was. */
const valueOf = (control: HTMLInputElement | HTMLSelectElement | HTMLButtonElement): string =>
  control instanceof HTMLSelectElement ? "" : control.value;

/** Storage may be shut off: then the keyboard starts from the top, as without a script. */
function withStorage<Result>(what: (storage: Storage) => Result): Result | null {
  try {
    return what(sessionStorage);
  } catch {
    return null;
  }
}

function keep(form: HTMLFormElement, pressed: Element | null): void {
  const control = pressed ?? document.activeElement;
  if (!isControl(control) || control.form !== form || control.name === "") return;
  const kept: Kept = { path: location.pathname, name: control.name, value: valueOf(control), at: Date.now() };
  withStorage((storage) => {
    storage.setItem(KEPT, JSON.stringify(kept));
  });
}

/** What a button is about stands last in its value: "up 65f…" and "down 65f…" are about the same. */
const subjectOf = (value: string): string => value.split(" ").at(-1) ?? "";

function controlFor({ name, value }: Kept): HTMLElement | undefined {
  const named = [...document.querySelectorAll(`[name="${CSS.escape(name)}"]`)].filter(isControl);
  const usable = named.filter((control) => !control.disabled && control.type !== "hidden");
  return (
    usable.find((control) => valueOf(control) === value) ??
    usable.find(({ type, value: own }) => type === "submit" && subjectOf(own) === subjectOf(value))
  );
}

function restore(): void {
  const written = withStorage((storage) => {
    const before = storage.getItem(KEPT);
    storage.removeItem(KEPT);
    return before;
  });
  if (written === null || document.querySelector("[data-focus-on-load]")) return;
  const kept = JSON.parse(written) as Kept;
  if (kept.path !== location.pathname || Date.now() - kept.at > FRESH) return;
  const control = controlFor(kept);
  for (let fold = control?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  control?.focus();
  // A browser that goes to a part of the page only then lets go of what has the focus.
  addEventListener("load", () => {
    setTimeout(() => {
      if (document.activeElement === document.body) control?.focus();
    });
  });
}

/** Whoever chooses a filter or moves something by keyboard goes on from there when the page has come back. */
export function keepFocus(): void {
  restore();
  document.addEventListener("submit", ({ target, submitter }) => {
    if (!(target instanceof HTMLFormElement)) return;
    if (target.dataset.submitOnChange !== undefined || target.dataset.keepFocus !== undefined) keep(target, submitter);
  });
}
