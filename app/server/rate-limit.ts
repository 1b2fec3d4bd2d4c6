import type { RequestHandler } from "express";
import mongoose from "mongoose";
import { RateLimiterMongo, RateLimiterRes } from "rate-limiter-flexible";

const MINUTE_SECONDS = 60;
const PATIENCE_MS = 500;
const CLEAN_EVERY_MS = 10 * MINUTE_SECONDS * 1000;
const COLLECTION = "rateLimits";

export type RateLimits = { everythingPerMinute: number; changesPerMinute: number };
export const RATE_LIMITS: RateLimits = { everythingPerMinute: 600, changesPerMinute: 120 };

const TOO_MANY = [
  "Pyyntöjä tuli liian monta lyhyessä ajassa. Odota hetki ja yritä uudelleen.",
  "För många förfrågningar på kort tid. Vänta en stund och försök igen.",
  "Too many requests in a short time. Wait a moment and try again.",
].join("\n\n");

/**
 * Limits each client's requests per minute, counted in the database so that the limit holds over restarts and processes.
 * When the database cannot count, requests pass and the log says so: a limiter must not be what takes the site down.
 */
export function limitRate(limits: RateLimits = RATE_LIMITS): RequestHandler {
  const everything = limiter("all", limits.everythingPerMinute);
  const changes = limiter("change", limits.changesPerMinute);
  return async (request, response, next) => {
    const isSafe = request.method === "GET" || request.method === "HEAD";
    const limit = isSafe ? everything : changes;
    const { clientKey, log } = response.locals;
    const waitMs = await consume(limit, clientKey).catch((error: unknown) => {
      log.warn({ reason: error instanceof Error ? error.name : "unknown" }, "rate limit not counted");
      return 0;
    });
    if (waitMs === 0) return next();
    response
      .status(429)
      .set("Retry-After", String(Math.ceil(waitMs / 1000)))
      .type("text/plain")
      .send(TOO_MANY);
  };
}

function limiter(name: string, points: number): RateLimiterMongo {
  const { connection } = mongoose;
  return new RateLimiterMongo({
    storeClient: connection.getClient(),
    dbName: connection.name,
    tableName: COLLECTION,
    keyPrefix: name,
    points,
    duration: MINUTE_SECONDS,
    disableIndexesCreation: true,
  });
}

/** @returns 0 when the request may pass, else for how long the client must wait. */
async function consume(limit: RateLimiterMongo, key: string): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("the database did not answer in time")), PATIENCE_MS);
  });
  try {
    await Promise.race([limit.consume(key), tooSlow]);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(refusal.msBeforeNext, 1);
    throw refusal;
  } finally {
    clearTimeout(timer);
  }
}

/** Creates the counters' indexes; called once at start, like every index. */
export async function prepareRateLimits(): Promise<void> {
  await limiter("all", 1).createIndexes();
}

/** The embedded engine does not remove expired documents by itself, so this does, until the program ends. */
export function keepRateLimitsSmall(): NodeJS.Timeout {
  const clean = () =>
    mongoose.connection
      .collection(COLLECTION)
      .deleteMany({ expire: { $lt: new Date() } })
      .catch(() => undefined); // the next round tries again
  return setInterval(() => void clean(), CLEAN_EVERY_MS).unref();
}
