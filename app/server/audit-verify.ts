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
  "associations",
  "calls",
  "cooperationForms",
  "decisions",
  "grantCases",
  "municipalities",
  "paymentBatches",
  "people",
  "programmes",
  "proposals",
  "taxonomies",
];

type Recorded = { _id: string; history: HistoryEntry[]; versions?: RecordVersion[] };

/** The ids of a collection's records whose chain does not hold, and how many entries were walked. */
async function walk(collection: string): Promise<{ broken: string[]; entries: number }> {
  const records = mongoose.connection
    .collection<Recorded>(collection)
    .find({}, { projection: { history: 1, versions: 1 } });
  const broken: string[] = [];
  let entries = 0;
  for await (const { _id, history, versions = [] } of records) {
    entries += history.length;
    const at = firstBrokenEntry(history);
    if (at !== null) broken.push(`${collection} ${_id}: entry ${at + 1} of ${history.length} does not follow`);
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
