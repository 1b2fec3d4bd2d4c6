type Answer = { isHeld: boolean; count: number; said: string };

function show(activityId: string, { isHeld }: Answer): void {
  document.querySelectorAll<HTMLFormElement>(`form[data-tray="${CSS.escape(activityId)}"]`).forEach((form) => {
    const intent = form.elements.namedItem("intent");
    if (intent instanceof HTMLInputElement) intent.value = isHeld ? "remove" : "add";
    form.toggleAttribute("data-held", isHeld);
    const words = form.querySelector<HTMLElement>("[data-add]");
    if (words) words.textContent = (isHeld ? words.dataset.remove : words.dataset.add) ?? "";
  });
}

function tell({ count, said }: Answer): void {
  const link = document.querySelector<HTMLElement>("[data-tray-link]");
  const number = link?.querySelector("[data-tray-count]");
  const aloud = document.querySelector("[data-tray-said]");
  if (link) link.hidden = count === 0;
  if (number) number.textContent = String(count);
  if (aloud) aloud.textContent = said;
}

async function send(form: HTMLFormElement): Promise<void> {
  if (form.dataset.sent !== undefined) return;
  form.dataset.sent = "";
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
    const answer = (await response.json()) as Answer;
    show(form.dataset.tray ?? "", answer);
    tell(answer);
  } catch {
    form.submit(); // the plain way tells what is wrong
  }
  delete form.dataset.sent;
}

/** Collects without leaving the place on the page: the buttons of the activity and the count in the header change. */
export function trayButtons(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.tray === undefined) return;
    event.preventDefault();
    void send(form);
  });
}
