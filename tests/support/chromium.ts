import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Say } from "#server/say";
import { installPackage } from "#tests/support/system-package";

/** The shell without windows first: the same engine draws the same pages with about a fifth less work. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const ON_A_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser for the browser tests: `CHROMIUM` if set, else the first Chromium or Chrome of this system. */
export function findChromium(): string | null {
  const named = process.env["CHROMIUM"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...ON_A_MAC].find(isExecutable) ?? null;
}

/** Finds the browser, or has the system's package manager install it, where that is allowed without a password. */
export async function ensureChromium(say: Say): Promise<string> {
  const found = findChromium();
  if (found) return found;
  for (const name of packageNames()) {
    const installed = (await installPackage({ what: "Chromium", name, say })) ? findChromium() : null;
    if (installed && spawnSync(installed, ["--version"]).status === 0) return installed;
  }
  throw new Error(howToGetIt());
}

/** What brings the browser, the best first: the shell needs no desktop beside it, and older systems have none. */
function packageNames(): string[] {
  const system = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return /^ID=ubuntu$/m.test(system) ? ["chromium-browser"] : ["chromium-headless-shell", "chromium"];
}

function howToGetIt(): string {
  return "The browser tests need Chromium or Google Chrome: install one, or set CHROMIUM to the path of its program.";
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
