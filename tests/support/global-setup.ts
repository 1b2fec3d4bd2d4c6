import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "#server/embedded-database";
import { quickFolder } from "#tests/support/quick-folder";

declare module "vitest" {
  interface ProvidedContext {
    databaseUri: string;
  }
}

/** One real database engine for the whole run, on a folder that is removed afterwards. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await quickFolder("kumppani-test-");
  const database = await startEmbeddedDatabase({ dataDir, say: (line) => process.stderr.write(`${line}\n`) });
  project.provide("databaseUri", database.uri);
  return async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
