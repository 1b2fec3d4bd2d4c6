import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Say } from "#server/say";
import { StartProblem } from "#server/start-problem";

const run = promisify(execFile);

const SOURCES = [
  "app",
  "models",
  "emails",
  "public",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
  "vite.programs.config.ts",
  "tsconfig.json",
];
const STAMP = path.join("build", ".stamp");

/** Builds the pages and the programs that serve them, unless the last build was made from exactly these sources. */
export async function buildWhenNeeded(say: Say): Promise<void> {
  const fingerprint = await fingerprintOf(SOURCES);
  const built = await readFile(STAMP, "utf8").catch(() => "");
  if (built === fingerprint) return say("The pages are built already.");
  const done = say.begin("Building the pages …");
  await build();
  await writeFile(STAMP, fingerprint);
  done("Built the pages");
}

const MODULES = "node_modules";
const PAGES = [path.join(MODULES, "@remix-run", "dev", "dist", "cli.js"), "vite:build"];
const PROGRAMS = [path.join(MODULES, "vite", "bin", "vite.js"), "build", "--config", "vite.programs.config.ts"];

async function build(): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
  try {
    for (const command of [PAGES, PROGRAMS]) await run(process.execPath, command, { env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new StartProblem(`The pages could not be built.\n${outputOf(error)}`);
  }
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const output = ["stdout" in error ? error.stdout : "", "stderr" in error ? error.stderr : ""].join("\n").trim();
  return output || error.message;
}

/** A hash over every source's name and content: a fresh clone and a touched file do not look like a change. */
async function fingerprintOf(sources: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources)
    for (const file of await filesIn(source)) {
      const content = await readFile(file).catch(() => Buffer.alloc(0));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  return hash.digest("hex");
}

async function filesIn(source: string): Promise<string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [source];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
