import { spawnSync } from "node:child_process";
import type { Say } from "#server/say";

type Wanted = {
  /** What the package is for, and its name: told while it is installed. */
  what: string;
  name: string;
  say: Say;
};

/** Has the system's package manager install a package, where that is allowed without a password; tells whether it did. */
export function installPackage({ what, name, say }: Wanted): boolean {
  const asRoot = rightsToInstall();
  if (!asRoot || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  say(`The browser tests need ${what}: installing the package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return [["update"], ["install", "-y", "--no-install-recommends", name]].every((args) => {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    return spawnSync(command, rest, { env, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
  });
}

/** The words to put before a command that installs; null when it may not. */
function rightsToInstall(): string[] | null {
  if (process.platform !== "linux") return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : null;
}
