import type { Environment } from "#env.server";
import { buildWhenNeeded } from "#server/build-when-needed";
import { readSettings } from "#server/command-line";
import { startEmbeddedDatabase } from "#server/embedded-database";
import { fetchVoikkoWhenMissing } from "#server/fetch-voikko";
import { greet } from "#server/greet";
import { type KeptRunning, keepRunning } from "#server/keep-running";
import { requireFreePort } from "#server/port-is-free";
import { prepareDatabase } from "#server/prepare-database";
import { type Program, startProgram } from "#server/program";
import { restartOnEdit } from "#server/restart-on-edit";
import type { Say } from "#server/say";
import { type Part, stopAll, stopOnSignal } from "#server/stop";

/** A request may take ten seconds to finish after the stop; a little more, and the web server is ended by force. */
const WEB_PATIENCE_MS = 12_000;
const WORKER_PATIENCE_MS = 15_000;

/** Starts everything Kumppani is made of. It then runs until a signal stops it: web server first, database last. */
export async function startKumppani({ dev }: { dev: boolean }, say: Say): Promise<void> {
  const since = performance.now();
  const settings = readSettings();
  const running: Part[] = [];
  stopOnSignal(running, say);
  try {
    await startAll(settings, dev, running, say);
  } catch (error) {
    await stopAll(running);
    throw error;
  }
  await greet(settings, (performance.now() - since) / 1000, say);
}

async function startAll(settings: Environment, dev: boolean, running: Part[], say: Say): Promise<void> {
  await requireFreePort(settings.port);
  if (!dev) await buildWhenNeeded(say);
  await fetchVoikkoWhenMissing(say);
  const mongodbUri = settings.mongodbUri ?? (await startDatabase(settings, running, say));
  await prepareDatabase({ mongodbUri, demo: settings.demo }, say);
  const environment = childEnvironment(settings, mongodbUri, dev);
  const fileOf = (program: string) => (dev ? `app/server/${program}.ts` : `build/programs/${program}.js`);
  const worker = await supervise("worker", { file: fileOf("worker"), environment, untilReady: false }, say);
  running.push({ stop: () => worker.stop(WORKER_PATIENCE_MS), force: worker.force });
  const args = dev ? ["--dev"] : [];
  const web = await supervise("web server", { file: fileOf("web"), args, environment, untilReady: true }, say);
  running.push({ stop: () => web.stop(WEB_PATIENCE_MS), force: web.force });
  if (dev) restartOnEdit(worker, say);
}

async function startDatabase({ dataDir }: Environment, running: Part[], say: Say): Promise<string> {
  const done = say.begin(`Starting the database in ${dataDir} …`);
  const database = await startEmbeddedDatabase({ dataDir, say });
  running.push({ stop: database.stop, force: () => undefined }); // it closes by itself when this process is gone
  done("The database is up");
  return database.uri;
}

async function supervise(name: string, program: Program, say: Say): Promise<KeptRunning> {
  const start = () => startProgram(program);
  return keepRunning({ name, first: await start(), start, say });
}

/** Our programs get settings that are complete, so that each decides nothing by itself. */
function childEnvironment(settings: Environment, mongodbUri: string, dev: boolean): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: dev ? "development" : "production",
    MONGODB_URI: mongodbUri,
    DEMO: settings.demo ? "1" : "0",
    // Somebody trying the program out wants to see what it says to them, not a line for every request.
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? (settings.demo ? "warn" : settings.logLevel),
  };
}
