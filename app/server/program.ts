import { type ChildProcess, spawn } from "node:child_process";
import { StartProblem } from "#server/start-problem";

export type Program = {
  /** A built program, or one in TypeScript. */
  file: string;
  args?: string[];
  environment: NodeJS.ProcessEnv;
  /** Resolve only when the program has sent `{ ready: true }`. */
  untilReady: boolean;
};

/**
 * Starts one of our programs. It gets a process group of its own, so that Ctrl-C in the terminal reaches the
 * start command alone, and that one ends the others in the right order.
 */
export async function startProgram({ file, args = [], environment, untilReady }: Program): Promise<ChildProcess> {
  const typescript = file.endsWith(".ts") ? ["--import", "tsx"] : [];
  const command = [...typescript, "--import", "./app/server/end-with-parent.mjs", file, ...args];
  const child = spawn(process.execPath, command, {
    env: environment,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await (untilReady ? readyMessage(child, file) : spawned(child));
  return child;
}

function spawned(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}

function readyMessage(child: ChildProcess, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new StartProblem(`${file} did not start (${signal ?? `exit code ${code}`}).`)),
    );
  });
}
