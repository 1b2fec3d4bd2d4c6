import { sourcesForRelease } from "#server/apt-source";
import { systemCodename } from "#server/system-codename";
import { fetchPackages, systemSources, type Apt } from "#server/private-apt";
import { SYSTEM_VOIKKO } from "#search/finnish.server";
import { openVoikko } from "#search/voikko.server";
import { ownVoikko, ownVoikkoFolder } from "#search/voikko-files.server";

const WANTED = ["libvoikko1", "voikko-fi"];

/** The packages that this system lacks for Voikko: itself, its dictionary and what they need. */
async function missingPackages(apt: Apt): Promise<string[]> {
  const printed = await apt("install", "--print-uris", "--yes", "--no-install-recommends", ...WANTED);
  return Array.from(printed.matchAll(/^'[^']+' ([^_ ]+)_/gm), ([, name = ""]) => name);
}

async function isThere(): Promise<boolean> {
  for (const files of [SYSTEM_VOIKKO, await ownVoikko()])
    if (files && (await openVoikko(files).catch(() => null)) !== null) return true;
  return false;
}

/**
 * Sees to it that Finnish can be read by Voikko's dictionary: where the system lacks it, it is fetched once into a private
 * folder. The search works without it, less well: then this says what is missing, and how to mend it.
 */
export async function fetchVoikkoWhenMissing(say: (line: string) => void): Promise<void> {
  if (process.platform !== "linux" || (await isThere())) return;
  const folder = ownVoikkoFolder();
  try {
    const codename = await systemCodename();
    const sources = sourcesForRelease(await systemSources(), codename, codename);
    if (sources.length === 0) throw new Error("this system has no package source that we know");
    say(`The search reads Finnish by Voikko's dictionary. Fetching it into ${folder} (once, about 2 MB) …`);
    const prove = async (unpacked: string) => {
      const files = await ownVoikko(unpacked);
      if (!files) throw new Error("the packages hold no library");
      await openVoikko(files);
    };
    await fetchPackages({ sources, packages: missingPackages, target: folder, say, prove });
    say("Voikko is in place.");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say(`Voikko could not be fetched (${why}). The search finds less without it: install libvoikko1 and voikko-fi.`);
  }
}
