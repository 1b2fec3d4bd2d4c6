import type { HydratedDocument, Model, PipelineStage, QueryFilter } from "mongoose";
import { withoutContradiction } from "#domain/taxonomy/contradiction";
import { nameIn, resolveCode, resolveCodes } from "#domain/taxonomy/resolve";
import type { Taxonomy, Term } from "#domain/taxonomy/term";
import { chronicle, type Chronicle, type Stamp } from "#models/chronicle.server";
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
};

export type Rewriting = { taxonomy: Taxonomy; terms: readonly Term[]; scope: Scope; stamp: Stamp };

export type Happening = { event: string; facts: Record<string, string> };

/** What a record's history tells of the words that became others in it. */
export function happeningOf({ taxonomy, terms }: Rewriting, codes: readonly string[]): Happening {
  const merged = codes.filter((code) => resolveCode(terms, code) !== code);
  const named = (words: readonly string[]) => [...new Set(words)].join(", ");
  const from = named(merged.map((code) => terms.find((term) => term.code === code)?.names.fi ?? code));
  const into = named(merged.map((code) => nameIn(terms, code, "fi")));
  return { event: "termMerged", facts: { taxonomy, from, into } };
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

/** Sets what has changed, and returns the codes that were there. */
function rewriteFields<Fields>(
  record: HydratedDocument<Fields>,
  paths: readonly string[],
  terms: readonly Term[],
): string[] {
  const before = paths.map((path) => codesAt(record.get(path)));
  const [yes = [], no = []] = before.map((codes) => resolveCodes(terms, codes));
  const settled = withoutContradiction({ yes: before[0] ?? [], no: before[1] ?? [] }, { yes, no });
  for (const [index, codes] of [settled.yes, settled.no].entries()) {
    const path = paths[index];
    if (path === undefined || codes.join("|") === before[index]?.join("|")) continue;
    record.set(path, Array.isArray(record.get(path)) ? codes : codes[0]);
  }
  return before.flat();
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
      const codes = rewriteFields(record, paths, list.terms);
      if (!record.isModified()) return;
      tell(record, happeningOf(list, codes), list.stamp);
      const saved = await saveRecord(record);
      // Somebody was quicker: what they saved is rewritten in its turn.
      if (!saved.ok) await this.rewrite(id, list);
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
