import type { Result } from "#domain/shared/result";
import { mergeTerms as merged } from "#domain/taxonomy/edit";
import { editTaxonomy, nameOfTerm, type TaxonomyCommand, type TaxonomyRefusal } from "#use-cases/edit-taxonomy.server";

type Command = TaxonomyCommand & { from: string; into: string };

/**
 * Makes one term of two. The list becomes true in this write, and everything that reads it takes the old code for the new
 * one from now on; the records that hold the old code follow in the background.
 */
export const mergeTerms = ({ from, into, ...command }: Command): Promise<Result<null, TaxonomyRefusal>> =>
  editTaxonomy(command, {
    change: (terms) => merged(terms, from, into),
    event: "mergeTerms",
    facts: (terms) => ({ name: nameOfTerm(terms, from), into: nameOfTerm(terms, into) }),
    isMerge: true,
  });
