import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { fetchCLibrary } from "#server/fetch-c-library";
import { nextRelease } from "#server/apt-source";
import { systemCodename } from "#server/system-codename";
import { StartProblem } from "#server/start-problem";

/** The database engine is built against this version of the GNU C library. */
const NEEDED = { major: 2, minor: 38 };

const USE_A_SERVER = "Set MONGODB_URI to a MongoDB server instead (compose.yaml in this folder starts one).";

const reportHeader = z.object({ header: z.object({ glibcVersionRuntime: z.string().optional() }) });

/**
 * How to start Node so that the database engine can be loaded: as it is, or through the loader of a newer C library,
 * kept in a private cache folder and fetched once. The system's own library is never touched.
 * @returns command and leading arguments.
 */
export async function nodeForEngine(say: (line: string) => void): Promise<[command: string, ...args: string[]]> {
  if (process.platform === "darwin" && process.arch === "arm64") return [process.execPath];
  if (process.platform !== "linux")
    throw cannotRun(`There is no database engine for ${process.platform}-${process.arch}.`);
  const version = runningGlibc();
  if (!version) throw cannotRun("The database engine needs the GNU C library, and this system uses another one.");
  if (isNewEnough(version)) return [process.execPath];
  const library = await cachedLibrary(version, say);
  return [library.loader, "--library-path", library.folder, process.execPath];
}

function runningGlibc(): string | undefined {
  Object.assign(process.report, { excludeNetwork: true }); // it would look up host names; newer than the types
  return reportHeader.parse(process.report.getReport()).header.glibcVersionRuntime;
}

export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor);
}

async function cachedLibrary(version: string, say: (line: string) => void) {
  const codename = await systemCodename();
  const release = nextRelease(codename);
  const reason = `The database engine needs GNU C library ${NEEDED.major}.${NEEDED.minor}; this system has ${version}.`;
  if (!release) throw cannotRun(`${reason} A newer one cannot be fetched for "${codename || os.release()}".`);
  const target = path.join(cacheFolder(), `glibc-${release}-${process.arch}`);
  const cached = findLibrary(target);
  if (cached) return cached;
  try {
    say(`${reason} Fetching a newer one from ${release} into ${target} (once, about 4 MB) …`);
    await fetchCLibrary({ codename, release, target, say, worksWith: tryNode });
  } catch (cause) {
    throw cannotRun(
      `${reason} Fetching a newer one failed: ${cause instanceof Error ? cause.message : String(cause)}.`,
    );
  }
  const fetched = findLibrary(target);
  if (!fetched) throw cannotRun(`${reason} The fetched packages hold no loader.`);
  return fetched;
}

/** Arguments that make the loader in `folder` run this Node, to see that it does. */
function tryNode(folder: string): [string, ...string[]] {
  const library = findLibrary(folder);
  if (!library) throw new Error("the packages hold no loader");
  return [library.loader, "--library-path", library.folder, process.execPath, "--version"];
}

function findLibrary(root: string): { loader: string; folder: string } | null {
  const names =
    process.arch === "arm64"
      ? ["aarch64-linux-gnu", "ld-linux-aarch64.so.1"]
      : ["x86_64-linux-gnu", "ld-linux-x86-64.so.2"];
  const [triplet = "", loaderName = ""] = names;
  for (const prefix of ["usr/lib", "lib"]) {
    const folder = path.join(root, prefix, triplet);
    const loader = path.join(folder, loaderName);
    if (existsSync(loader)) return { loader, folder };
  }
  return null;
}

function cacheFolder(): string {
  return path.join(process.env["XDG_CACHE_HOME"] ?? path.join(os.homedir(), ".cache"), "kumppani");
}

function cannotRun(why: string): StartProblem {
  return new StartProblem(`${why}\n${USE_A_SERVER}`);
}
