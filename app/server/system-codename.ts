import { readFile } from "node:fs/promises";

/** The code name of the Linux distribution's release, "bookworm"; empty where it says none. */
export async function systemCodename(): Promise<string> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  const value = (name: string) => new RegExp(`^${name}="?([^"\n]+)`, "m").exec(text)?.[1];
  return value("UBUNTU_CODENAME") ?? value("VERSION_CODENAME") ?? "";
}
