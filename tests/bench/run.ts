/** `npm run bench -- cases`, `directory`, `import`, `search` or `workbench`: measures on an embedded database of its own. What it prints goes into docs as it is. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import mongoose from "mongoose";
import { connect, disconnect } from "#models/connection.server";
import { syncIndexes } from "#models/sync-indexes.server";
import { runCommand } from "#server/command-line";
import { startEmbeddedDatabase } from "#server/embedded-database";
import { StartProblem } from "#server/start-problem";
import { benchCases } from "#tests/bench/cases";
import { benchDecisions } from "#tests/bench/decisions";
import { benchDirectory } from "#tests/bench/directory";
import { benchImport } from "#tests/bench/import";
import { benchSearch } from "#tests/bench/search";
import { told } from "#tests/bench/measure";
import { benchWorkbench } from "#tests/bench/workbench";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";

const BENCHES: Record<string, (now: Date, databaseUri: string) => Promise<string>> = {
  cases: async () => told(await benchCases()),
  decisions: async (_now, databaseUri) => told(await benchDecisions(databaseUri)),
  directory: async (now) => told(await benchDirectory(now)),
  import: benchImport,
  search: async () => told(await benchSearch()),
  workbench: async () => told(await benchWorkbench()),
};

void runCommand(async (say) => {
  const name = process.argv[2] ?? "";
  const bench = BENCHES[name];
  if (!bench) throw new StartProblem(`Usage: npm run bench -- ${Object.keys(BENCHES).join("|")}`);
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "kumppani-bench-"));
  const database = await startEmbeddedDatabase({ dataDir, say });
  try {
    await connect(database.uri);
    await syncIndexes();
    await foundTaxonomies(new Date());
    say(await bench(new Date(), database.uri));
    await mongoose.connection.dropDatabase();
  } finally {
    await disconnect();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
