import type { PlainDate } from "#domain/shared/plain-date";

/** A formula as somebody wrote it. Numbers begin at one; a score remembers by which it was counted. */
export type FormulaVersion = { version: number; source: string; since: PlainDate };

/**
 * The versions of a formula with one more. What stands stays as it was written, so that an old score can be counted
 * again; writing the same once more is no new version.
 */
export function withVersion(versions: readonly FormulaVersion[], source: string, since: PlainDate): FormulaVersion[] {
  const latest = versions.at(-1);
  if (latest?.source === source) return [...versions];
  return [...versions, { version: (latest?.version ?? 0) + 1, source, since }];
}
