import type { Result } from "#domain/shared/result";
import { mergeTerms as merged, synonymsGained } from "#domain/taxonomy/edit";
import type { Term } from "#domain/taxonomy/term";
import { editTaxonomy, nameOfTerm, type TaxonomyCommand, type TaxonomyRefusal } from "#use-cases/edit-taxonomy.server";

type Command = TaxonomyCommand & { from: string; into: string };

/** The words that a term gets by a merge: undoing it takes them away again. */
function gainedBy(terms: readonly Term[], from: string, into: string): string[] {
  const after = merged(terms, from, into);
  return after.ok ? synonymsGained(terms, after.value, into) : [];
}

/**
 * Makes one term of two. The list becomes true in this write, and everything that reads it takes the old code for the new
 * one from now on; the records that hold the old code follow in the background.
 */
export const mergeTerms = ({ from, into, ...command }: Command): Promise<Result<null, TaxonomyRefusal>> =>
  editTaxonomy(command, {
    change: (terms) => merged(terms, from, into),
    event: "mergeTerms",
    facts: (terms) => ({
      ...{ name: nameOfTerm(terms, from), into: nameOfTerm(terms, into), code: from },
      gained: gainedBy(terms, from, into).join("\n"),
    }),
    movesLinks: true,
  });
