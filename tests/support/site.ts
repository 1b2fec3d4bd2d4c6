import { execFileSync } from "node:child_process";
import { addressOfNewDatabase } from "#tests/support/database";
import { freePort, runProgram, type RunningProgram } from "#tests/support/program";
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

/** The process ids of a program's parts, found by what they run. */
function processOf({ child }: RunningProgram, part: string): number {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const line = lines.find((text) => {
    const [, parent] = text.trim().split(/\s+/);
    return Number(parent) === child.pid && text.includes(`app/server/${part}.ts`);
  });
  if (!line) throw new Error(`the ${part} process is not running`);
  return Number(line.trim().split(/\s+/)[0]);
}

/**
 * Starts Kumppani as `npm start` does, in demo mode with its demo data, on a database of its own and with a real mail
 * server.
 */
export async function startSite(): Promise<Site> {
  const smtp = await startSmtpServer();
  const databaseUri = addressOfNewDatabase();
  const port = await freePort();
  const settings = {
    MONGODB_URI: databaseUri,
    DEMO: "1",
    PORT: String(port),
    SMTP_URL: smtp.url,
    LOG_LEVEL: "warn",
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
