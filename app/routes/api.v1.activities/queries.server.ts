import { performance } from "node:perf_hooks";
import { shownPlace } from "#domain/associations/shown-place";
import { API_FACETS, type ActivitiesQuery } from "#domain/exports/activities-query";
import type { RelaxStep } from "#domain/search/relax";
import { absolute } from "#http/page-head.server";
import { findListedActivities, type ListedActivity } from "#models/listed.server";
import { findMunicipalities } from "#models/public-municipality.server";
import { AssociationModel, type Association } from "#models/association.server";
import { activityChoices, askActivities } from "#search/search.server";

type Organisation = Pick<Association, "_id" | "name" | "externalId">;
type Found = { id: string; score: number; relaxed?: RelaxStep };

async function organisationsOf(activities: readonly ListedActivity[]): Promise<Map<string, Organisation>> {
  const found = await AssociationModel.find({ _id: { $in: activities.map(({ associationId }) => associationId) } })
    .select({ name: 1, externalId: 1 })
    .lean<Organisation[]>()
    .exec();
  return new Map(found.map((organisation) => [organisation._id, organisation]));
}

/** The name of the municipality where it takes place. */
type MunicipalityName = (activity: ListedActivity) => string;

async function municipalityNames(): Promise<MunicipalityName> {
  const names = new Map((await findMunicipalities()).map(({ _id, names: { fi } }) => [_id, fi]));
  return ({ municipality, place }) => place.municipality ?? names.get(municipality) ?? municipality;
}

type Around = { organisation: Organisation | undefined; municipality: string };

function itemOf(activity: ListedActivity, { organisation, municipality }: Around, { score, relaxed }: Found) {
  const { _id: id, externalId, title, description, schedule, cost, needs, targetGroups, languages, remote } = activity;
  return {
    ...{ id, externalId, title, description },
    organisation: organisation
      ? { id: organisation._id, externalId: organisation.externalId, name: organisation.name }
      : null,
    place: { ...shownPlace(activity).place, municipality },
    ...{ schedule, cost, needs, targetGroups, languages, remote },
    confirmedOn: activity.confirmedOn,
    url: absolute(`/activities/${id}`),
    score,
    // What was let go of to find it, where little was found: see facets and total for what fits all.
    ...(relaxed ? { relaxed } : {}),
  };
}

/** A part of the answer to a question, with counts of every facet; where little fits, what else may help comes last. */
export async function findActivities({ q, chosen: asked, limit, from }: ActivitiesQuery) {
  const since = performance.now();
  const chosen = await activityChoices(asked);
  const answer = await askActivities({ q, chosen, counted: API_FACETS, most: from + limit });
  const tookMs = Math.round((performance.now() - since) * 10) / 10;
  const all: Found[] = [
    ...answer.hits,
    ...answer.others.flatMap(({ step, hits }) => hits.map((hit) => ({ ...hit, relaxed: step }))),
  ];
  const wanted = all.slice(from, from + limit);
  const activities = await findListedActivities(wanted.map(({ id }) => id));
  const [organisations, municipalityOf] = await Promise.all([organisationsOf(activities), municipalityNames()]);
  const byId = new Map(activities.map((activity) => [activity._id, activity]));
  const items = wanted.flatMap((found) => {
    const activity = byId.get(found.id);
    if (!activity) return [];
    const around = {
      organisation: organisations.get(activity.associationId),
      municipality: municipalityOf(activity),
    };
    return [itemOf(activity, around, found)];
  });
  const { meant, unfound } = answer.understood;
  return {
    total: answer.total,
    tookMs,
    items,
    facets: Object.fromEntries(
      API_FACETS.map((name) => [
        name,
        Object.entries(answer.counts[name] ?? {})
          .map(([value, count]) => ({ value, count }))
          .sort((a, b) => b.count - a.count),
      ]),
    ),
    nextCursor: from + limit < Math.max(answer.total, all.length) ? String(from + limit) : null,
    ...(meant === null ? {} : { didYouMean: meant }),
    // Words that no record holds: the items are what comes closest.
    ...(unfound.length === 0 ? {} : { notFound: unfound }),
  };
}
