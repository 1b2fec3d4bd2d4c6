import type { Result } from "#domain/shared/result";
import { restoreTerm, retireTerm as retired } from "#domain/taxonomy/edit";
import { editTaxonomy, nameOfTerm, type TaxonomyCommand, type TaxonomyRefusal } from "#use-cases/edit-taxonomy.server";

type Command = TaxonomyCommand & { term: string; event: "retireTerm" | "restoreTerm" };

/** Takes a term out of the choices, or brings it back. Records that have it keep it either way. */
export const retireTerm = ({ term, event, ...command }: Command): Promise<Result<null, TaxonomyRefusal>> =>
  editTaxonomy(command, {
    change: (terms) => (event === "retireTerm" ? retired(terms, term) : restoreTerm(terms, term)),
    event,
    facts: (terms) => ({ name: nameOfTerm(terms, term) }),
  });
