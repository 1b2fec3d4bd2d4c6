import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { TermRefusal } from "#domain/taxonomy/edit";
import type { Taxonomy, Term } from "#domain/taxonomy/term";
import { stampOf } from "#models/scoped.server";
import { findTaxonomyKeeper } from "#models/taxonomy-keeper.server";

/** An edit of a list, named by the list and the municipality whose administrator makes it. */
export type TaxonomyCommand = { taxonomy: Taxonomy; municipality: string; version: number; actor: Actor; now: Date };

export type TaxonomyRefusal = { code: "notFound" | "notAllowed" | "changedMeanwhile" } | TermRefusal;

type Edit = {
  change: (terms: readonly Term[]) => Result<Term[], TermRefusal>;
  event: string;
  /** What the history tells, made of the list as it was. */
  facts: (terms: readonly Term[]) => Record<string, string>;
  isMerge?: boolean;
};

/** The name by which the history remembers a term. */
export const nameOfTerm = (terms: readonly Term[], code: string): string =>
  terms.find((term) => term.code === code)?.names.fi ?? code;

/** One edit of one list: its new state and its history in one write. */
export async function editTaxonomy(command: TaxonomyCommand, edit: Edit): Promise<Result<null, TaxonomyRefusal>> {
  const { taxonomy, municipality, version, actor, now } = command;
  const keeper = await findTaxonomyKeeper(taxonomy, municipality);
  if (!keeper) return refused({ code: "notFound" });
  if (!can(actor, "manageTaxonomies", { municipality: keeper.municipality })) return refused({ code: "notAllowed" });
  if (keeper.version !== version) return refused({ code: "changedMeanwhile" });
  const edited = edit.change(keeper.terms);
  if (!edited.ok) return edited;
  const { event, facts, isMerge = false } = edit;
  return keeper.save(edited.value, { event, facts: facts(keeper.terms), isMerge }, stampOf(actor, now));
}
