import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { sourcesForRelease } from "#server/apt-source";
import { fetchPackages, systemSources } from "#server/private-apt";

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

/** Fetches the C library of the next release into `target`. */
export async function fetchCLibrary({ codename, release, target, say, worksWith }: Fetch): Promise<void> {
  const sources = sourcesForRelease(await systemSources(), codename, release);
  if (sources.length === 0) throw new Error(`no package source for ${codename} in /etc/apt`);
  const prove = (folder: string) => {
    const [command, ...args] = worksWith(folder);
    return run(command, args);
  };
  await fetchPackages({ sources, packages: () => Promise.resolve(PACKAGES), target, say, prove });
  say("The newer C library is in place.");
}
