import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

export type RunningProgram = {
  child: ChildProcess;
  /** Everything it has said so far. */
  said: () => string;
  /** Waits until it has said this. */
  untilSaid: (text: string) => Promise<void>;
  exitCode: Promise<number | null>;
};

/** Runs one of our command line programs as a person would, with its settings in the environment. */
export function runProgram(file: string, args: string[], settings: Record<string, string>): RunningProgram {
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, XDG_CACHE_HOME, NODE_ENV: "production", ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const exitCode = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    said: () => output,
    exitCode,
    untilSaid: (text) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (output.includes(text)) resolve();
        };
        listeners.add(check);
        child.once("close", () => reject(new Error(`it ended without saying "${text}":\n${output}`)));
        check();
      }),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
