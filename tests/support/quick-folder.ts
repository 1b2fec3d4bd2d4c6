import { mkdtemp, statfs } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** Where Linux keeps files in memory. */
const IN_MEMORY = "/dev/shm";
const ENOUGH_ROOM = 2 * 1024 ** 3;

async function hasRoom(folder: string): Promise<boolean> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize >= ENOUGH_ROOM,
    () => false,
  );
}

/**
 * Makes an empty folder for a database that nobody needs after the test; whoever asked for it removes it. It lies in memory
 * where there is room: every index of a new database is a file that the engine waits for the disk to have taken.
 */
export async function quickFolder(prefix: string): Promise<string> {
  return mkdtemp(path.join((await hasRoom(IN_MEMORY)) ? IN_MEMORY : os.tmpdir(), prefix));
}
