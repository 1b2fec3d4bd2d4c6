import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import path from "node:path";
import type { Say } from "#server/say";

/** A program's file below node_modules, and what it is told. */
type Check = { name: string; command: [program: string, ...args: string[]] };
type Tally = { passed: number; failed: number };

/** What is proven without running the program, the slowest first. Each counts as one test. */
const CHECKS: Check[] = [
  { name: "lint", command: [".bin/eslint", ".", "--max-warnings", "0"] },
  { name: "format", command: [".bin/prettier", "--check", "--log-level", "warn", "."] },
  // Both use TypeScript 7, which has no interface for ESLint and Remix yet: they keep the one before it.
  { name: "lint by types", command: [".bin/oxlint", "--type-aware", "--threads", "1", "--max-warnings", "0"] },
  { name: "types", command: ["typescript-native/bin/tsc", "--noEmit", "-p", ".", "--singleThreaded"] },
  { name: "unused code", command: [".bin/knip", "--no-progress"] },
  {
    name: "import direction",
    command: [".bin/depcruise", "app", "models", "emails", "tests", "--config", ".dependency-cruiser.cjs"],
  },
];
/** The checks hold much in memory for long: with more room for what is new, less of it is copied about (in MiB). */
const NODE_FLAGS = ["--max-semi-space-size=64"];
/** The same for the two that are written in Go, and one processor for each: another check runs beside it. */
const GO_SETTINGS = { GOGC: "400", GOMAXPROCS: "1" };

/** Every check as a job that tells how it went. */
export const checkJobs = (say: Say): (() => Promise<Tally>)[] => CHECKS.map((check) => () => runCheck(check, say));

async function runCheck({ name, command: [program, ...args] }: Check, say: Say): Promise<Tally> {
  const since = performance.now();
  const command = [...NODE_FLAGS, path.join("node_modules", program), ...args];
  if (!existsSync(path.join("node_modules", program))) {
    say(`✗ ${name}: node_modules/${program} is missing; run npm ci`);
    return { passed: 0, failed: 1 };
  }
  const env = { ...process.env, ...GO_SETTINGS };
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "pipe", "pipe"] });
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  if (code === 0) {
    say(`✓ ${name} (${seconds} s)`);
    return { passed: 1, failed: 0 };
  }
  say(`✗ ${name} (${seconds} s)\n${out}${err}`);
  return { passed: 0, failed: 1 };
}
