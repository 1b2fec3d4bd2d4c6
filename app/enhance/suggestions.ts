import { askedHere } from "./asked-here";

/** Long enough that an ordinary typist asks once a word: a whole office may share one address. */
const PAUSE_MS = 250;
/** A longer question is a sentence; nothing begins like it. */
const LONGEST = 40;

/** Of so many letters and more, what nothing begins like nothing will begin like when more are typed. */
const CONCLUSIVE = 8;
const isConclusive = (asked: string): boolean => asked.replace(/[^\p{L}\p{N}]/gu, "").length >= CONCLUSIVE;

type Line = { text: string; lang?: string; hint: string; href: string };
type Suggestions = { count: string; groups: { title: string; lines: Line[] }[] };

const isAnswer = (answer: unknown): answer is Suggestions =>
  typeof answer === "object" && answer !== null && "groups" in answer && Array.isArray(answer.groups);

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function setAttributes(node: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
}

function optionOf({ text, lang, hint, href }: Line, id: string): HTMLElement {
  const option = element("a", "suggestion");
  setAttributes(option, { id, role: "option", href, tabindex: "-1", "aria-selected": "false" });
  const name = element("span", "suggestion-name", text);
  if (lang) name.lang = lang;
  option.append(name, ...(hint ? [" ", element("span", "suggestion-hint", hint)] : []));
  return option;
}

function drawGroups(list: HTMLElement, groups: Suggestions["groups"]): void {
  const drawn = groups.map(({ title, lines }, place) => {
    const group = element("div", "suggestions-group");
    const heading = element("div", "suggestions-title", title);
    heading.id = `${list.id}-${place}`;
    setAttributes(group, { role: "group", "aria-labelledby": heading.id });
    group.append(heading, ...lines.map((line, at) => optionOf(line, `${heading.id}-${at}`)));
    return group;
  });
  list.replaceChildren(...drawn);
}

/** The suggestions as this box leads to them. */
function asking(form: HTMLFormElement, groups: Suggestions["groups"]): Suggestions["groups"] {
  const { suggestAt: at } = form.dataset;
  if (!at) return groups;
  const kept = [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map(
    ({ name, value }) => [name, value] as const,
  );
  return groups.map(({ title, lines }) => ({
    title,
    lines: lines.map((line) => ({ ...line, href: askedHere(line.href, at, kept) })),
  }));
}

async function fetched(q: string, signal: AbortSignal): Promise<Suggestions | null> {
  const { lang } = document.documentElement;
  try {
    const response = await fetch(`/suggest?${new URLSearchParams({ q, lang }).toString()}`, { signal });
    const answer: unknown = response.ok ? await response.json() : null;
    return isAnswer(answer) ? answer : null;
  } catch {
    return null; // without a connection the box is a box
  }
}

/** A combobox after the pattern of ARIA: the focus stays in the field, the keys move through the list under it. */
class Combobox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list = element("div", "suggestions");
  readonly #status = element("span", "visually-hidden");
  #asked = new AbortController();
  /** What nothing began with: what goes on from there need not be asked. */
  #nothingFor = "";
  #timer = 0;
  #active = -1;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form;
    this.#input = input;
    const id = `${input.id}-suggestions`;
    setAttributes(this.#list, { id, role: "listbox", "aria-label": form.dataset.suggest ?? "", hidden: "" });
    this.#status.setAttribute("role", "status");
    setAttributes(input, {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": id,
      "aria-expanded": "false",
    });
    form.append(this.#list, this.#status);
    input.addEventListener("input", () => this.#askSoon());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => this.close());
    form.addEventListener("submit", () => this.close());
    this.#list.addEventListener("click", () => this.close());
    // The field keeps the focus while the list is clicked or scrolled.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#asked.abort();
    this.#toggle(false);
    this.#status.textContent = "";
  }

  #toggle(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#input.setAttribute("aria-expanded", String(isOpen));
    this.#activate(-1);
  }

  #activate(place: number): void {
    this.#active = place;
    this.#input.removeAttribute("aria-activedescendant");
    this.#options.forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === place));
      if (at !== place) return;
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    });
  }

  #askSoon(): void {
    window.clearTimeout(this.#timer);
    this.#asked.abort();
    this.#timer = window.setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  #isHopeless(q: string): boolean {
    return q.length < 2 || q.length > LONGEST || (this.#nothingFor !== "" && q.startsWith(this.#nothingFor));
  }

  async #ask(): Promise<void> {
    const asked = (this.#asked = new AbortController());
    const q = this.#input.value.trim();
    const answer = this.#isHopeless(q) ? null : await fetched(q, asked.signal);
    if (asked.signal.aborted) return;
    if (answer?.groups.length === 0 && isConclusive(q)) this.#nothingFor = q;
    drawGroups(this.#list, asking(this.#form, answer?.groups ?? []));
    this.#toggle(this.#options.length > 0);
    this.#status.textContent = answer?.count ?? "";
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !this.#list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) this.#move(event.key === "ArrowDown" ? 1 : -1);
      else void this.#ask();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#options[this.#active]?.click();
    }
  }

  /** Past either end lies the field itself. */
  #move(step: 1 | -1): void {
    const places = this.#options.length + 1;
    this.#activate(((this.#active + 1 + step + places) % places) - 1);
  }
}

/** Suggests needs, activities, associations and places while somebody types. Without this the box asks when it is sent. */
export function suggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
    const input = form.querySelector<HTMLInputElement>("input[type=search]");
    if (input) new Combobox(form, input);
  }
}
