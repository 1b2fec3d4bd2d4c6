import { hsdsContext } from "#documents/hsds/context.server";
import { idFrom, uuidOfWord } from "#documents/hsds/ids";
import { organizationOf, organizationRow } from "#documents/hsds/organization";
import { serviceAtLocationsOf, serviceOf, serviceRow } from "#documents/hsds/service";
import { taxonomyOf, termOf, type TermNames } from "#documents/hsds/terms";
import type { HsdsCollection, HsdsQuery } from "#domain/exports/hsds-query";
import { SHARED_TAXONOMIES, type SharedTaxonomy } from "#domain/taxonomy/term";
import { askActivities } from "#search/search.server";
import {
  activitiesPage,
  associationsPage,
  type PublicActivity,
  type PublicAssociation,
  type TermPath,
} from "#models/public-directory.server";
import type { Terms } from "#models/taxonomy.server";

type Items = { items: object[]; total: number };

const pageOf = ({ page, per_page: limit }: HsdsQuery) => ({ skip: (page - 1) * limit, limit });
const portionOf = ({ municipality, modified_after: modifiedAfter }: HsdsQuery) => ({
  municipality: municipality ?? null,
  modifiedAfter,
});

const TERM_PATHS: Partial<Record<SharedTaxonomy, TermPath>> = {
  needs: "needs",
  targetGroups: "targetGroups",
  categories: "categories",
  volunteerTypes: "volunteerType",
};

/** The term a UUID was made of, where services carry it. Null where no service can. */
function termAsked(terms: Terms, uuid: string): { path: TermPath; code: string } | null {
  for (const taxonomy of SHARED_TAXONOMIES) {
    const path = TERM_PATHS[taxonomy];
    const found = terms[taxonomy].find(({ code }) => uuidOfWord("term", taxonomy, code) === uuid);
    if (found && path) return { path, code: found.code };
  }
  return null;
}

/** What of the query narrows the activities, or null when nothing can fit it. */
async function activitiesAsked(query: HsdsQuery, terms: Terms) {
  const { search, organization_id: organization, taxonomy_term_id: termId } = query;
  const associationId = organization === undefined ? undefined : idFrom(organization, "organization");
  const term = termId === undefined ? undefined : termAsked(terms, termId);
  if (associationId === null || term === null) return null;
  const words = search?.trim();
  const ownMunicipality = query.municipality ? [query.municipality] : [];
  const found = words ? await askActivities({ q: words, chosen: { ownMunicipality }, counted: [] }) : null;
  return {
    ...portionOf(query),
    ...(associationId ? { associationId } : {}),
    ...(term ? { term } : {}),
    ...(found ? { ids: found.hits.map(({ id }) => id) } : {}),
  };
}

async function findActivities(query: HsdsQuery, terms: Terms): Promise<{ total: number; items: PublicActivity[] }> {
  const asked = await activitiesAsked(query, terms);
  return asked ? activitiesPage(asked, pageOf(query)) : { total: 0, items: [] };
}

const minimalOf = ({ id, updatedAt }: { id: string; updatedAt: Date }) => ({
  id,
  modified_date: updatedAt.toISOString(),
});

/** Owners of a page of services, once each. */
async function ownersOf(activities: readonly PublicActivity[]): Promise<Map<string, PublicAssociation>> {
  const ids = [...new Set(activities.map(({ association }) => association.id))];
  const found = await Promise.all(ids.map((id) => associationsPage({ municipality: null, id }, { skip: 0, limit: 1 })));
  return new Map(found.flatMap(({ items }) => items.map((association) => [association._id, association])));
}

async function services(query: HsdsQuery, now: Date): Promise<Items> {
  const { context, terms } = await hsdsContext(now);
  const { items, total } = await findActivities(query, terms);
  if (query.minimal)
    return {
      total,
      items: items.map((one) => minimalOf({ id: serviceRow(one, context).id, updatedAt: one.updatedAt })),
    };
  if (!query.full) return { total, items: items.map((activity) => serviceRow(activity, context)) };
  const owners = await ownersOf(items);
  const full = items.map((activity) => {
    const owner = owners.get(activity.association.id);
    return serviceOf(activity, owner ? organizationRow(owner) : null, context);
  });
  return { total, items: full };
}

async function organizations(query: HsdsQuery, now: Date): Promise<Items> {
  const { context } = await hsdsContext(now);
  const { items, total } = await associationsPage(portionOf(query), pageOf(query));
  return {
    total,
    items: items.map((one) => (query.full ? organizationOf(one, context.names) : organizationRow(one))),
  };
}

async function serviceAtLocations(query: HsdsQuery, now: Date): Promise<Items> {
  const { context, terms } = await hsdsContext(now);
  const { items, total } = await findActivities(query, terms);
  return { total, items: items.flatMap((activity) => serviceAtLocationsOf(activity, context)) };
}

const sliced = (all: readonly object[], query: HsdsQuery): Items => {
  const { skip, limit } = pageOf(query);
  return { total: all.length, items: all.slice(skip, skip + limit) };
};

const taxonomies = (query: HsdsQuery): Items => sliced(SHARED_TAXONOMIES.map(taxonomyOf), query);

function termsOf(lists: Terms, names: TermNames, taxonomyId: string | undefined): object[] {
  return SHARED_TAXONOMIES.filter((taxonomy) => !taxonomyId || taxonomyOf(taxonomy).id === taxonomyId).flatMap(
    (taxonomy) =>
      lists[taxonomy]
        .filter(({ mergedInto }) => mergedInto === null)
        .map(({ code }) => ({ ...termOf(taxonomy, code, names), taxonomy_detail: taxonomyOf(taxonomy) })),
  );
}

async function taxonomyTerms(query: HsdsQuery, now: Date): Promise<Items> {
  const { context, terms } = await hsdsContext(now);
  return sliced(termsOf(terms, context.names, query.taxonomy_id), query);
}

/** A page of a collection, of what is public. */
export function loadHsdsPage(collection: HsdsCollection, query: HsdsQuery, now: Date): Promise<Items> | Items {
  switch (collection) {
    case "services":
      return services(query, now);
    case "organizations":
      return organizations(query, now);
    case "service_at_locations":
      return serviceAtLocations(query, now);
    case "taxonomies":
      return taxonomies(query);
    case "taxonomy_terms":
      return taxonomyTerms(query, now);
  }
}
