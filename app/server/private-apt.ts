import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { type AptSource, parseDeb822, parseSourcesList } from "#server/apt-source";

const run = promisify(execFile);

/** Runs apt-get with all of its state in a folder of ours; what it printed. */
export type Apt = (...args: string[]) => Promise<string>;

type Fetch = {
  /** Package sources as deb822 stanzas, the likeliest first. */
  sources: readonly string[];
  /** Names the packages to download. */
  packages: (apt: Apt) => Promise<readonly string[]>;
  target: string;
  say: (line: string) => void;
  /** Proves that what was unpacked works; throws where it does not. */
  prove: (folder: string) => Promise<unknown>;
};

/**
 * Downloads packages from an archive this system already uses and trusts, and unpacks them into `target`. Nothing is
 * installed and no system file is read for writing; it works as an ordinary user. Several starts may do this at once: each
 * works in a folder of its own, and the first to finish moves it into place.
 */
export async function fetchPackages({ sources, packages, target, say, prove }: Fetch): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const work = await mkdtemp(`${target}.partial-`);
  try {
    const files = await downloadFromFirstThatWorks(sources, { work, say, packages });
    const unpacked = path.join(work, "unpacked");
    for (const file of files) await run("dpkg-deb", ["-x", file, unpacked]);
    await prove(unpacked);
    await rename(unpacked, target).catch(acceptIfAlreadyThere);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The package sources of this system, as much of them as we understand. */
export async function systemSources(): Promise<AptSource[]> {
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

type Download = Pick<Fetch, "say" | "packages"> & { work: string };

async function downloadFromFirstThatWorks(sources: readonly string[], download: Download): Promise<string[]> {
  let failure: unknown;
  for (const source of sources) {
    try {
      return await downloadFrom(source, download);
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

async function downloadFrom(source: string, { work, say, packages }: Download): Promise<string[]> {
  const debs = path.join(work, "debs");
  for (const folder of ["state/lists/partial", "cache/archives/partial", "preferences", "debs"])
    await mkdir(path.join(work, folder), { recursive: true });
  await writeFile(path.join(work, "next.sources"), source);
  await writeFile(path.join(work, "apt.conf"), aptSettings(work));
  const apt: Apt = async (...args) => {
    const options = { cwd: debs, env: { ...process.env, LC_ALL: "C" } };
    return (await run("apt-get", ["-q", "-c", path.join(work, "apt.conf"), ...args], options)).stdout;
  };
  say("  reading the package list …");
  await apt("update");
  const names = await packages(apt);
  say(`  downloading ${names.join(", ")} …`);
  await apt("download", ...names);
  return (await readdir(debs)).filter((name) => name.endsWith(".deb")).map((name) => path.join(debs, name));
}

/** All of apt's state in our folder, only our source, no pins, and none of the system's after-update commands. */
function aptSettings(work: string): string {
  return [
    `Dir::State "${work}/state";`,
    `Dir::State::lists "${work}/state/lists";`,
    `Dir::State::status "/var/lib/dpkg/status";`,
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
