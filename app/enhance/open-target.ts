function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}

/** A link to something that is folded away unfolds it, and what that is folded away in. */
export function openTargets(): void {
  openTarget();
  addEventListener("hashchange", openTarget);
}
