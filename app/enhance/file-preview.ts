import { readyPhotos } from "./ready-photos";
import { fillIn } from "./fill-in";
import { isSubmitButton, setBusy } from "./submit-once";

const number = new Intl.NumberFormat(document.documentElement.lang || "fi", { maximumFractionDigits: 1 });

const megabytes = (bytes: number): string =>
  `${number.format(Math.max(bytes, 50_000) / 1_000_000)} ${document.documentElement.lang === "fi" ? "Mt" : "MB"}`;

function preview(input: HTMLInputElement, line: HTMLElement, unread: readonly string[]): void {
  const limit = Number(input.dataset.maxBytes ?? Infinity);
  const files = [...(input.files ?? [])];
  line.dataset.state = files.some(({ size }) => size > limit) ? "over" : "within";
  line.textContent = files
    .map(({ name, size }) =>
      size > limit
        ? fillIn(line.dataset.tooBig ?? "", { name, size: megabytes(size) })
        : `${name} · ${megabytes(size)}`,
    )
    .concat(unread.map((name) => fillIn(line.dataset.heic ?? "", { name })))
    .join("\n");
}

/** The photos of forms that are being made ready. */
const underWay = new Map<HTMLFormElement, Promise<unknown>>();
/** The forms that were to be sent meanwhile. */
const held = new Set<HTMLFormElement>();

function keepUnderWay(form: HTMLFormElement, photos: Promise<unknown>): void {
  const all = Promise.all([underWay.get(form), photos]).finally(() => {
    if (underWay.get(form) === all) underWay.delete(form);
  });
  underWay.set(form, all);
}

/** Sent before its photo is ready, a form would take the one that is too large along: it goes once all are ready. */
function holdUntilReady(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !underWay.has(form)) return;
  event.preventDefault();
  // Nobody else is to take it for sent.
  event.stopImmediatePropagation();
  if (held.has(form)) return;
  held.add(form);
  const button = isSubmitButton(submitter) ? submitter : null;
  if (button) setBusy(button, true);
  const send = (): void => {
    const photos = underWay.get(form);
    if (photos) {
      void photos.then(send);
      return;
    }
    held.delete(form);
    if (button) setBusy(button, false);
    form.requestSubmit(button);
  };
  send();
}

/**
 * Names the chosen files and their sizes, and says at once when one is too large to send or is a photo that others may not
 * be able to open.
 */
export function filePreview(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
    const line = document.getElementById(target.dataset.filePreview ?? "");
    if (!line) return;
    const making = () => {
      line.dataset.state = "within";
      line.textContent = line.dataset.shrinking ?? "";
    };
    const ready = readyPhotos(target, making).then((unread) => preview(target, line, unread));
    if (target.form) keepUnderWay(target.form, ready);
  });
  document.addEventListener("submit", holdUntilReady, { capture: true });
}
