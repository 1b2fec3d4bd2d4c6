import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "#server/embedded-database";

declare module "vitest" {
  interface ProvidedContext {
    databaseUri: string;
  }
}

/** One real database engine for the whole run, on a folder that is removed afterwards. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "kumppani-test-"));
  const database = await startEmbeddedDatabase({ dataDir, say: (line) => process.stderr.write(`${line}\n`) });
  project.provide("databaseUri", database.uri);
  return async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
