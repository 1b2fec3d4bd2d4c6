function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const fold = target?.closest("details");
  if (fold) fold.open = true;
}

/** A link to something that is folded away unfolds it. */
export function openTargets(): void {
  openTarget();
  addEventListener("hashchange", openTarget);
}
