import { ok, refused, type Result } from "#domain/shared/result";
import { chooseCodes } from "#domain/taxonomy/choose";
import type { Taxonomy, Term } from "#domain/taxonomy/term";
import { findLocalTerms } from "#models/taxonomy.server";

/** A choice that its list does not offer, told beside the field it was made in. */
export type NotOffered = { code: "notOffered"; field: string; word: string };

type Codes<Field extends string> = Record<Field, readonly string[]>;

/** The word for a code in a message: its name, where the list still knows it. */
const wordOf = (terms: readonly Term[], code: string): string =>
  terms.find((term) => term.code === code)?.names.fi ?? code;

/**
 * The codes that a record of the municipality may hold, by the fields of its form; an empty code is no choice. What the
 * record held before may stay, whatever became of it.
 */
export async function checkTerms<Field extends string>(
  municipality: string,
  fields: Record<Field, Taxonomy>,
  chosen: NoInfer<Codes<Field>>,
  before?: NoInfer<Codes<Field>>,
): Promise<Result<Record<Field, string[]>, NotOffered>> {
  const lists = await findLocalTerms(municipality);
  const checked = {} as Record<Field, string[]>;
  for (const field of Object.keys(fields) as Field[]) {
    const terms = lists[fields[field]];
    const { codes, unknown } = chooseCodes(terms, chosen[field].filter(Boolean), before?.[field]);
    const [first] = unknown;
    if (first !== undefined) return refused({ code: "notOffered", field, word: wordOf(terms, first) });
    checked[field] = codes;
  }
  return ok(checked);
}
