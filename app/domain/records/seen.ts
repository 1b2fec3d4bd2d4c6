import { z } from "zod";
import { RECORD_KINDS, type RecordKind } from "#domain/records/record-fields";

/** A record and the version of it that was looked at. */
export type SeenRecord = { kind: RecordKind; id: string; version: number };

/** A record as it was marked: `before` is the version that had been looked at until then, 0 for none. */
export type MarkedRecord = SeenRecord & { before: number };

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

/** The records that are marked as seen, words that mean nothing left out; or the press that is taken back. */
export const seenSchema = z.object({ seen: tokens(), takeBack: z.string().optional() });
