import { spawn, spawnSync } from "node:child_process";
import type { Say } from "#server/say";

type Wanted = {
  /** What the package is for, and its name: told while it is installed. */
  what: string;
  name: string;
  say: Say;
};

/** Whether the lists of what there is to install have been fetched: once for the run. */
let listed: Promise<boolean> | undefined;

/** Has the system's package manager install a package, where that is allowed without a password; tells whether it did. */
export async function installPackage({ what, name, say }: Wanted): Promise<boolean> {
  const asRoot = rightsToInstall();
  if (!asRoot || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  say(`The browser tests need ${what}: installing the package ${name} …`);
  listed ??= succeeds([...asRoot, "apt-get", "update"]);
  return (await listed) && (await succeeds([...asRoot, "apt-get", "install", "-y", "--no-install-recommends", name]));
}

/** Other work goes on meanwhile: a browser takes half a minute to come. */
async function succeeds([command = "", ...args]: string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const child = spawn(command, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return code === 0;
}

/** The words to put before a command that installs; null when it may not. */
function rightsToInstall(): string[] | null {
  if (process.platform !== "linux") return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : null;
}
