import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Say } from "#server/say";

type Tally = { passed: number; failed: number };

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Runs one vitest project, showing its output, and counts from its report. */
export async function runSuite(name: string, say: Say): Promise<Tally> {
  say(`\n${name} tests`);
  const folder = path.join("tests", ".output");
  const file = path.join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const code = await vitest([
    "run",
    "--project",
    name,
    "--reporter",
    "default",
    "--reporter",
    "json",
    `--outputFile.json=${file}`,
  ]);
  const tally = await tallyOf(file);
  // A run can fail beside its tests: a worker that crashed, an unhandled rejection, no test found.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function vitest(args: string[]): Promise<number | null> {
  const child = spawn(path.join("node_modules", ".bin", "vitest"), args, { stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve) => child.once("close", resolve));
}

async function tallyOf(file: string): Promise<Tally> {
  const content = await readFile(file, "utf8").catch(() => null);
  if (content === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(content));
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}
