import { days } from "#domain/shared/durations";

const PREFIX = "unsent ";
const KEPT_FOR = days(7);

type Unsent = { body: string; at: number };

/** A browser may forbid its memory, or it may be full: then the page alone holds the words, as before. */
function remembering<Value>(what: (memory: Storage) => Value): Value | null {
  try {
    return what(window.localStorage);
  } catch {
    return null;
  }
}

/** Keeps what could not be sent to an address, instead of what was kept before. */
export const keepUnsent = (url: string, body: string): unknown =>
  remembering((memory) => memory.setItem(PREFIX + url, JSON.stringify({ body, at: Date.now() } satisfies Unsent)));

export const dropUnsent = (url: string): unknown => remembering((memory) => memory.removeItem(PREFIX + url));

const urlsKept = (): string[] =>
  remembering((memory) => Object.keys(memory).filter((key) => key.startsWith(PREFIX))) ?? [];

function unsentAt(key: string): Unsent | null {
  // It is our own, written above.
  const kept = remembering((memory) => JSON.parse(memory.getItem(key) ?? "null") as Unsent | null);
  return kept && kept.at + KEPT_FOR > Date.now() ? kept : null;
}

/** True when the server took it. What it does not take stays until it is too old: it may be another person's. */
async function send(url: string, body: string): Promise<boolean> {
  try {
    const headers = {
      "X-Autosave": "1",
      Accept: "application/json",
      "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
    };
    const { ok, status } = await fetch(url, { method: "POST", body, headers, redirect: "manual" });
    return ok || status === 400;
  } catch {
    return false;
  }
}

/** A form of this page whose words came through is shown anew, with what others wrote meanwhile. */
async function sendKept(): Promise<void> {
  for (const key of urlsKept()) {
    const url = key.slice(PREFIX.length);
    const kept = unsentAt(key);
    const form = document.querySelector<HTMLFormElement>(`form[data-autosave="${CSS.escape(url)}"]`);
    if (kept && !(await send(url, kept.body))) continue;
    dropUnsent(url);
    if (kept && form && form.dataset.changed === undefined) location.reload();
  }
}

/** Words that were written while the line was down go as soon as a page can be had again; whoever signs out leaves none. */
export function unsentSteps(): void {
  void sendKept();
  document.addEventListener("submit", ({ target }) => {
    if (target instanceof HTMLFormElement && target.action.endsWith("/sign-out"))
      urlsKept().forEach((key) => dropUnsent(key.slice(PREFIX.length)));
  });
}
