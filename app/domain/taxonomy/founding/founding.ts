import { accessibility } from "#domain/taxonomy/founding/accessibility";
import { categories } from "#domain/taxonomy/founding/categories";
import { fields } from "#domain/taxonomy/founding/fields";
import { needs } from "#domain/taxonomy/founding/needs";
import { targetGroups } from "#domain/taxonomy/founding/target-groups";
import { volunteerTypes } from "#domain/taxonomy/founding/volunteer-types";
import type { SharedTaxonomy, Term } from "#domain/taxonomy/term";

/** What each list holds in a new installation. */
export const FOUNDING_TERMS: Record<SharedTaxonomy, readonly Term[]> = {
  needs,
  targetGroups,
  categories,
  volunteerTypes,
  fields,
  accessibility,
};
