import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { hours } from "#domain/shared/durations";
import { environment } from "#env.server";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { connect, disconnect } from "#models/connection.server";
import { dropExpiredForms } from "#models/held-form.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";
import { sweepAbandonedUploads } from "#use-cases/sweep-abandoned-uploads.server";

const IDLE_PAUSE = 400;
const SWEEP_EVERY = hours(1);

const { mongodbUri, logLevel } = environment();
const log = pino({ level: logLevel, base: { process: "worker" } });
const stopping = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stopping.abort());

/** One round of everything the worker does. Returns whether anything was there to do. */
async function workOnce(now: Date): Promise<boolean> {
  const followed = await resumeFollowers(now);
  for (const { id, error } of followed.failed)
    log.error({ id, err: error }, "could not be followed, will be tried again");
  const collected = await collectNotices();
  const delivery = await deliverNext(now);
  if (delivery?.outcome === "postponed")
    log.warn({ mail: delivery.id, kind: delivery.kind, err: delivery.error }, "mail not sent, will be tried again");
  return followed.done > 0 || collected > 0 || delivery !== null;
}

/** What nobody came back for. */
async function sweep(now: Date): Promise<void> {
  await sweepAbandonedUploads(now);
  await dropExpiredForms(now);
}

async function workUntilStopped(): Promise<void> {
  let sweptAt = 0;
  while (!stopping.signal.aborted) {
    const now = new Date();
    const busy = await workOnce(now).catch((error: unknown) => {
      log.error({ err: error }, "work failed, trying again");
      return false;
    });
    if (now.getTime() - sweptAt > SWEEP_EVERY) {
      sweptAt = now.getTime();
      await sweep(now).catch((error: unknown) => log.error({ err: error }, "sweep failed"));
    }
    if (!busy) await sleep(IDLE_PAUSE, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
}

if (!mongodbUri) throw new Error("the worker needs MONGODB_URI; npm start gives it");
await connect(mongodbUri);
await workUntilStopped();
await disconnect();
