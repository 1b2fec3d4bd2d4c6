import type { Result } from "#domain/shared/result";
import { rewordTerm as withText, type TermText } from "#domain/taxonomy/edit";
import { editTaxonomy, nameOfTerm, type TaxonomyCommand, type TaxonomyRefusal } from "#use-cases/edit-taxonomy.server";

type Command = TaxonomyCommand & { term: string; text: TermText };

/** Gives a term other names and synonyms. Its code stays, and with it every link. */
export const rewordTerm = ({ term, text, ...command }: Command): Promise<Result<null, TaxonomyRefusal>> =>
  editTaxonomy(command, {
    change: (terms) => withText(terms, term, text),
    event: "rewordTerm",
    facts: (terms) => ({ name: text.names.fi, was: nameOfTerm(terms, term) }),
  });
