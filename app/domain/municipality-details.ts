import type { LocalText } from "#domain/shared/locales";

/** Turns a name into a code that no other of the list has: "Liikuntatoimi" → "liikuntatoimi", then "liikuntatoimi2". */
export function codeFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const base = plain || "nimi";
  const free = (number: number): string => (taken.includes(`${base}${number}`) ? free(number + 1) : `${base}${number}`);
  return taken.includes(base) ? free(2) : base;
}

/**
 * A list after editing: what had a code keeps it, so that records pointing to it stay true; what is new gets one. A code
 * that the list never had is not believed.
 */
export function withCodes<Item extends { code?: string | undefined; names: LocalText }>(
  edited: readonly Item[],
  before: readonly { code: string }[],
): (Omit<Item, "code"> & { code: string })[] {
  const known = before.map(({ code }) => code);
  const result: (Omit<Item, "code"> & { code: string })[] = [];
  for (const { code, ...item } of edited) {
    const taken = [...known, ...result.map((each) => each.code)];
    const isKept = code !== undefined && known.includes(code) && !result.some((each) => each.code === code);
    result.push({ ...item, code: isKept ? code : codeFor(item.names.fi, taken) });
  }
  return result;
}

/** The codes that an edited list no longer has. */
export const removedCodes = (before: readonly { code: string }[], after: readonly { code: string }[]): string[] =>
  before.map(({ code }) => code).filter((code) => !after.some((each) => each.code === code));
