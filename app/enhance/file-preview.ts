import { readyPhotos } from "./ready-photos";
import { fillIn } from "./fill-in";

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
    void readyPhotos(target, making).then((unread) => preview(target, line, unread));
  });
}
