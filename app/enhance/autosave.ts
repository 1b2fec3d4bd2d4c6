import { sendDraft, type SaveOutcome } from "./autosave-answer";
import { fillIn } from "./fill-in";

const PAUSE_MS = 1200;
const LONGEST_WAIT_MS = 60_000;

/** saved is the count of changes that reached the server: a change made while a save is on its way stays unsaved. */
type Draft = { changes: number; saved: number; tries: number; timer: number; sending: boolean; stopped: boolean };

const drafts = new Map<HTMLFormElement, Draft>();

const clock = new Intl.DateTimeFormat(document.documentElement.lang || "fi", { hour: "2-digit", minute: "2-digit" });

function show(form: HTMLFormElement, state: SaveOutcome | "saving"): void {
  const line = form.querySelector<HTMLElement>("[data-autosave-status]");
  if (!line) return;
  const sentence = line.getAttribute(`data-${state}`) ?? "";
  line.textContent = fillIn(sentence, { time: clock.format(new Date()) });
  line.dataset.state = state;
}

function saveIn(form: HTMLFormElement, draft: Draft, wait: number): void {
  window.clearTimeout(draft.timer);
  draft.timer = window.setTimeout(() => void save(form, draft), wait);
}

async function save(form: HTMLFormElement, draft: Draft): Promise<void> {
  const url = form.dataset.autosave;
  if (!url || draft.sending || draft.stopped || form.dataset.sent !== undefined) return;
  const sent = draft.changes;
  draft.sending = true;
  show(form, "saving");
  const outcome = await sendDraft(form, url);
  draft.sending = false;
  show(form, outcome);
  if (outcome === "saved") {
    draft.saved = sent;
    draft.tries = 0;
    if (draft.changes > sent) saveIn(form, draft, PAUSE_MS);
  } else if (outcome === "offline") {
    draft.tries += 1;
    saveIn(form, draft, Math.min(PAUSE_MS * 2 ** draft.tries, LONGEST_WAIT_MS));
  } else if (outcome !== "invalid") {
    draft.stopped = true; // the next change would meet the same wall; something invalid waits for the next change instead
  }
}

function draftOf(form: HTMLFormElement): Draft {
  const known = drafts.get(form);
  if (known) return known;
  const draft = { changes: 0, saved: 0, tries: 0, timer: 0, sending: false, stopped: false };
  drafts.set(form, draft);
  return draft;
}

function noteChange(event: Event): void {
  const form = event.target instanceof Element ? event.target.closest("form") : null;
  if (form?.dataset.autosave === undefined) return;
  const draft = draftOf(form);
  draft.changes += 1;
  saveIn(form, draft, PAUSE_MS);
}

const isUnsaved = ([form, { changes, saved }]: [HTMLFormElement, Draft]): boolean =>
  changes > saved && form.dataset.sent === undefined;

function saveUnsavedNow(): void {
  drafts.forEach((draft, form) => {
    if (draft.changes > draft.saved) saveIn(form, draft, 0);
  });
}

/**
 * Saves a draft while it is written, at once when the page is put aside, and again when the connection comes back.
 * Warns only of what would be lost.
 */
export function autosave(): void {
  document.addEventListener("input", noteChange);
  document.addEventListener("rows-changed", noteChange);
  document.addEventListener("visibilitychange", () => document.hidden && saveUnsavedNow());
  window.addEventListener("online", saveUnsavedNow);
  window.addEventListener("beforeunload", (event) => {
    if ([...drafts].some(isUnsaved)) event.preventDefault();
  });
}
