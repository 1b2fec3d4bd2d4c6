import { draftBody, sendDraft, type SaveOutcome } from "./autosave-answer";
import { fillIn } from "./fill-in";
import { dropUnsent, keepUnsent } from "./unsent-steps";

const PAUSE_MS = 1200;
const LONGEST_WAIT_MS = 60_000;

/** saved is the count of changes that reached the server: a change made while a save is on its way stays unsaved. */
type Draft = {
  changes: number;
  saved: number;
  tries: number;
  /** The count of changes at the last attempt to save, however it ended. */
  attempted: number;
  timer: number;
  /** The body that is on its way; null when none is. */
  sending: string | null;
  stopped: boolean;
  /** The browser remembers what is not saved yet: leaving the page loses nothing. */
  kept: boolean;
  /** What waits for the save that is on its way. */
  next: (() => void) | null;
};

const drafts = new Map<HTMLFormElement, Draft>();

function show(form: HTMLFormElement, state: SaveOutcome | "saving", time = ""): void {
  const line = form.querySelector<HTMLElement>("[data-autosave-status]");
  if (!line) return;
  const sentence = line.getAttribute(`data-${state}`) ?? "";
  line.textContent = fillIn(sentence, { time });
  line.dataset.state = state;
}

function saveIn(form: HTMLFormElement, draft: Draft, wait: number): void {
  window.clearTimeout(draft.timer);
  draft.timer = window.setTimeout(() => void save(form, draft), wait);
}

/** Where the form asks for it, the browser remembers what is written from the moment it is typed until it is saved. */
function keep(form: HTMLFormElement, draft: Draft): void {
  const { autosave: url, keepUnsent: asks } = form.dataset;
  if (!url || asks === undefined) return;
  const body = draftBody(form).toString();
  draft.kept = keepUnsent(url, draft.sending === null ? [body] : [draft.sending, body]);
}

async function save(form: HTMLFormElement, draft: Draft): Promise<void> {
  const url = form.dataset.autosave;
  if (!url || draft.sending !== null || draft.stopped || form.dataset.sent !== undefined) return;
  window.clearTimeout(draft.timer);
  const sent = draft.changes;
  const body = draftBody(form);
  draft.sending = body.toString();
  show(form, "saving");
  const { outcome, savedAt } = await sendDraft(form, url, body);
  draft.sending = null;
  show(form, outcome, savedAt);
  const isTaken = outcome === "saved" || outcome === "unread" || outcome === "invalid";
  if (isTaken && draft.changes === sent) dropUnsent(url);
  else keep(form, draft);
  draft.attempted = sent;
  settle(form, draft, sent, outcome);
  const { next } = draft;
  draft.next = null;
  next?.();
}

function settle(form: HTMLFormElement, draft: Draft, sent: number, outcome: SaveOutcome): void {
  if (outcome === "saved" || outcome === "unread") {
    draft.saved = sent;
    draft.tries = 0;
    if (draft.changes > sent) saveIn(form, draft, PAUSE_MS);
  } else if (outcome === "offline") {
    draft.tries += 1;
    saveIn(form, draft, Math.min(PAUSE_MS * 2 ** draft.tries, LONGEST_WAIT_MS));
  } else if (outcome === "invalid") {
    if (draft.changes > sent) saveIn(form, draft, PAUSE_MS); // otherwise the next change tries again
  } else {
    draft.stopped = true; // the next change would meet the same wall
  }
}

function draftOf(form: HTMLFormElement): Draft {
  const known = drafts.get(form);
  if (known) return known;
  const none = { changes: 0, saved: 0, tries: 0, attempted: 0, timer: 0 };
  const draft = { ...none, sending: null, stopped: false, kept: false, next: null };
  drafts.set(form, draft);
  return draft;
}

function noteChange(event: Event): void {
  const form = event.target instanceof Element ? event.target.closest("form") : null;
  if (form?.dataset.autosave === undefined) return;
  const draft = draftOf(form);
  draft.changes += 1;
  form.dataset.changed = "";
  keep(form, draft);
  saveIn(form, draft, PAUSE_MS);
}

const wouldBeLost = ([form, { changes, saved, kept }]: [HTMLFormElement, Draft]): boolean =>
  changes > saved && !kept && form.dataset.sent === undefined;

/** At once: a page that is going runs no timer any more. */
function saveUnsavedNow(): void {
  drafts.forEach((draft, form) => {
    if (draft.changes > draft.saved) void save(form, draft);
  });
}

/** What the browser remembers of a form would be sent again by the next page: it is saved, and forgotten, before the form goes. */
const isToBeSaved = ({ kept, stopped, changes, saved, attempted }: Draft): boolean =>
  kept && !stopped && changes > saved && attempted !== changes;

/**
 * A form that is sent while it is being saved, or before it was, goes after the save: it then carries the version that the
 * save made, and does not collide with itself. While the line is down it stays, for leaving the page would only show that
 * there is none: the browser keeps the words, and the line under the form tells so.
 */
function sendAfterSave(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const { submitter } = event;
  const draft = drafts.get(form);
  const isDown = !navigator.onLine && form.dataset.keepUnsent !== undefined;
  const isBeingSaved = typeof draft?.sending === "string";
  const waits = isBeingSaved || (!isDown && draft !== undefined && isToBeSaved(draft));
  if (!waits && !isDown) return;
  event.preventDefault();
  if (waits && draft) draft.next = () => form.requestSubmit(submitter);
  if (!isBeingSaved) void save(form, draftOf(form));
}

/**
 * Saves a draft while it is written, at once when the page is put aside, and again when the connection comes back.
 * Warns only of what would be lost.
 */
export function autosave(): void {
  document.addEventListener("input", noteChange);
  document.addEventListener("rows-changed", noteChange);
  document.addEventListener("submit", sendAfterSave, { capture: true }); // before the form is marked as sent
  document.addEventListener("visibilitychange", () => document.hidden && saveUnsavedNow());
  window.addEventListener("pagehide", saveUnsavedNow);
  window.addEventListener("online", saveUnsavedNow);
  window.addEventListener("beforeunload", (event) => {
    if ([...drafts].some(wouldBeLost)) event.preventDefault();
  });
}
