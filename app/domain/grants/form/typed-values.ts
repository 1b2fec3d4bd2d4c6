import type { z } from "zod";
import { holdsIdentityCode } from "#domain/shared/personal-data";

/** Text of a form by the name of its input, as a browser sends it. */
export type TypedValues = Readonly<Record<string, string[]>>;

/** An input that could not be read: its name, and the part of it after the field's with a row by its id, not its place. */
export type UnreadInput = { name: string; part: string; text: string };

/** A form's values under a name, and what is wrong with them by the name of the input. */
export type Reader = {
  /** What one input holds, or null where it is empty or cannot be read; the latter is among the errors. */
  one: <Value>(part: string, schema: z.ZodType<Value>) => Value | null;
  /** Everything that inputs of one name hold. */
  all: (part: string) => string[];
  isTicked: (part: string) => boolean;
  /** The places in a table where something was sent: 0 and 2 of "costs[0].name" and "costs[2].note". */
  places: (table: string) => number[];
  refuse: (part: string, message: string) => void;
  /** Was something in this part, or further in, refused? */
  isRefused: (part: string) => boolean;
  /** Remembers the id of the row at a place of a table. */
  nameRow: (at: string, id: string) => void;
  /** The refused inputs. */
  unread: () => UnreadInput[];
  errors: Record<string, string[]>;
};

/** The name of an input of a field: "budget.costs[0].name", or the field's own id where it has one input only. */
export const inputName = (field: string, part: string): string => (part === "" ? field : `${field}.${part}`);

const PLACE = /^\[(\d{1,6})\]\./;
const ROW = /^\w+\[\d{1,6}\]/;
const PLACE_AT_END = /\[\d{1,6}\]$/;

/** The places in a table where something was typed, by the table's name: 0 and 2 of "budget.costs[0].name" and "[2].note". */
export function placesIn(typed: TypedValues, table: string): number[] {
  const found = Object.keys(typed).flatMap((name) => {
    const place = name.startsWith(table) ? PLACE.exec(name.slice(table.length))?.[1] : undefined;
    return place === undefined ? [] : [Number(place)];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** A text longer than this is refused and not kept: no field takes so much. */
export const LONGEST_UNREAD = 20_000;

/**
 * May a text that cannot be read be kept as it was typed? One with an identity code may not, whatever the input asked for
 * and however it was refused: nothing here has a use for it.
 */
export const isKeepable = (text: string): boolean =>
  text.trim() !== "" && text.length <= LONGEST_UNREAD && !holdsIdentityCode(text);

/** Reads the inputs of one field. Blanks alone count as nothing. */
export function readerOf(typed: TypedValues, field: string): Reader {
  const errors: Record<string, string[]> = {};
  const all = (part: string): string[] => (typed[inputName(field, part)] ?? []).filter((value) => value.trim() !== "");
  const refuse = (part: string, message: string) => {
    (errors[inputName(field, part)] ??= []).push(message);
  };
  const one = <Value>(part: string, schema: z.ZodType<Value>): Value | null => {
    const [value] = all(part);
    if (value === undefined) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const message of new Set(parsed.error.issues.map((found) => found.message))) refuse(part, message);
    return null;
  };
  const rowNames = new Map<string, string>();
  const unread = () =>
    Object.keys(errors).map((name) => {
      const text = typed[name]?.find((value) => value.trim() !== "") ?? "";
      const part = name === field ? "" : name.slice(field.length + 1);
      return { name, part: part.replace(ROW, (at) => rowNames.get(at) ?? at), text };
    });
  return {
    one,
    all,
    refuse,
    errors,
    unread,
    isTicked: (part) => all(part).length > 0,
    places: (table) => placesIn(typed, inputName(field, table)),
    isRefused: (part) => Object.keys(errors).some((name) => name.startsWith(inputName(field, part))),
    nameRow: (at, id) => void rowNames.set(at, at.replace(PLACE_AT_END, `[${id}]`)),
  };
}
