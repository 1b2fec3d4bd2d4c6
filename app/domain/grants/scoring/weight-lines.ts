import type { ActivityWeight } from "#domain/grants/scoring/activity";
import { ok, refused, type Result } from "#domain/shared/result";

const LINE = /^(\d{1,3})\s*[-–]\s*(\d{1,3})\s*;\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*;\s*(\d{1,3})(?:[.,](\d{1,2}))?$/;

/** Of "2,5" the hundredths: 250. */
const hundredths = (whole: string, part = ""): number => Number(whole) * 100 + Number(part.padEnd(2, "0"));

function readLine(line: string): ActivityWeight | null {
  const [, fromAge = "", toAge = "", fromTimes = "", toTimes = "", whole = "", part] = LINE.exec(line) ?? [];
  if (whole === "") return null;
  const weight = {
    fromAge: Number(fromAge),
    toAge: Number(toAge),
    fromTimes: Number(fromTimes),
    toTimes: Number(toTimes),
  };
  if (weight.fromAge > weight.toAge || weight.fromTimes > weight.toTimes) return null;
  return { ...weight, weight: hundredths(whole, part) };
}

/**
 * Reads what activity weighs, a line for each: ages, times a week and the weight, as "0–13; 1–2; 2,5". Blank lines are
 * passed over. The first line that cannot be read is refused by its number, from 1 on.
 */
export function readWeights(text: string): Result<ActivityWeight[], { line: number }> {
  const weights: ActivityWeight[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const weight = readLine(line.trim());
    if (!weight) return refused({ line: index + 1 });
    weights.push(weight);
  }
  return ok(weights);
}

/** The lines that read back to the same weights. */
export const writtenWeights = (weights: readonly ActivityWeight[]): string =>
  weights
    .map(({ fromAge, toAge, fromTimes, toTimes, weight }) => {
      const decimals = String(weight % 100)
        .padStart(2, "0")
        .replace(/0+$/, "");
      const written = `${Math.floor(weight / 100)}${decimals ? `,${decimals}` : ""}`;
      return `${fromAge}–${toAge}; ${fromTimes}–${toTimes}; ${written}`;
    })
    .join("\n");
