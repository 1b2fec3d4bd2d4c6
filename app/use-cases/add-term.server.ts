import type { Result } from "#domain/shared/result";
import { addTerm as withTerm, codeOfNew, type TermText } from "#domain/taxonomy/edit";
import { editTaxonomy, type TaxonomyCommand, type TaxonomyRefusal } from "#use-cases/edit-taxonomy.server";

/** `word` is a word that records hold and the list does not know yet: it becomes the code, so that they belong to it. */
type Command = TaxonomyCommand & { text: TermText; word?: string | undefined };

/** Adds a term to a list. */
export const addTerm = ({ text, word, ...command }: Command): Promise<Result<null, TaxonomyRefusal>> =>
  editTaxonomy(command, {
    change: (terms) => withTerm(terms, word ?? codeOfNew(command.taxonomy, text.names.fi, terms), text),
    event: "addTerm",
    facts: () => ({ name: text.names.fi }),
  });
