/** `npm run restore -- FILE [--replace]` */
import { parseArgs } from "node:util";
import mongoose from "mongoose";
import { syncIndexes } from "#models/sync-indexes.server";
import { readSettings, runCommand } from "#server/command-line";
import { checkBackup, insertBackup, verifyCounts } from "#server/read-backup";
import { prepareRateLimits } from "#server/rate-limit";
import type { Say } from "#server/say";
import { isEmpty } from "#server/seed-when-empty";
import { StartProblem } from "#server/start-problem";
import { withDatabase } from "#server/with-database";

void runCommand(async (say) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: "boolean", default: false } },
  });
  const [file] = positionals;
  if (!file) throw new StartProblem("Usage: npm run restore -- FILE [--replace]");
  await withDatabase(readSettings(), say, () => restore(file, values.replace, say));
});

async function restore(file: string, replace: boolean, say: Say): Promise<void> {
  if (!replace && !(await isEmpty()))
    throw new StartProblem("The database holds data already. Nothing was changed; --replace would replace all of it.");
  const checked = say.begin(`Checking ${file} …`);
  const counts = await checkBackup(file);
  checked("The backup is whole");
  const done = say.begin("Restoring it …");
  await mongoose.connection.dropDatabase();
  await insertBackup(file);
  await verifyCounts(counts);
  await syncIndexes();
  await prepareRateLimits();
  const documents = Object.values(counts).reduce((sum, count) => sum + count, 0);
  done(`Restored and counted ${documents} documents of ${Object.keys(counts).length} collections`);
}
