import type { Environment } from "#env.server";
import { connect, disconnect } from "#models/connection.server";
import { startEmbeddedDatabase } from "#server/embedded-database";

type Settings = Pick<Environment, "mongodbUri" | "dataDir">;

/** The database for a command of its own: the server's, or the local folder's, opened for as long as the work takes. */
export async function withDatabase(
  settings: Settings,
  say: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const embedded = settings.mongodbUri ? null : await startEmbeddedDatabase({ dataDir: settings.dataDir, say });
  try {
    await connect(settings.mongodbUri ?? embedded?.uri ?? "");
    await work();
  } finally {
    await disconnect();
    await embedded?.stop();
  }
}
