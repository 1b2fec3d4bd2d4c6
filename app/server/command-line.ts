import { existsSync } from "node:fs";
import { type Environment, type EnvironmentProblem, readEnvironment } from "#env.server";
import { speaker, type Say } from "#server/say";
import { StartProblem } from "#server/start-problem";

/** Runs a command of ours: what the person can mend is said plainly, anything else shows where it came from. */
export async function runCommand(command: (say: Say) => Promise<void>): Promise<void> {
  try {
    await command(speaker((text) => process.stdout.write(text)));
  } catch (error) {
    const text = error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}

/** The validated settings, from the environment and an optional `.env` file, or a problem that names each faulty one. */
export function readSettings(): Environment {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const read = readEnvironment(process.env);
  if (read.ok) return read.value;
  throw new StartProblem(["Kumppani cannot start with these settings:", ...read.refusal.map(inWords)].join("\n"));
}

function inWords({ name, problem, detail }: EnvironmentProblem): string {
  return `  ${name} is ${problem}${detail ? `: ${detail}` : ""}`;
}
