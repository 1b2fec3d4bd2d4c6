import { chooseCodes } from "#domain/taxonomy/choose";
import type { SharedTaxonomy } from "#domain/taxonomy/term";
import { ok, refused, type Result } from "#domain/shared/result";
import { findTerms } from "#models/taxonomy.server";

/** A choice that its list does not offer, told beside the field it was made in. */
export type NotOffered = { code: "notOffered"; field: string; word: string };

/** The fields of an activity and of an association that hold codes, with the list each is chosen from. */
export const ACTIVITY_TERMS = { needs: "needs", targetGroups: "targetGroups", accessibility: "accessibility" } as const;
export const ASSOCIATION_TERMS = { fields: "fields", accessibility: "accessibility" } as const;

type CodesOf<Field extends string> = Record<Field, readonly string[]>;

/** The chosen codes as they are to be saved. What the record held before may stay, whatever became of it. */
export async function checkTerms<Field extends string>(
  fields: Record<Field, SharedTaxonomy>,
  chosen: NoInfer<CodesOf<Field>>,
  before?: NoInfer<CodesOf<Field>>,
): Promise<Result<Record<Field, string[]>, NotOffered>> {
  const terms = await findTerms();
  const checked = {} as Record<Field, string[]>;
  for (const field of Object.keys(fields) as Field[]) {
    const { codes, unknown } = chooseCodes(terms[fields[field]], chosen[field], before?.[field]);
    const [word] = unknown;
    if (word !== undefined) return refused({ code: "notOffered", field, word });
    checked[field] = codes;
  }
  return ok(checked);
}
