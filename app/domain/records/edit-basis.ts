import { z } from "zod";
import { SIDES, type Side } from "#domain/records/merge";

/** What the writer of a form had before them, and how they decided where somebody else had changed the same thing. */
export type EditBasis = {
  /** The number of the version the form was opened with; 0 where nothing was stored, or it is not known. */
  version: number;
  /** The number of the version the writer's own text was compared with, once there was a disagreement. */
  seen: number | null;
  chosen: Readonly<Partial<Record<string, Side>>>;
};

/** Somebody who has the newest version before them, such as a program. */
export const basedOn = (version: number): EditBasis => ({ version, seen: null, chosen: {} });

const number = z.coerce.number().int().min(0).max(1_000_000);

const schema = z.object({
  version: number.catch(0),
  seen: number.nullable().catch(null),
  chosen: z.record(z.string(), z.enum(SIDES).optional().catch(undefined)),
});

/** The field of a form that says whose text is to stand for a key. */
export const sideField = (key: string): string => `side.${key}`;
const SIDE = sideField("");

export const isBasisField = (name: string): boolean => name === "version" || name === "seen" || name.startsWith(SIDE);

/** Reads what every form of a record carries besides its questions. What cannot be read counts as not known. */
export function editBasisOf(typed: Readonly<Record<string, readonly string[]>>): EditBasis {
  const sides = Object.entries(typed).filter(([name]) => name.startsWith(SIDE));
  return schema.parse({
    version: typed["version"]?.[0],
    seen: typed["seen"]?.[0] ?? null,
    chosen: Object.fromEntries(sides.map(([name, [side]]) => [name.slice(SIDE.length), side])),
  });
}
