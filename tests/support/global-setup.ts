import { rm } from "node:fs/promises";
import mongoose from "mongoose";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "#server/embedded-database";
import { quickFolder } from "#tests/support/quick-folder";

declare module "vitest" {
  interface ProvidedContext {
    databaseUri: string;
  }
}

/**
 * Every test file has a database of its own with hundreds of files. The engine keeps those that nobody uses open for ten
 * minutes, and a run makes more than a process may hold: it died of that.
 */
async function letGoOfFilesSoon(uri: string): Promise<void> {
  const client = await new mongoose.mongo.MongoClient(uri).connect();
  const wiredTigerEngineRuntimeConfig =
    "file_manager=(close_idle_time=5,close_scan_interval=2,close_handle_minimum=100)";
  await client.db("admin").command({ setParameter: 1, wiredTigerEngineRuntimeConfig });
  await client.close();
}

/** One real database engine for the whole run, on a folder that is removed afterwards. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await quickFolder("kumppani-test-");
  const database = await startEmbeddedDatabase({ dataDir, say: (line) => process.stderr.write(`${line}\n`) });
  await letGoOfFilesSoon(database.uri);
  project.provide("databaseUri", database.uri);
  return async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
