import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
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
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  const asRoot = rightsToInstall();
  const name = packageName();
  if (!asRoot || !name) throw new Error(howToGetIt());
  say(`The browser tests need Chromium: installing the package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", name]]) {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    const { status } = spawnSync(command, rest, { env, stdio: ["ignore", "inherit", "inherit"] });
    if (status !== 0) throw new Error(howToGetIt());
  }
  const installed = findChromium();
  if (!installed || spawnSync(installed, ["--version"]).status !== 0) throw new Error(howToGetIt());
  return installed;
}

/** The words to put before a command that installs; null when it may not. */
function rightsToInstall(): string[] | null {
  if (process.platform !== "linux") return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : null;
}

function packageName(): string | null {
  try {
    execFileSync("apt-get", ["--version"], { stdio: "ignore" });
    return /^ID=ubuntu$/m.test(readFileSync("/etc/os-release", "utf8")) ? "chromium-browser" : "chromium";
  } catch {
    return null;
  }
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
