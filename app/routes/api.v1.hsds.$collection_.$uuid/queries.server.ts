import { hsdsContext } from "#documents/hsds/context.server";
import { idFrom, uuidOfWord } from "#documents/hsds/ids";
import { organizationOf, organizationRow } from "#documents/hsds/organization";
import { serviceAtLocationsOf, serviceOf } from "#documents/hsds/service";
import { taxonomyOf, termOf } from "#documents/hsds/terms";
import type { HsdsCollection } from "#domain/exports/hsds-query";
import { SHARED_TAXONOMIES } from "#domain/taxonomy/term";
import { activitiesPage, associationsPage } from "#models/public-directory.server";

const ONE = { skip: 0, limit: 1 };

async function publicAssociation(id: string | null) {
  return id === null ? undefined : (await associationsPage({ municipality: null, id }, ONE)).items[0];
}

async function publicActivity(id: string | null) {
  return id === null ? undefined : (await activitiesPage({ municipality: null, ids: [id] }, ONE)).items[0];
}

async function service(uuid: string, now: Date): Promise<object | null> {
  const activity = await publicActivity(idFrom(uuid, "service"));
  if (!activity) return null;
  const owner = await publicAssociation(activity.association.id);
  return serviceOf(activity, owner ? organizationRow(owner) : null, (await hsdsContext(now)).context);
}

async function organization(uuid: string, now: Date): Promise<object | null> {
  const association = await publicAssociation(idFrom(uuid, "organization"));
  return association ? organizationOf(association, (await hsdsContext(now)).context.names) : null;
}

async function serviceAtLocation(uuid: string, now: Date): Promise<object | null> {
  const activity = await publicActivity(idFrom(uuid, "serviceAtLocation"));
  return activity ? (serviceAtLocationsOf(activity, (await hsdsContext(now)).context)[0] ?? null) : null;
}

const taxonomy = (uuid: string): object | null =>
  SHARED_TAXONOMIES.map(taxonomyOf).find(({ id }) => id === uuid) ?? null;

async function term(uuid: string, now: Date): Promise<object | null> {
  const { terms, context } = await hsdsContext(now);
  for (const name of SHARED_TAXONOMIES) {
    const found = terms[name].find(({ code }) => uuidOfWord("term", name, code) === uuid);
    if (found) return { ...termOf(name, found.code, context.names), taxonomy_detail: taxonomyOf(name) };
  }
  return null;
}

/** One public record by its UUID, with everything that belongs to it. */
export async function loadHsdsRecord(collection: HsdsCollection, uuid: string, now: Date): Promise<object | null> {
  switch (collection) {
    case "services":
      return service(uuid, now);
    case "organizations":
      return organization(uuid, now);
    case "service_at_locations":
      return serviceAtLocation(uuid, now);
    case "taxonomies":
      return taxonomy(uuid);
    case "taxonomy_terms":
      return term(uuid, now);
  }
}
