import { plainFinnish } from "#domain/search/plain-finnish";
import { remembering } from "#domain/search/reading";
import { speechOf, type Speech } from "#domain/search/speech";
import { ownVoikko } from "#search/voikko-files.server";
import { openVoikko, type VoikkoFiles } from "#search/voikko.server";

/** Voikko as the system's package manager installs it. */
export const SYSTEM_VOIKKO: VoikkoFiles = { libraries: ["libvoikko.so.1"], dictionaries: null };

/** The speech of this process, and why it has to do without a dictionary if it has to. */
export type Finnish = { speech: Speech; missing: string | null };

async function openFinnish(): Promise<Finnish> {
  const problems: string[] = [];
  for (const files of [SYSTEM_VOIKKO, await ownVoikko()]) {
    if (!files) continue;
    try {
      return { speech: speechOf(remembering(await openVoikko(files))), missing: null };
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { speech: speechOf(plainFinnish), missing: problems.join("; ") || "not installed" };
}

let opened: Promise<Finnish> | null = null;

/** Finnish as this process reads it: by Voikko where it can be had, else by the endings of words. */
export const finnish = (): Promise<Finnish> => (opened ??= openFinnish());
