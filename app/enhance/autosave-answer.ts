import { fieldsIn } from "./unsent-steps";

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
  for (const [name, value] of fieldsIn(answer)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
}

const tellsUnread = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "hasUnread" in answer && answer.hasUnread === true;

const timeIn = (answer: unknown): string =>
  typeof answer === "object" && answer !== null && "savedAt" in answer ? String(answer.savedAt) : "";

/** What is written in a form, without files: they go with the form itself. */
export function draftBody(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  return body;
}

/** Sends what was written in a form. */
export async function sendDraft(form: HTMLFormElement, url: string, body: URLSearchParams): Promise<Sent> {
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
    return { outcome: outcome === "saved" && hasUnread ? "unread" : outcome, savedAt };
  } catch {
    return { outcome: "offline", savedAt: "" };
  }
}
