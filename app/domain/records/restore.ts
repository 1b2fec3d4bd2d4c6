import { changedFields, valueAt, withField } from "#domain/records/content";
import { IDENTITY_KEYS, type Content, type RecordField, type RecordKind } from "#domain/records/record-fields";

/** Why something of an earlier version does not come back with it. */
export const LEFT_OUT_REASONS = ["identity", "membership", "partners", "pictureGone"] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export type Restoration = {
  content: Content;
  /** What would change, and what differs but stays as it is. */
  changed: string[];
  leftOut: { key: string; reason: LeftOutReason }[];
};

type Rules = {
  /** Before an association's first approval everything may be changed by itself. */
  isIdentityOpen: boolean;
  /** Fields whose picture is not kept any more. */
  picturesGone: readonly string[];
};

function reasonToLeaveOut(kind: RecordKind, { key }: RecordField, rules: Rules): LeftOutReason | null {
  if (rules.picturesGone.includes(key)) return "pictureGone";
  // Who takes part is for each association to say.
  if (key === "otherAssociationIds") return "partners";
  if (kind !== "association") return null;
  if (key === "umbrellaIds") return "membership";
  return !rules.isIdentityOpen && IDENTITY_KEYS.some((identity) => identity === key) ? "identity" : null;
}

/** A question that nobody asked yet when the version was written has no earlier answer. */
const wasAsked = (old: Content, { paths }: RecordField): boolean =>
  paths.every((path) => valueAt(old, path) !== undefined);

/**
 * What a record would say if an earlier version were brought back: everything it said then, but for what the city decides
 * on, what an umbrella organisation has a word in, and pictures that are gone.
 */
export function restoration(kind: RecordKind, now: Content, old: Content, rules: Rules): Restoration {
  const differing = changedFields(kind, now, old)
    .filter((field) => wasAsked(old, field))
    .map((field) => ({ field, reason: reasonToLeaveOut(kind, field, rules) }));
  const back = differing.filter(({ reason }) => reason === null).map(({ field }) => field);
  return {
    content: back.reduce((content, field) => withField(content, field, old), now),
    changed: back.map(({ key }) => key),
    leftOut: differing.flatMap(({ field: { key }, reason }) => (reason === null ? [] : [{ key, reason }])),
  };
}
