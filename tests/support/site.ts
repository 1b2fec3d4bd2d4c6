import { inject } from "vitest";
import { addressOfNewDatabase } from "#tests/support/database";
import { copyDatabase, demoDatabaseOf } from "#tests/support/demo-database";
import { processOf } from "#tests/support/processes";
import { freePort, runProgram } from "#tests/support/program";
import { startSmtpServer, type SmtpServer } from "#tests/support/smtp";

export type Site = {
  url: string;
  databaseUri: string;
  smtp: SmtpServer;
  /** Ends a part of the running site by SIGKILL, as a power cut would. */
  kill: (part: "web" | "worker") => void;
  said: () => string;
  stop: () => Promise<void>;
};

/**
 * Starts Kumppani as `npm start` does, in demo mode with its demo data, on a database of its own and with a real mail
 * server; `more` are settings of its environment beside those.
 */
export async function startSite(more: Record<string, string> = {}): Promise<Site> {
  const smtp = await startSmtpServer();
  const databaseUri = addressOfNewDatabase();
  await copyDatabase(demoDatabaseOf(inject("databaseUri")), databaseUri);
  const port = await freePort();
  const settings = {
    MONGODB_URI: databaseUri,
    DEMO: "1",
    PORT: String(port),
    SMTP_URL: smtp.url,
    LOG_LEVEL: "warn",
    ...more,
  };
  const program = runProgram("app/server/start.ts", [], settings);
  await program.untilSaid("Kumppani is ready");
  return {
    url: `http://localhost:${port}`,
    databaseUri,
    smtp,
    kill: (part) => process.kill(processOf(program, part), "SIGKILL"),
    said: program.said,
    stop: async () => {
      program.child.kill("SIGTERM");
      await program.exitCode;
      await smtp.stop();
    },
  };
}
