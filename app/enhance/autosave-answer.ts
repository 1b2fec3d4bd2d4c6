import { dropUnsent, keepUnsent } from "./unsent-steps";

/** "unread": all was saved, but something of it cannot be read and stands as it was typed. */
export type SaveOutcome = "saved" | "unread" | "offline" | "invalid" | "conflict" | "signed-out";
/** `savedAt`: the server's time of it in words; empty where nothing was saved. */
export type Sent = { outcome: SaveOutcome; savedAt: string };

function outcomeOf({ ok, status, type }: Response): SaveOutcome {
  if (ok) return "saved";
  if (status === 409) return "conflict";
  if (status === 400) return "invalid";
  return type === "opaqueredirect" || status === 401 || status === 403 ? "signed-out" : "offline";
}

/** The answer may carry new values of hidden fields, such as the version the next save must name. */
function takeFields(form: HTMLFormElement, answer: unknown): void {
  if (typeof answer !== "object" || answer === null || !("fields" in answer)) return;
  for (const [name, value] of Object.entries(answer.fields ?? {})) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = String(value);
  }
}

const tellsUnread = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "hasUnread" in answer && answer.hasUnread === true;

const timeIn = (answer: unknown): string =>
  typeof answer === "object" && answer !== null && "savedAt" in answer ? String(answer.savedAt) : "";

/** Where the form asks for it, the browser remembers what did not come through. */
function keep({ dataset }: HTMLFormElement, url: string, body: URLSearchParams): void {
  if (dataset.keepUnsent !== undefined) keepUnsent(url, body.toString());
}

/** Sends what is written, without files: they go with the form itself. */
export async function sendDraft(form: HTMLFormElement, url: string): Promise<Sent> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  // A browser sends no more than this after the page is gone, and nothing at all beyond it.
  const keepalive = body.toString().length < 60_000;
  try {
    const headers = { "X-Autosave": "1", Accept: "application/json" };
    const response = await fetch(url, { method: "POST", body, headers, redirect: "manual", keepalive });
    let [savedAt, hasUnread] = ["", false];
    const isJson = response.headers.get("Content-Type")?.includes("json");
    if (isJson) {
      const answer: unknown = await response.json();
      takeFields(form, answer);
      savedAt = timeIn(answer);
      hasUnread = tellsUnread(answer);
      if (response.ok) form.dispatchEvent(new CustomEvent("draft-kept", { bubbles: true, detail: answer }));
    }
    const outcome = outcomeOf(response);
    if (outcome === "saved" || outcome === "invalid") dropUnsent(url);
    else keep(form, url, body);
    return { outcome: outcome === "saved" && hasUnread ? "unread" : outcome, savedAt };
  } catch {
    keep(form, url, body);
    return { outcome: "offline", savedAt: "" };
  }
}
