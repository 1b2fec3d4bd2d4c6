/** The web server's own process: `web [--dev]`, started and watched by the start command. */
import type { Server } from "node:http";
import { environment } from "#env.server";
import { connect, disconnect } from "#models/connection.server";
import { keepRateLimitsSmall } from "#server/rate-limit";
import { createLog } from "#server/request-log";
import { builtSite, developmentSite } from "#server/site-build";
import { createWebApp } from "#server/web-app";
import { finnish } from "#search/finnish.server";

const FINISH_MS = 10_000;

const settings = environment();
const log = createLog(settings.logLevel);

async function serve(): Promise<void> {
  if (!settings.mongodbUri) throw new Error("the web process needs MONGODB_URI; `npm start` sets it");
  await connect(settings.mongodbUri);
  const site = process.argv.includes("--dev") ? await developmentSite() : await builtSite();
  const { missing } = await finnish();
  if (missing) log.warn({ missing }, "Finnish is read without Voikko's dictionary: the search finds less");
  const app = createWebApp({ environment: settings, log, site });
  const server = app.listen(settings.port);
  server.once("listening", () => process.send?.({ ready: true }));
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      process.stderr.write(`Port ${settings.port} is in use. Choose another with PORT=…\n`);
    else log.fatal({ err: error }, "the web server cannot listen");
    process.exit(1);
  });
  const cleaning = keepRateLimitsSmall();
  process.once("SIGTERM", () => {
    clearInterval(cleaning);
    void stop(server);
  });
}

/** Takes no new requests, lets the ones under way finish, and leaves. */
async function stop(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), FINISH_MS).unref();
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(late);
  await disconnect();
  process.exit(0);
}

serve().catch((error: unknown) => {
  log.fatal({ err: error }, "the web server could not start");
  process.exit(1);
});
