import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, rmdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { nodeForEngine } from "#server/c-library";
import { keepRunning } from "#server/keep-running";
import { StartProblem } from "#server/start-problem";

/** Room for the engine's own folder and file name below ours; a Unix socket's path may be 104 bytes on macOS. */
const LONGEST_SOCKET_FOLDER = 60;
/** A run that was killed lets go of its folder a moment later. */
const FOLDER_RELEASE_MS = 3_000;

const hostMessage = z.union([
  z.object({ ready: z.object({ socket: z.string() }) }),
  z.object({ failed: z.object({ code: z.enum(["DBPathInUse", "cannotOpen"]), message: z.string() }) }),
]);

export type EmbeddedDatabase = {
  /** Stays the same over restarts of the engine. */
  uri: string;
  /** The process that hosts the engine right now. */
  pid: () => number | undefined;
  stop: () => Promise<void>;
};

type Options = { dataDir: string; say: (line: string) => void };

/** Starts MongoDB's own engine on a local folder, in a process of its own, and starts it again whenever it dies. */
export async function startEmbeddedDatabase({ dataDir, say }: Options): Promise<EmbeddedDatabase> {
  const folder = path.resolve(dataDir, "database");
  const socketFolder = await prepareFolders(path.resolve(dataDir), folder);
  const node = await nodeForEngine(say);
  const start = () => startHost(node, folder, socketFolder);
  const host = keepRunning({ name: "database", first: await startOnceFolderIsFree(start, folder), start, say });
  return {
    uri: `mongodb://${encodeURIComponent(path.join(socketFolder, "mongodb.sock"))}/kumppani?directConnection=true`,
    pid: host.pid,
    stop: async () => {
      await host.stop();
      await rmdir(socketFolder).catch(() => undefined); // the next start makes it again
    },
  };
}

async function prepareFolders(dataDir: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const besides = path.join(dataDir, "run");
  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const fits = Buffer.byteLength(besides) <= LONGEST_SOCKET_FOLDER;
  const socketFolder = fits ? besides : path.join(os.tmpdir(), `kumppani-${hash}`);
  await mkdir(socketFolder, { recursive: true, mode: 0o700 });
  await chmod(socketFolder, 0o700); // fails when somebody else made it: then it is not ours to use
  return socketFolder;
}

async function startOnceFolderIsFree(start: () => Promise<ChildProcess>, folder: string): Promise<ChildProcess> {
  const giveUpAt = performance.now() + FOLDER_RELEASE_MS;
  while (true) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      if (performance.now() > giveUpAt)
        throw new StartProblem(
          `The database folder ${folder} is in use by another Kumppani.\n` +
            "Stop that one first, or choose another folder with DATA_DIR.",
        );
      await pause(200);
    }
  }
}

class FolderInUse extends Error {}

async function startHost(node: string[], folder: string, socketFolder: string): Promise<ChildProcess> {
  const [command = process.execPath, ...args] = node;
  const program = fileURLToPath(new URL("./database-host.mjs", import.meta.url));
  // A group of its own: Ctrl-C in the terminal reaches the start command alone, which closes the database last.
  const host = spawn(command, [...args, program, folder, socketFolder], {
    detached: true,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const message = await firstMessage(host);
  if ("ready" in message) return host;
  throw message.failed.code === "DBPathInUse"
    ? new FolderInUse(message.failed.message)
    : new StartProblem(`The database could not be opened: ${message.failed.message}`);
}

async function firstMessage(host: ChildProcess): Promise<z.infer<typeof hostMessage>> {
  if (!host.stdout) throw new Error("the database host has no output");
  const lines = createInterface({ input: host.stdout });
  return await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const message = line.startsWith("{") ? hostMessage.safeParse(JSON.parse(line)) : undefined;
      if (message?.success) resolve(message.data);
    });
    host.once("error", reject);
    host.once("exit", (code, signal) => {
      reject(new StartProblem(`The database engine ended at once (${signal ?? `exit code ${code}`}).`));
    });
  });
}
