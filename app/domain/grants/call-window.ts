import { days, hours, minutes } from "#domain/shared/durations";

/** When applications are taken: stored instants, never computed from "the last working day". */
export type CallWindow = { opensAt: Date; closesAt: Date };
export type CallStage = "upcoming" | "open" | "closed";

/**
 * Whether a call takes applications at an instant. It opens at opensAt and closes at closesAt sharp: "closes at 15:00"
 * means that 14:59:59.999 is in time and 15:00:00.000 is too late.
 */
export function callStage({ opensAt, closesAt }: CallWindow, now: Date): CallStage {
  if (now >= closesAt) return "closed";
  return now >= opensAt ? "open" : "upcoming";
}

/** How long an open call still takes applications, rounded down to minutes; null when it is not open. */
export function timeLeft(call: CallWindow, now: Date): { days: number; hours: number; minutes: number } | null {
  if (callStage(call, now) !== "open") return null;
  const left = call.closesAt.getTime() - now.getTime();
  return {
    days: Math.floor(left / days(1)),
    hours: Math.floor((left % days(1)) / hours(1)),
    minutes: Math.floor((left % hours(1)) / minutes(1)),
  };
}
