const PAUSE_MS = 350;

/** The parts of a page that follow a form, by their names. */
const partsOf = (page: ParentNode): Map<string, HTMLElement> =>
  new Map(
    [...page.querySelectorAll<HTMLElement>("[data-trial-part]")].map((part) => [part.dataset.trialPart ?? "", part]),
  );

/** The fields stay as they are: only what was counted from them is put in place. */
function show(page: Document): void {
  const fresh = partsOf(page);
  for (const [name, part] of partsOf(document)) {
    const counted = fresh.get(name);
    if (counted && counted.innerHTML !== part.innerHTML) part.replaceChildren(...counted.childNodes);
  }
}

const copyAttribute = (name: string, from: Element, to: Element): void => {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
};

/** What the answer says beside a field takes the place of what stands there. */
function tellBeside(field: HTMLInputElement, fresh: Element): void {
  const error = fresh.ownerDocument.getElementById(`${field.id}-error`);
  document.getElementById(`${field.id}-error`)?.remove();
  field.closest(".field")?.classList.toggle("field-wrong", error !== null);
  if (error) field.closest(".control")?.before(error);
  for (const name of ["aria-invalid", "aria-describedby"]) copyAttribute(name, fresh, field);
}

/**
 * What is wrong in a field is told beside it, but not in the one that is still being written. Fields that the answer does
 * not have, for it may be another page, keep what they say.
 */
function tellErrors(page: Document, form: HTMLFormElement): void {
  for (const field of form.elements) {
    const fresh = field.id === "" ? null : page.getElementById(field.id);
    const isTold = field instanceof HTMLInputElement && field.type === "text" && field !== document.activeElement;
    if (isTold && fresh) tellBeside(field, fresh);
  }
}

async function attempt(form: HTMLFormElement, signal: AbortSignal): Promise<Document> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("intent", "try");
  const answer = await fetch(form.action, { method: "POST", body, signal });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  show(page);
  tellErrors(page, form);
  return page;
}

/** What a form gives is counted anew at the server while it is being written; without this its button does it. */
export function trial(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-trial]");
  if (!form) return;
  form.querySelector("[data-trial-button]")?.remove();
  let waiting = 0;
  let asking = new AbortController();
  let latest: Document | null = null;
  document.addEventListener("input", (event) => {
    const field = event.target;
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (!(isField || field instanceof HTMLSelectElement) || field.form !== form) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      asking.abort();
      asking = new AbortController();
      // Without a connection the last figures stay; saving says what is wrong.
      attempt(form, asking.signal)
        .then((page) => (latest = page))
        .catch(() => undefined);
    }, PAUSE_MS);
  });
  document.addEventListener("focusout", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.form !== form) return;
    // The field is left only after this.
    window.setTimeout(() => latest && tellErrors(latest, form));
  });
}
