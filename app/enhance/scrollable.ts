/** A region that really scrolls can be reached and scrolled with the keyboard; others do not stop the Tab key. */
export function scrollable(): void {
  const regions = document.querySelectorAll<HTMLElement>("[data-scrollable]");
  if (regions.length === 0) return;
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  regions.forEach((region) => watcher.observe(region));
}
