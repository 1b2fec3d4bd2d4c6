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

async function attempt(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("intent", "try");
  const answer = await fetch(form.action, { method: "POST", body, signal });
  show(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

/** What a form gives is counted anew at the server while it is being written; without this its button does it. */
export function trial(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-trial]");
  if (!form) return;
  form.querySelector("[data-trial-button]")?.remove();
  let waiting = 0;
  let asking = new AbortController();
  document.addEventListener("input", (event) => {
    const field = event.target;
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (!(isField || field instanceof HTMLSelectElement) || field.form !== form) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      asking.abort();
      asking = new AbortController();
      // Without a connection the last figures stay; saving says what is wrong.
      attempt(form, asking.signal).catch(() => undefined);
    }, PAUSE_MS);
  });
}
