import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { type AptSource, parseDeb822, parseSourcesList, sourcesForRelease } from "#server/apt-source";

const run = promisify(execFile);
const PACKAGES = ["libc6", "libstdc++6", "libgcc-s1"];

type Fetch = {
  codename: string;
  release: string;
  target: string;
  say: (line: string) => void;
  /** The command that proves an unpacked library works. */
  worksWith: (folder: string) => [command: string, ...args: string[]];
};

/**
 * Downloads the C library of the next release from the archive this system already uses and trusts, and unpacks it into
 * `target`. Nothing is installed and no system file is read for writing; it works as an ordinary user. Several starts may
 * do this at once: each works in a folder of its own, and the first to finish moves it into place.
 */
export async function fetchCLibrary({ codename, release, target, say, worksWith }: Fetch): Promise<void> {
  const candidates = sourcesForRelease(await systemSources(), codename, release);
  if (candidates.length === 0) throw new Error(`no package source for ${codename} in /etc/apt`);
  await mkdir(path.dirname(target), { recursive: true });
  const work = await mkdtemp(`${target}.partial-`);
  try {
    const packages = await downloadFromFirstThatWorks(candidates, work, say);
    const unpacked = path.join(work, "unpacked");
    for (const file of packages) await run("dpkg-deb", ["-x", file, unpacked]);
    const [command, ...args] = worksWith(unpacked);
    await run(command, args);
    await rename(unpacked, target).catch(acceptIfAlreadyThere);
    say("The newer C library is in place.");
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function systemSources(): Promise<AptSource[]> {
  const folder = "/etc/apt/sources.list.d";
  const names = await readdir(folder).catch((): string[] => []);
  const files = ["/etc/apt/sources.list", ...names.sort().map((name) => path.join(folder, name))];
  const parsed = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, "utf8").catch(() => "");
      return file.endsWith(".sources") ? parseDeb822(text) : file.endsWith(".list") ? parseSourcesList(text) : [];
    }),
  );
  return parsed.flat();
}

async function downloadFromFirstThatWorks(candidates: string[], work: string, say: (line: string) => void) {
  let failure: unknown;
  for (const source of candidates) {
    try {
      return await download(source, work, say);
    } catch (error) {
      failure = error;
    }
  }
  throw new Error(`apt could not download it${firstComplaint(failure)}`, { cause: failure });
}

/** apt's own words for what went wrong, when it said any. */
function firstComplaint(failure: unknown): string {
  const output = failure instanceof Error && "stderr" in failure ? String(failure.stderr) : "";
  const complaint = /^[EW]: (.+)$/m.exec(output)?.[1];
  return complaint ? ` (${complaint})` : "";
}

async function download(source: string, work: string, say: (line: string) => void): Promise<string[]> {
  const debs = path.join(work, "debs");
  for (const folder of ["state/lists/partial", "cache/archives/partial", "preferences", "debs"])
    await mkdir(path.join(work, folder), { recursive: true });
  await writeFile(path.join(work, "next.sources"), source);
  await writeFile(path.join(work, "apt.conf"), aptSettings(work));
  const apt = (...args: string[]) =>
    run("apt-get", ["-q", "-c", path.join(work, "apt.conf"), ...args], {
      cwd: debs,
      env: { ...process.env, LC_ALL: "C" },
    });
  say("  reading the package list …");
  await apt("update");
  say(`  downloading ${PACKAGES.join(", ")} …`);
  await apt("download", ...PACKAGES);
  return (await readdir(debs)).filter((name) => name.endsWith(".deb")).map((name) => path.join(debs, name));
}

/** All of apt's state in our folder, only our source, no pins, and none of the system's after-update commands. */
function aptSettings(work: string): string {
  return [
    `Dir::State "${work}/state";`,
    `Dir::State::lists "${work}/state/lists";`,
    `Dir::Cache "${work}/cache";`,
    `Dir::Etc::sourcelist "${work}/next.sources";`,
    `Dir::Etc::sourceparts "-";`,
    `Dir::Etc::preferences "-";`,
    `Dir::Etc::preferencesparts "${work}/preferences";`,
    `APT::Sandbox::User "root";`,
    `Acquire::Languages "none";`,
    `Acquire::Retries "2";`,
    `APT::Update::Error-Mode "any";`,
    "#clear APT::Update::Pre-Invoke;",
    "#clear APT::Update::Post-Invoke;",
    "#clear APT::Update::Post-Invoke-Success;",
    "",
  ].join("\n");
}

function acceptIfAlreadyThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
}
