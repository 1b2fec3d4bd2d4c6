import { setTimeout as sleep } from "node:timers/promises";
import { hours, minutes, seconds } from "#domain/shared/durations";
import { environment } from "#env.server";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { connect, disconnect } from "#models/connection.server";
import { createLog } from "#server/request-log";
import { timeOfDay } from "#domain/shared/time-of-day";
import { wallTimeAt } from "#domain/shared/zoned-time";
import { walkDirectory } from "#use-cases/walk-directory.server";
import { followImports } from "#use-cases/follow-import.server";
import { freeArchivedReferrals } from "#use-cases/free-archived-referrals.server";
import { fallBackAtClose } from "#use-cases/keep-filed.server";
import { lapseReferrals } from "#use-cases/lapse-referrals.server";
import { remindOfClose } from "#use-cases/remind-of-close.server";
import { remindOfAcceptance } from "#use-cases/remind-of-acceptance.server";
import { remindOfSupplements } from "#use-cases/remind-of-supplements.server";
import { remindOfReferrals } from "#use-cases/remind-of-referrals.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";
import { tellNewMatches } from "#use-cases/tell-new-matches.server";
import { takeDirectoryFigures } from "#use-cases/take-directory-figures.server";
import { sweepAbandonedUploads } from "#use-cases/sweep-abandoned-uploads.server";

const IDLE_PAUSE = 400;
const SWEEP_EVERY = hours(1);
const REST = seconds(10);

const { mongodbUri, logLevel } = environment();
const log = createLog(logLevel).child({ process: "worker" });
const stopping = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stopping.abort());

const restingUntil = new Map<string, number>();

/** Does one kind of work; what fails rests a while, so that it neither floods the log nor keeps the others waiting. */
async function attempt(kind: string, work: (now: Date) => Promise<boolean>): Promise<boolean> {
  const now = new Date(); // the work before this may have taken minutes
  if ((restingUntil.get(kind) ?? 0) > now.getTime()) return false;
  try {
    return await work(now);
  } catch (error) {
    log.error({ kind, err: error }, "work failed, will be tried again");
    restingUntil.set(kind, now.getTime() + REST);
    return false;
  }
}

async function follow(now: Date): Promise<boolean> {
  const { done, failed } = await resumeFollowers(now);
  for (const { id, error } of failed) log.error({ id, err: error }, "could not be followed, will be tried again");
  if (failed.length > 0) restingUntil.set("follow", now.getTime() + REST);
  return done > 0;
}

async function deliver(now: Date): Promise<boolean> {
  const delivery = await deliverNext(now);
  if (delivery?.outcome === "postponed")
    log.warn({ mail: delivery.id, kind: delivery.kind, err: delivery.error }, "mail not sent, will be tried again");
  if (delivery?.outcome === "refused")
    log.warn({ mail: delivery.id, kind: delivery.kind, err: delivery.error }, "mail refused: the address is marked");
  if (delivery?.fellBack)
    log.warn({ kind: delivery.kind }, "a municipality's text made no letter: the program's was sent");
  return delivery !== null;
}

/** One round of everything the worker does. Returns whether anything was there to do. */
async function workOnce(): Promise<boolean> {
  const followed = await attempt("follow", follow);
  const collected = await attempt("collect", async () => (await collectNotices()) > 0);
  const delivered = await attempt("deliver", deliver);
  const imported = await attempt("import", followImports);
  return followed || collected || delivered || imported;
}

/** Reminders are written by day: nobody's telephone rings for them at night. */
const DAY = { from: timeOfDay("08:00"), until: timeOfDay("20:00") };

const isDay = (now: Date): boolean => wallTimeAt(now) >= DAY.from && wallTimeAt(now) < DAY.until;

/** The directory's daily round. It may be made as often as one likes: what has been done today is not done again. */
async function keepDirectoryTrue(now: Date): Promise<void> {
  if (!isDay(now)) return;
  const { taken, failed } = await walkDirectory(now);
  for (const { id, error } of failed) log.error({ id, err: error }, "not asked to confirm, will be tried again");
  if (taken > 0) log.info({ taken }, "associations asked to confirm");
}

/** Forgets by day and by night how to reach clients whom nobody has reached in time, and reminds by day. */
async function keepReferrals(now: Date): Promise<void> {
  const rounds = [
    await lapseReferrals(now),
    await freeArchivedReferrals(now),
    ...(isDay(now) ? [await remindOfReferrals(now)] : []),
  ];
  for (const { id, error } of rounds.flatMap(({ failed }) => failed))
    log.error({ id, err: error }, "referral not taken forward, will be tried again");
}

/** The weekly letters about saved searches, by day. */
async function tellOfSearches(now: Date): Promise<void> {
  if (!isDay(now)) return;
  const { failed } = await tellNewMatches(now);
  for (const { id, error } of failed) log.error({ id, err: error }, "saved searches not told, will be tried again");
}

/** What the close of a call brings, to the minute and by night as well: a close at midnight is a close. */
async function keepCloses(now: Date): Promise<boolean> {
  const rounds = [await fallBackAtClose(now), await remindOfClose(now)];
  for (const { id, error } of rounds.flatMap(({ failed }) => failed))
    log.error({ id, err: error }, "close of a call not followed, will be tried again");
  return rounds.some(({ done }) => done > 0);
}

/** Reminders of what the city waits for from applicants, by day. */
async function remindApplicants(now: Date): Promise<void> {
  if (!isDay(now)) return;
  const rounds = [await remindOfSupplements(now), await remindOfAcceptance(now)];
  for (const { id, error } of rounds.flatMap(({ failed }) => failed))
    log.error({ id, err: error }, "applicant not reminded, will be tried again");
}

const HOURLY: Record<string, (now: Date) => Promise<unknown>> = {
  referrals: keepReferrals,
  applicants: remindApplicants,
  uploads: sweepAbandonedUploads,
  expired: sweepExpired,
  figures: takeDirectoryFigures,
  directory: keepDirectoryTrue,
  searches: tellOfSearches,
};

/** What nobody came back for. One that fails keeps none of the others from forgetting what they must. */
async function sweep(now: Date): Promise<void> {
  for (const [kind, work] of Object.entries(HOURLY))
    await work(now).catch((error: unknown) => log.error({ kind, err: error }, "sweep failed"));
}

async function workUntilStopped(): Promise<void> {
  let sweptAt = 0;
  let closedAt = 0;
  while (!stopping.signal.aborted) {
    const now = new Date();
    const busy = await workOnce();
    if (now.getTime() - closedAt > minutes(1)) {
      closedAt = now.getTime();
      await attempt("closes", keepCloses);
    }
    if (now.getTime() - sweptAt > SWEEP_EVERY) {
      sweptAt = now.getTime();
      await sweep(now);
    }
    if (!busy) await sleep(IDLE_PAUSE, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
}

if (!mongodbUri) throw new Error("the worker needs MONGODB_URI; npm start gives it");
await connect(mongodbUri);
await workUntilStopped();
await disconnect();
