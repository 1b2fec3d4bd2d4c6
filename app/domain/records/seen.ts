import { z } from "zod";
import { RECORD_KINDS, type RecordKind } from "#domain/records/record-fields";

/** A record and the version of it that was looked at. */
export type SeenRecord = { kind: RecordKind; id: string; version: number };

/** A page of the list of changes. */
export const MOST_SEEN = 25;

/** As a tick box of a form sends it: "activity 6b07… 3". */
export const seenToken = ({ kind, id, version }: SeenRecord): string => `${kind} ${id} ${version}`;

function readSeen(token: string): SeenRecord | null {
  const [kind, id = "", version = ""] = token.split(" ");
  const known = RECORD_KINDS.find((one) => one === kind);
  return known && /^[0-9a-f]{24}$/.test(id) && /^[1-9]\d{0,8}$/.test(version)
    ? { kind: known, id, version: Number(version) }
    : null;
}

const tokens = () =>
  z
    .array(z.string())
    .max(MOST_SEEN)
    .default([])
    .transform((all) => all.map(readSeen).filter((one) => one !== null));

/** The records ticked in the list, or all that it showed; words that mean nothing are left out. */
export const seenSchema = z
  .object({ seen: tokens(), shown: tokens(), whole: z.literal("yes").optional() })
  .transform(({ seen, shown, whole }) => (whole ? shown : seen));
