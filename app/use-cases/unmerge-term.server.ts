import { refused, type Result } from "#domain/shared/result";
import { unmergeTerm as unmerged } from "#domain/taxonomy/edit";
import { lastMergeOf } from "#models/term-history.server";
import { editTaxonomy, nameOfTerm, type TaxonomyCommand, type TaxonomyRefusal } from "#use-cases/edit-taxonomy.server";

type Command = TaxonomyCommand & { term: string };

/**
 * Undoes a merge: the word stands again as it was, in this write. Records that held it when it was merged, and hold what
 * it became still, get it back in the background; what people have chosen since stays.
 */
export const unmergeTerm = ({ term, ...command }: Command): Promise<Result<null, TaxonomyRefusal>> => {
  const intoOf = (terms: readonly { code: string; mergedInto: string | null }[]): string =>
    terms.find(({ code }) => code === term)?.mergedInto ?? "";
  return editTaxonomy(command, {
    change: (terms, history) => {
      const merge = lastMergeOf(history, term);
      return merge ? unmerged(terms, term, merge.gained) : refused({ code: "notUndoable" });
    },
    event: "unmergeTerms",
    facts: (terms) => ({ name: nameOfTerm(terms, term), into: nameOfTerm(terms, intoOf(terms)) }),
    movesLinks: true,
    returning: (terms, history) => {
      const merge = lastMergeOf(history, term);
      return merge && { code: term, into: intoOf(terms), since: merge.at };
    },
  });
};
