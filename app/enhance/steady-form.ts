/** What is left of the pressed button after its part of the page came anew: the same button, or what stands for it. */
function buttonAfter(part: HTMLElement, pressed: HTMLButtonElement): HTMLElement | null {
  const same = part.querySelector<HTMLButtonElement>(`button[value="${CSS.escape(pressed.value)}"]:not(:disabled)`);
  if (same) return same;
  const [, id = ""] = pressed.value.split("|");
  return (
    part.querySelector<HTMLElement>("[data-undo]") ??
    part.querySelector<HTMLElement>(`#${CSS.escape(id)} button:not(:disabled)`) ??
    part
  );
}

async function send(form: HTMLFormElement, pressed: HTMLButtonElement, partId: string): Promise<void> {
  const body = new URLSearchParams([[pressed.name, pressed.value]]);
  const response = await fetch(form.action, { method: "POST", body });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById(partId);
  const part = document.getElementById(partId);
  if (!response.ok || !fresh || !part) throw new Error("not as expected");
  part.replaceChildren(...fresh.childNodes);
  buttonAfter(part, pressed)?.focus({ preventScroll: true });
}

/**
 * A form of buttons that each change one thing of a long page: only its part of the page comes anew, and the reader
 * stays where they are. Whatever goes wrong is left to the plain way, which tells what it is.
 */
export function steadyForm(): void {
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.dataset.steady === undefined) return;
    if (!(submitter instanceof HTMLButtonElement) || event.defaultPrevented) return;
    event.preventDefault();
    if (form.dataset.sent !== undefined) return;
    form.dataset.sent = "";
    send(form, submitter, form.dataset.steady)
      .catch(() => {
        const plain = document.createElement("input");
        Object.assign(plain, { type: "hidden", name: submitter.name, value: submitter.value });
        form.append(plain);
        form.submit();
      })
      .finally(() => delete form.dataset.sent);
  });
}
