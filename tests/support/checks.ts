import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import path from "node:path";
import type { Say } from "#server/say";

type Check = { name: string; command: [program: string, ...args: string[]] };
type Tally = { passed: number; failed: number };

/** What is proven without running the program. Each counts as one test. */
export const CHECKS: Check[] = [
  { name: "types", command: ["tsc", "--noEmit", "-p", "."] },
  { name: "lint", command: ["eslint", ".", "--max-warnings", "0"] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "unused code", command: ["knip", "--no-progress"] },
  {
    name: "import direction",
    command: ["depcruise", "app", "models", "emails", "tests", "--config", ".dependency-cruiser.cjs"],
  },
];

export async function runCheck({ name, command: [program, ...args] }: Check, say: Say): Promise<Tally> {
  const since = performance.now();
  const child = spawn(path.join("node_modules", ".bin", program), args, { stdio: ["ignore", "pipe", "pipe"] });
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
