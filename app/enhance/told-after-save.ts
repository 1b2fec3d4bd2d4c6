/** Shows what a save tells besides that it was made: each part of the form that waits for it is called as the fact is. */
export function toldAfterSave(): void {
  document.addEventListener("draft-kept", (event) => {
    if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
    const detail: unknown = event.detail;
    const told = Object.entries(typeof detail === "object" && detail !== null ? detail : {});
    for (const part of event.target.querySelectorAll<HTMLElement>("[data-told]"))
      if (told.some(([fact, value]) => fact === part.dataset.told && value === true)) part.hidden = false;
  });
}
