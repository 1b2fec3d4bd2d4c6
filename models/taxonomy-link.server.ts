import type { HydratedDocument, Model, PipelineStage, QueryFilter } from "mongoose";
import { z } from "zod";
import { withoutContradiction } from "#domain/taxonomy/contradiction";
import { codesMeaning, nameIn, resolveCode, resolveCodes } from "#domain/taxonomy/resolve";
import { withReturned, type Holdings, type ReturningTerm } from "#domain/taxonomy/returning";
import type { Taxonomy, Term } from "#domain/taxonomy/term";
import { chronicle, type Chronicle, type HistoryEntry, type Stamp } from "#models/chronicle.server";
import { saveRecord } from "#models/save.server";
import { chronicleVersion, type Versioned } from "#models/versions.server";

/** The records a list is about: those of one municipality, or all of them where the list is shared. */
export type Scope = { municipality: string | null };

/** A kind of record that holds codes of a list. */
export type TaxonomyLink = {
  /** How many records hold each code, as it stands in them. */
  count: (scope: Scope) => Promise<Map<string, number>>;
  /** The records that hold one of the codes. */
  holders: (codes: readonly string[], scope: Scope) => Promise<string[]>;
  /** Puts what the codes have become in their place; nothing is written where nothing changes. */
  rewrite: (id: string, list: Rewriting) => Promise<void>;
  /** Gives a record a word back that a merge took from it; nothing is written where nothing changes. */
  bringBack: (id: string, list: Rewriting, term: ReturningTerm) => Promise<void>;
};

export type Rewriting = { taxonomy: Taxonomy; terms: readonly Term[]; scope: Scope; stamp: Stamp };

export type Happening = { event: string; facts: Record<string, string> };

/** What a record's history tells of the words that became others in it, and what it held before: a merge can be undone. */
export function mergeHappening({ taxonomy, terms }: Rewriting, before: Holdings): Happening {
  const merged = Object.values(before)
    .flat()
    .filter((code) => resolveCode(terms, code) !== code);
  const named = (words: readonly string[]) => [...new Set(words)].join(", ");
  const from = named(merged.map((code) => terms.find((term) => term.code === code)?.names.fi ?? code));
  const into = named(merged.map((code) => nameIn(terms, code, "fi")));
  return { event: "termMerged", facts: { taxonomy, from, into, before: JSON.stringify(before) } };
}

/** What a record's history tells of a word that came back. */
const returnHappening = ({ taxonomy, terms }: Rewriting, { code, into }: ReturningTerm): Happening => ({
  event: "termUnmerged",
  facts: { taxonomy, code, from: nameIn(terms, into, "fi"), into: nameIn(terms, code, "fi") },
});

const holdingsIn = z.record(z.string(), z.array(z.string()));

/** What a record held when the merge of a word came to it; null where it did not, or where the word is back already. */
function heldAtMerge(history: readonly HistoryEntry[], taxonomy: Taxonomy, term: ReturningTerm): Holdings | null {
  for (const { event, at, facts } of history.toReversed()) {
    if (facts["taxonomy"] !== taxonomy || at < term.since) continue;
    if (event === "termUnmerged" && facts["code"] === term.code) return null;
    if (event !== "termMerged" || typeof facts["before"] !== "string") continue;
    const before = holdingsIn.parse(JSON.parse(facts["before"]));
    if (Object.values(before).flat().includes(term.code)) return before;
  }
  return null;
}

/** A record's codes with a word that came back, and what its history tells of it; null where it does not get it back. */
export function returnTo(
  history: readonly HistoryEntry[],
  now: Holdings,
  list: Rewriting,
  term: ReturningTerm,
): { held: Record<string, string[]>; happening: Happening } | null {
  const before = heldAtMerge(history, list.taxonomy, term);
  if (!before) return null;
  const held = withReturned(now, before, term.code, codesMeaning(list.terms, [term.into]));
  return { held, happening: returnHappening(list, term) };
}

const codesAt = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((code) => typeof code === "string");

/** The codes of a field, whether it holds one or many, as the database sees them. */
const asArray = (path: string) => ({ $cond: [{ $isArray: `$${path}` }, `$${path}`, [`$${path}`]] });

const countStages = (paths: readonly string[], { municipality }: Scope): PipelineStage[] => [
  { $match: municipality === null ? {} : { municipality } },
  { $project: { codes: { $setUnion: paths.map(asArray) } } },
  { $unwind: "$codes" },
  { $match: { codes: { $nin: [null, ""] } } },
  { $group: { _id: "$codes", count: { $sum: 1 } } },
];

type Tell<Fields> = (record: HydratedDocument<Fields>, happening: Happening, stamp: Stamp) => void;

const holdingsOf = <Fields>(record: HydratedDocument<Fields>, paths: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(paths.map((path) => [path, codesAt(record.get(path))]));

/** Sets what has changed. */
function hold<Fields>(record: HydratedDocument<Fields>, held: Holdings): void {
  for (const [path, codes] of Object.entries(held)) {
    if (codes.join("|") === codesAt(record.get(path)).join("|")) continue;
    record.set(path, Array.isArray(record.get(path)) ? codes : codes[0]);
  }
}

/** What the codes of one field, or of the two answers to a question, have become. */
function resolved(paths: readonly string[], before: Holdings, terms: readonly Term[]): Holdings {
  const [yes = [], no = []] = paths.map((path) => before[path] ?? []);
  const after = { yes: resolveCodes(terms, yes), no: resolveCodes(terms, no) };
  const settled = withoutContradiction({ yes, no }, after);
  return Object.fromEntries(paths.map((path, index) => [path, index === 0 ? settled.yes : settled.no]));
}

/**
 * Links by fields that hold a code or a list of codes. Two fields are the two answers to the same question, "yes" and
 * "no", and hold no code both.
 */
export const linkBy =
  <Fields extends Chronicle>(model: Model<Fields>, tell: Tell<Fields>) =>
  (...paths: [path: string] | [yes: string, no: string]): TaxonomyLink => ({
    count: async (scope) => {
      const counted = await model.aggregate<{ _id: string; count: number }>(countStages(paths, scope));
      return new Map(counted.map(({ _id, count }) => [_id, count]));
    },
    holders: (codes, { municipality }) => {
      const holding = { $or: paths.map((path) => ({ [path]: { $in: codes } })) };
      const filter = municipality === null ? holding : { ...holding, municipality };
      return model.distinct("_id", filter as QueryFilter<Fields>).exec() as Promise<string[]>;
    },
    async rewrite(id, list) {
      const record = await model.findById(id);
      if (!record) return;
      const before = holdingsOf(record, paths);
      hold(record, resolved(paths, before, list.terms));
      if (!record.isModified()) return;
      tell(record, mergeHappening(list, before), list.stamp);
      const saved = await saveRecord(record);
      // Somebody was quicker: what they saved is rewritten in its turn.
      if (!saved.ok) await this.rewrite(id, list);
    },
    async bringBack(id, list, term) {
      const record = await model.findById(id);
      const back = record && returnTo(record.history, holdingsOf(record, paths), list, term);
      if (!back) return;
      hold(record, back.held);
      if (!record.isModified()) return;
      tell(record, back.happening, list.stamp);
      const saved = await saveRecord(record);
      if (!saved.ok) await this.bringBack(id, list, term);
    },
  });

/** A new version of the content. What the coordinator had looked at stays looked at: a merge is no edit of the record's people. */
export function tellAsVersion(
  record: Versioned & { reviewedVersion?: number },
  content: Record<string, unknown>,
  happening: Happening,
  stamp: Stamp,
): void {
  const latest = () => record.versions.at(-1)?.number ?? 0;
  const wasReviewed = record.reviewedVersion === latest();
  chronicleVersion(record, content, happening, stamp);
  if (wasReviewed) record.reviewedVersion = latest();
}

export const tellInHistory = (record: Chronicle, happening: Happening, stamp: Stamp): void =>
  chronicle(record, happening, stamp);
