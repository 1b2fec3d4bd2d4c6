import { createHash } from "node:crypto";
import mongoose from "mongoose";
import { RateLimiterMongo, RateLimiterRes } from "rate-limiter-flexible";

/** How often something may be tried: this many times in so many seconds. */
const LIMITS = {
  codeByAddress: { points: 5, duration: 15 * 60 },
  confirmByClient: { points: 30, duration: 15 * 60 },
  editRightByPerson: { points: 5, duration: 24 * 60 * 60 },
  answerByClient: { points: 60, duration: 15 * 60 },
  referralByPerson: { points: 30, duration: 60 * 60 },
  slipByClient: { points: 30, duration: 15 * 60 },
  slipMadeByClient: { points: 60, duration: 15 * 60 },
  arrivalByPerson: { points: 40, duration: 15 * 60 },
  unmetNeedByPerson: { points: 60, duration: 15 * 60 },
  codeByClient: { points: 30, duration: 15 * 60 },
} as const;

/** Counts an attempt. False when there have been too many; the key is hashed, so that the counters hold no address. */
export async function allowAttempt(limit: keyof typeof LIMITS, key: string): Promise<boolean> {
  const { connection } = mongoose;
  const limiter = new RateLimiterMongo({
    storeClient: connection.getClient(),
    dbName: connection.name,
    tableName: "rateLimits",
    keyPrefix: limit,
    ...LIMITS[limit],
    disableIndexesCreation: true,
  });
  try {
    await limiter.consume(createHash("sha256").update(key).digest("hex"));
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
