const PAUSE_MS = 350;

type Preview = { text: string; times: string[]; more: string };

const isPreview = (answer: unknown): answer is Preview =>
  typeof answer === "object" && answer !== null && "text" in answer && "times" in answer && Array.isArray(answer.times);

/** Fills the place that the server drew the first time, in the same shape. */
function show(place: HTMLElement, { text, times, more }: Preview): void {
  const sentence = document.createElement("p");
  sentence.textContent = text;
  const list = document.createElement("ul");
  list.className = "times-list";
  for (const time of times) {
    const item = document.createElement("li");
    item.textContent = time;
    list.append(item);
  }
  const rest = document.createElement("p");
  rest.className = "muted small";
  rest.textContent = more;
  place.replaceChildren(sentence, ...(times.length > 0 ? [list] : []), ...(more ? [rest] : []));
}

let newest = 0;

async function ask(place: HTMLElement, form: HTMLFormElement): Promise<void> {
  const asked = ++newest;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  try {
    const response = await fetch(place.dataset.timesUrl ?? "", { method: "POST", body, redirect: "manual" });
    const answer: unknown = response.ok ? await response.json() : null;
    if (asked === newest && isPreview(answer)) show(place, answer);
  } catch {
    // Without a connection the last answer stays; the form itself tells what is wrong when it is sent.
  }
}

/** Shows the next times while the questions about time are being answered. */
export function scheduleTimes(): void {
  let timer = 0;
  const refresh = (event: Event) => {
    const questions = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-times-of]") : null;
    const place = questions?.querySelector<HTMLElement>("[data-times-url]");
    const form = questions?.closest("form");
    if (!place || !form) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(place, form), PAUSE_MS);
  };
  document.addEventListener("input", refresh);
  document.addEventListener("rows-changed", refresh);
}
