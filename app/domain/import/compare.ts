import type { Saying } from "#domain/import/imported-record";

// What an import changes in a record that stands already. The rule in one sentence: what an import wrote an import may
// change, what a person wrote stays unless another person says otherwise, and what nobody ever wrote is filled in.

/** One content of a record, and whether an import wrote it. */
export type Version = { content: Record<string, unknown>; isImported: boolean };

/** A difference between what stands and what a file says. `kept` where a person wrote what stands: it stays for now. */
export type FieldChange = { path: string; from: unknown; to: unknown; kept: boolean };

/** @example valueAt({ contact: { email: "a@b.fi" } }, "contact.email") // "a@b.fi" */
export const valueAt = (content: Record<string, unknown>, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (part, key) => (typeof part === "object" && part !== null ? (part as Record<string, unknown>)[key] : undefined),
      content,
    );

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** The same value written the same way: nothing is nothing, keys have no order, and lists of words have none either. */
function plain(value: unknown): unknown {
  if (isEmpty(value)) return null;
  if (Array.isArray(value)) {
    const parts = value.map(plain);
    return parts.every((part) => typeof part === "string") ? parts.toSorted() : parts;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, plain(part)] as const)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

export const isSameValue = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

type Writer = "import" | "person" | "nobody";

/** Who wrote what stands at a place now: the author of the last version in which it changed. */
export function writerOf(path: string, versions: readonly Version[]): Writer {
  let writer: Writer = "nobody";
  let before: unknown = null;
  for (const { content, isImported } of versions) {
    const value = valueAt(content, path);
    if (!isSameValue(before, value)) writer = isImported ? "import" : "person";
    before = value;
  }
  return writer;
}

const isByAgreement = (schedule: unknown): boolean =>
  isEmpty(schedule) || valueAt({ schedule }, "schedule.kind") === "byAgreement";

function changeOf({ path, value, isVague }: Saying, from: unknown, writer: Writer): FieldChange[] {
  if (isSameValue(from, value) || (isVague && !isByAgreement(from))) return [];
  if (writer === "import") return [{ path, from, to: value, kept: false }];
  // A file that knows nothing of a matter is no reason to forget what people have told of it.
  if (isEmpty(value)) return [];
  return [{ path, from, to: value, kept: writer === "person" || !isEmpty(from) }];
}

/**
 * What a file would change in a record.
 * @param current what stands now; the last version says the same where there is one
 */
export const compareWithRecord = (
  said: readonly Saying[],
  current: Record<string, unknown>,
  versions: readonly Version[],
): FieldChange[] =>
  said.flatMap((saying) => changeOf(saying, valueAt(current, saying.path), writerOf(saying.path, versions)));

/** What becomes of a record: everything that is not kept, or everything there is where a person said so. */
export const changesToMake = (changes: readonly FieldChange[], takesAll: boolean): FieldChange[] =>
  changes.filter(({ kept }) => takesAll || !kept);
