/**
 * Who has left in a hurry stays away: a page that Back or Forward would show is emptied before it is drawn, and the
 * place they left for stands in its stead. Coming here by an address or a link forgets it. `enhance/quick-exit` writes
 * what is read here; it stands in the head, as a script that comes later would let the page be seen first.
 */
const STAY_LEFT = `(() => {
  const KEY = "left-for";
  const leave = () => {
    const elsewhere = sessionStorage.getItem(KEY);
    if (!elsewhere) return;
    const page = document.documentElement;
    page.style.display = "none";
    // What is still to come of the page comes into it: it is emptied when all is here.
    addEventListener("DOMContentLoaded", () => page.replaceChildren());
    location.replace(elsewhere);
  };
  try {
    addEventListener("pageshow", ({ persisted }) => { if (persisted) leave(); });
    const { type } = performance.getEntriesByType("navigation")[0];
    if (type === "navigate") sessionStorage.removeItem(KEY);
    if (type === "back_forward") leave();
  } catch {}
})();`;

/** Stands first in the head of every page. A browser hides a script's nonce, so that React would miss it there. */
export function StayLeft({ nonce }: { nonce: string }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: STAY_LEFT }} />;
}
