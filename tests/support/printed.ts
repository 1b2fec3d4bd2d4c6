import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { qrCode } from "#documents/qr-code";
import type { Say } from "#server/say";
import { modulesOf } from "#tests/support/qr-modules";
import { installPackage } from "#tests/support/system-package";

// What comes from the printer, read from the PDF by programs that know nothing of our pages (poppler-utils).

const run = promisify(execFile);

/** Has pdftotext and pdftoppm installed, where they are missing and that is allowed without a password. */
export async function ensurePdfReader(say: Say): Promise<void> {
  const isThere = () => ["pdftotext", "pdftoppm"].every((program) => spawnSync(program, ["-v"]).status === 0);
  if (isThere()) return;
  await installPackage({ what: "pdftotext and pdftoppm", name: "poppler-utils", say });
  if (!isThere()) throw new Error("The browser tests need pdftotext and pdftoppm: install poppler (poppler-utils).");
}

async function withFile<Result>(pdf: Uint8Array, read: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kumppani-printed-"));
  try {
    const file = path.join(folder, "printed.pdf");
    await writeFile(file, pdf);
    return await read(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A word on paper, with its place in points from the left and upper edge. */
type Word = { text: string; left: number; top: number; right: number; bottom: number };
/** A page, in points, with its words in the order in which they are read. */
type Page = { width: number; height: number; words: Word[] };

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

function wordsIn(page: string): Word[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    text: plain(text),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** What is on every page of a PDF. */
export async function readPages(pdf: Uint8Array): Promise<Page[]> {
  const { stdout } = await withFile(pdf, (file) => run("pdftotext", ["-bbox", file, "-"]));
  const pages = stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs);
  return [...pages].map(([, width, height, page = ""]) => ({
    width: Number(width),
    height: Number(height),
    words: wordsIn(page),
  }));
}

const DOTS_PER_INCH = 150;
const MM_PER_INCH = 25.4;
const MOST_BYTES = 64_000_000;

type Picture = { width: number; height: number; isDark: (x: number, y: number) => boolean };

/** The first page as a picture in greys: a header of three numbers, and a byte for every dot. */
async function firstPage(pdf: Uint8Array): Promise<Picture> {
  const args = ["-gray", "-r", String(DOTS_PER_INCH), "-singlefile"];
  const options = { encoding: "buffer", maxBuffer: MOST_BYTES } as const;
  const { stdout } = await withFile(pdf, (file) => run("pdftoppm", [...args, file], options));
  const [header = "", width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString("latin1", 0, 64)) ?? [];
  const dots = stdout.subarray(header.length);
  return {
    width: Number(width),
    height: Number(height),
    isDark: (x, y) => (dots[Math.round(y) * Number(width) + Math.round(x)] ?? 255) < 128,
  };
}

/** Is the code of this text on the first page, so wide, with every module where a camera looks for it? */
export async function hasQrCode(pdf: Uint8Array, text: string, widthInMm: number): Promise<boolean> {
  const { size, path: drawn } = qrCode(text);
  const dark = modulesOf(drawn);
  const { width, height, isDark } = await firstPage(pdf);
  const step = ((widthInMm / MM_PER_INCH) * DOTS_PER_INCH) / size;
  // Dark ones first: of the many places where there is no code nearly all are passed over by one look.
  const modules = Array.from({ length: size * size }, (_, place) => [place % size, Math.floor(place / size)] as const)
    .map(([x, y]) => ({ x: (x + 0.5) * step, y: (y + 0.5) * step, is: dark.has(`${x},${y}`) }))
    .toSorted((a, b) => Number(b.is) - Number(a.is));
  for (let top = 0; top + size * step <= height; top += 1)
    for (let left = 0; left + size * step <= width; left += 1)
      if (modules.every(({ x, y, is }) => isDark(left + x, top + y) === is)) return true;
  return false;
}
