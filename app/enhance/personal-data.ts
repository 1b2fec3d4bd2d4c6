import { personalDataToTell } from "#domain/shared/personal-data";

/** Says beside a note, while it is written, what in it looks like personal data: by the same rule as the server. */
export function personalData(): void {
  document.addEventListener("input", (event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    const warning = document.querySelector<HTMLElement>(`[data-guard="${CSS.escape(event.target.id)}"]`);
    if (!warning) return;
    const said = personalDataToTell(event.target.value)
      .map((kind) => warning.dataset[kind] ?? "")
      .join(" ");
    if (warning.textContent !== said) warning.textContent = said;
  });
}
