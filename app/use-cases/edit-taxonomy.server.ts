import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { TermRefusal } from "#domain/taxonomy/edit";
import type { ReturningTerm } from "#domain/taxonomy/returning";
import type { Taxonomy, Term } from "#domain/taxonomy/term";
import type { HistoryEntry } from "#models/chronicle.server";
import { stampOf } from "#models/scoped.server";
import { findTaxonomyKeeper } from "#models/taxonomy-keeper.server";

/** An edit of a list, named by the list and the municipality whose administrator makes it. */
export type TaxonomyCommand = { taxonomy: Taxonomy; municipality: string; version: number; actor: Actor; now: Date };

export type TaxonomyRefusal = { code: "notFound" | "notAllowed" | "changedMeanwhile" } | TermRefusal;

type Edit = {
  change: (terms: readonly Term[], history: readonly HistoryEntry[]) => Result<Term[], TermRefusal>;
  event: string;
  /** What the history tells, made of the list as it was. */
  facts: (terms: readonly Term[]) => Record<string, string>;
  movesLinks?: boolean;
  returning?: (terms: readonly Term[], history: readonly HistoryEntry[]) => ReturningTerm | null;
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
  const { terms, history } = keeper;
  const edited = edit.change(terms, history);
  if (!edited.ok) return edited;
  const { event, facts, movesLinks = false, returning } = edit;
  const change = { event, facts: facts(terms), movesLinks, returning: returning?.(terms, history) ?? null };
  return keeper.save(edited.value, change, stampOf(actor, now));
}
