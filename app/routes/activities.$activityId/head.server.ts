import { accessAnswers } from "#domain/associations/access-answers";
import type { Locale } from "#domain/shared/locales";
import { activity as activityThing } from "#domain/structured-data/activity";
import { breadcrumbs } from "#domain/structured-data/pages";
import { currentCodes, nameOf, type TermNames } from "#domain/taxonomy/term-names";
import type { PageHead } from "#http/page-head";
import { absolute, headOf } from "#http/page-head.server";
import { directory } from "#i18n/messages/directory";
import type { SiteTerms } from "#i18n/use-terms";
import type { ActivityView } from "./queries.server";

const namesOf = (terms: TermNames, codes: readonly string[]): string[] =>
  currentCodes(terms, codes).map((code) => nameOf(terms, code));

function featuresOf(activity: ActivityView, terms: TermNames) {
  const { yes, no } = accessAnswers(activity.accessibility, activity.notAccessible);
  return [
    ...namesOf(terms, yes).map((name) => ({ name, isSo: true })),
    ...namesOf(terms, no).map((name) => ({ name, isSo: false })),
  ];
}

/** What the page of an activity tells in its head. */
export function activityHead(activity: ActivityView, terms: SiteTerms, locale: Locale): PageHead {
  const { id, association, next, endsAt, place, photo } = activity;
  const path = `/activities/${id}`;
  const title = activity.title.text;
  const description = activity.description.text;
  const thing = activityThing({
    url: absolute(path),
    title,
    description,
    image: photo ? absolute(`/images/${photo.fileId}`) : null,
    organiser: { ...association, url: absolute(`/associations/${association.id}`) },
    schedule: activity.schedule,
    next: next && endsAt ? { ...next, endsAt } : null,
    remote: activity.remote,
    place: { ...place, village: nameOf(terms.villages, place.village) },
    municipality: activity.municipality,
    features: activity.isPlaceHidden ? [] : featuresOf(activity, terms.accessibility),
    cost: activity.cost,
    isFull: activity.group.full,
    maxSize: activity.group.maxSize,
    needs: namesOf(terms.needs, activity.needs),
    targetGroups: namesOf(terms.targetGroups, activity.targetGroups),
    serviceLanguages: activity.languages,
  });
  const crumbs = breadcrumbs([
    { name: directory[locale].title, url: absolute("/directory") },
    { name: association.name, url: absolute(`/associations/${association.id}`) },
    { name: title, url: absolute(path) },
  ]);
  return headOf({
    path,
    title: `${title}, ${association.name}`,
    description,
    locale,
    image: photo,
    things: [thing, crumbs],
  });
}
