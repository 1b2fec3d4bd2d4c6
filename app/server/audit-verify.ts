/** `npm run audit:verify` */
import mongoose from "mongoose";
import { firstBrokenEntry, type HistoryEntry } from "#models/chronicle.server";
import { firstForgedVersion, type RecordVersion } from "#models/versions.server";
import { readSettings, runCommand } from "#server/command-line";
import { StartProblem } from "#server/start-problem";
import { withDatabase } from "#server/with-database";

/** The collections whose records carry a history. */
const WITH_HISTORY = [
  "activities",
  "appeals",
  "allocationScenarios",
  "assessments",
  "associations",
  "calls",
  "caseFigures",
  "cooperationForms",
  "decisions",
  "directoryImports",
  "errorReports",
  "grantCases",
  "grantForms",
  "municipalities",
  "overlapNotes",
  "paymentBatches",
  "letterTexts",
  "people",
  "premises",
  "programmes",
  "proposals",
  "reasonTexts",
  "referrals",
  "savedSearches",
  "taxonomies",
  "thesaurusConcepts",
  "ties",
  "wheelEvents",
];

type Recorded = {
  _id: string;
  history: HistoryEntry[];
  versions?: RecordVersion[];
  bookings?: { id: string; history: HistoryEntry[] }[];
};

/** A record's own chain, and those of its parts that have one. */
const chainsOf = ({ _id, history, bookings = [] }: Recorded): { name: string; history: HistoryEntry[] }[] => [
  { name: _id, history },
  ...bookings.map((booking) => ({ name: `${_id} booking ${booking.id}`, history: booking.history })),
];

/** The ids of a collection's records whose chain does not hold, and how many entries were walked. */
async function walk(collection: string): Promise<{ broken: string[]; entries: number }> {
  const projection = { history: 1, versions: 1, "bookings.id": 1, "bookings.history": 1 };
  const records = mongoose.connection.collection<Recorded>(collection).find({}, { projection });
  const broken: string[] = [];
  let entries = 0;
  for await (const record of records) {
    for (const { name, history } of chainsOf(record)) {
      entries += history.length;
      const at = firstBrokenEntry(history);
      if (at !== null) broken.push(`${collection} ${name}: entry ${at + 1} of ${history.length} does not follow`);
    }
    const { _id, versions = [], history } = record;
    const forged = firstForgedVersion(versions, history);
    if (forged !== null) broken.push(`${collection} ${_id}: version ${forged} is not what its history says`);
  }
  return { broken, entries };
}

void runCommand(async (say) => {
  await withDatabase(readSettings(), say, async () => {
    const broken: string[] = [];
    for (const collection of WITH_HISTORY) {
      const walked = await walk(collection);
      broken.push(...walked.broken);
      say(`${collection}: ${walked.entries} entries, ${walked.broken.length} broken chains`);
    }
    if (broken.length > 0) throw new StartProblem(broken.join("\n"));
    say("Every history holds.");
  });
});
