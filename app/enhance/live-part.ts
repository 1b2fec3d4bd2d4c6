const PAUSE_MS = 1500;

/** The part as the page has it now; null where it is over and the whole page says something else. */
async function fetched(id: string): Promise<HTMLElement | null> {
  const response = await fetch(window.location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector<HTMLElement>(`#${id}[data-live]`);
}

/** Something is going on at the server: its part of the page is looked at anew until it is over. Without this, a link does. */
export function livePart(): void {
  const part = document.querySelector<HTMLElement>("[data-live]");
  if (!part?.id) return;
  const look = async () => {
    try {
      const fresh = await fetched(part.id);
      if (!fresh) return window.location.reload();
      if (fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
    } catch {
      // Without a connection the last state stays.
    }
    window.setTimeout(() => void look(), PAUSE_MS);
  };
  window.setTimeout(() => void look(), PAUSE_MS);
}
