import { days } from "#domain/shared/durations";

const PREFIX = "unsent ";
const KEPT_FOR = days(7);
/** A tab that is still open sends its words well within this: what it keeps is left to it for as long. */
const OTHER_TABS_TURN_MS = 3_000;

/**
 * Bodies of requests in the order in which they were written. Each but the first starts from what the server makes of the
 * one before it, which was on its way when the page went.
 */
type Unsent = { bodies: readonly string[]; at: number };

/** A browser may forbid its memory, or it may be full: then the page alone holds the words, as before. */
function remembering<Value>(what: (memory: Storage) => Value): Value | null {
  try {
    return what(window.localStorage);
  } catch {
    return null;
  }
}

/** The same from page to page of one tab. */
function nameOfTab(): string {
  const name = window.sessionStorage.getItem("tab") ?? Math.random().toString(36).slice(2);
  window.sessionStorage.setItem("tab", name);
  return name;
}

const ofThisTab = (): string => `${PREFIX}${remembering(nameOfTab) ?? "any"} `;

/** Keeps what has not reached an address, instead of what this tab kept for it before. False where the browser keeps nothing. */
export const keepUnsent = (url: string, bodies: readonly string[]): boolean =>
  remembering((memory) => {
    memory.setItem(ofThisTab() + url, JSON.stringify({ bodies, at: Date.now() } satisfies Unsent));
    return true;
  }) ?? false;

const drop = (key: string): unknown => remembering((memory) => memory.removeItem(key));

export const dropUnsent = (url: string): unknown => drop(ofThisTab() + url);

const keysKept = (): string[] =>
  remembering((memory) => Object.keys(memory).filter((key) => key.startsWith(PREFIX))) ?? [];

const urlOf = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);

function unsentAt(key: string): Unsent | null {
  // It is our own, written above.
  const kept = remembering((memory) => JSON.parse(memory.getItem(key) ?? "null") as Unsent | null);
  return kept && kept.at + KEPT_FOR > Date.now() ? kept : null;
}

/** What a save answers for the hidden fields of the next one, by their names. */
export function fieldsIn(answer: unknown): [name: string, value: string][] {
  if (typeof answer !== "object" || answer === null || !("fields" in answer)) return [];
  return Object.entries(answer.fields ?? {}).map(([name, value]) => [name, String(value)]);
}

/**
 * Sends one body after another. True when the server took all of them. What it does not take stays until it is too old: it
 * may be another person's.
 */
async function send(url: string, bodies: readonly string[]): Promise<boolean> {
  const headers = { "X-Autosave": "1", Accept: "application/json" };
  let fields: [string, string][] = [];
  try {
    for (const sent of bodies) {
      const body = new URLSearchParams(sent);
      for (const [name, value] of fields) body.set(name, value);
      const response = await fetch(url, { method: "POST", body, headers, redirect: "manual" });
      if (!response.ok && response.status !== 400) return false;
      fields = fieldsIn(await response.json());
    }
    return true;
  } catch {
    return false;
  }
}

/** Are words shown that differ from those that were sent? What a form starts from ("_…") is not among them. */
function showsOther(form: HTMLFormElement, sent: string): boolean {
  const words = (entries: Iterable<[string, FormDataEntryValue]>) =>
    JSON.stringify([...entries].filter(([name, value]) => !name.startsWith("_") && typeof value === "string"));
  return words(new FormData(form)) !== words(new URLSearchParams(sent));
}

/** A form of this page whose words came through is shown anew, with what others wrote meanwhile. */
function showAnew(url: string, sent: string): void {
  const form = document.querySelector<HTMLFormElement>(`form[data-autosave="${CSS.escape(url)}"]`);
  const isAsItCame = form !== null && form.dataset.changed === undefined && form.dataset.sent === undefined;
  if (isAsItCame && showsOther(form, sent)) location.replace(location.href);
}

async function sendOne(key: string, kept: Unsent): Promise<void> {
  const url = urlOf(key);
  const isTaken = await send(url, kept.bodies);
  if (!isTaken || unsentAt(key)?.at !== kept.at) return; // not taken, or written on meanwhile
  drop(key);
  showAnew(url, kept.bodies.at(-1) ?? "");
}

async function sendKept(): Promise<void> {
  for (const key of keysKept()) {
    const kept = unsentAt(key);
    const isOthersTurn = !key.startsWith(ofThisTab()) && kept !== null && kept.at + OTHER_TABS_TURN_MS > Date.now();
    if (isOthersTurn) window.setTimeout(() => void sendKept(), OTHER_TABS_TURN_MS);
    else if (kept) await sendOne(key, kept);
    else drop(key);
  }
}

/** Words that did not reach the server go as soon as a page can be had again; whoever signs out leaves none. */
export function unsentSteps(): void {
  void sendKept();
  document.addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement && target.action.endsWith("/sign-out")) keysKept().forEach(drop);
  });
}
