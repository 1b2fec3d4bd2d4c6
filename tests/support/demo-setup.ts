import type { TestProject } from "vitest/node";
import { prepareDatabase } from "#server/prepare-database";
import { speaker } from "#server/say";
import { demoDatabaseOf } from "#tests/support/demo-database";
import startDatabase from "#tests/support/global-setup";

/** The run's engine, with the demo loaded once: every site of a browser test begins with a copy of it. */
export default async function startDatabaseWithDemo(project: TestProject): Promise<() => Promise<void>> {
  const stop = await startDatabase(project);
  const { databaseUri } = project.getProvidedContext();
  await prepareDatabase(
    { mongodbUri: demoDatabaseOf(databaseUri), demo: true },
    speaker((text) => process.stderr.write(text)),
  );
  return stop;
}
