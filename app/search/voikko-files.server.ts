import { readdir, realpath } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { VoikkoFiles } from "#search/voikko.server";

/** Where the program keeps a copy of Voikko that was fetched for it: nothing is installed into the system. */
export const ownVoikkoFolder = (): string =>
  path.join(process.env["XDG_CACHE_HOME"] ?? path.join(os.homedir(), ".cache"), "kumppani", `voikko-${process.arch}`);

async function librariesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const libraries = names.filter((name) => /\.so\.\d+$/.test(name)).map((name) => path.join(folder, name));
  const real = await Promise.all(libraries.map((library) => realpath(library).catch(() => library)));
  return [...new Set(real)];
}

/** The program's own copy: its libraries, Voikko's last, and its dictionaries; null when it has none. */
export async function ownVoikko(folder = ownVoikkoFolder()): Promise<VoikkoFiles | null> {
  const libraries = await librariesIn(folder);
  const isVoikko = (library: string) => path.basename(library).startsWith("libvoikko");
  const voikko = libraries.find(isVoikko);
  if (!voikko) return null;
  return {
    libraries: [...libraries.filter((library) => !isVoikko(library)), voikko],
    dictionaries: path.join(folder, "usr/lib/voikko"),
  };
}
