import type { ActivityContent } from "#domain/associations/activity-content";
import { isFree } from "#domain/associations/cost";
import { municipalityOfPlace, type NamedMunicipality } from "#domain/associations/place-municipality";
import { shownPlace } from "#domain/associations/shown-place";
import { timingOf } from "#domain/calendar/timing";
import type { Schedule, Weekday } from "#domain/calendar/schedule";
import { accessOf } from "#domain/desk/access";
import type { DocumentText, SearchDocument } from "#domain/search/search-index";
import { namesInLanguages } from "#domain/search/names-in-languages";
import { asNames } from "#domain/search/suggest";
import type { TextLanguage } from "#domain/search/speech";
import { addMonths, plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { resolveCode, resolveCodes } from "#domain/taxonomy/resolve";
import type { SharedTaxonomy, Term } from "#domain/taxonomy/term";

/** An activity as its search document is made of. */
export type SearchedActivity = ActivityContent & { _id: string; municipality: string; confirmedOn: string | null };

/** What a document of an activity needs to know of the world around it. */
export type ActivityWorld = {
  terms: Readonly<Record<SharedTaxonomy, readonly Term[]>> & { villages: readonly Term[] };
  /** Every municipality of the installation: what is nationwide is for each of them. */
  municipalities: readonly NamedMunicipality[];
  association: { name: string; description: string; fields: readonly string[] } | undefined;
  /** Has somebody said within the usual time that it is true? */
  isConfirmed: boolean;
  now: Date;
};

/** The village of what is offered everywhere in a municipality. */
export const EVERYWHERE = "Koko kaupunki";

const WEIGHTS = {
  title: { weight: 3, usualLength: 3, of: "text" },
  needs: { weight: 2.6, usualLength: 3, of: "need" },
  categories: { weight: 1.6, usualLength: 2, of: "category" },
  groups: { weight: 1.6, usualLength: 2, of: "targetGroup" },
  kinds: { weight: 1.6, usualLength: 2, of: "volunteerType" },
  description: { weight: 1.15, usualLength: 25, of: "text" },
  association: { weight: 1.1, usualLength: 3, of: "association" },
  place: { weight: 0.7, usualLength: 3, of: "place" },
  details: { weight: 0.35, usualLength: 10, of: "details" },
  fields: { weight: 0.35, usualLength: 10, of: "organiser" },
  // "Tiistaikerho: ohjelmaa ja pullakahvit" tells for whom it is by whose it is.
  organiser: { weight: 0.3, usualLength: 12, of: "organiser" },
} as const;

type Field = keyof typeof WEIGHTS;

const DAYS_FROM: readonly (readonly [from: string, name: string])[] = [
  ["17:00", "evening"],
  ["12:00", "afternoon"],
  ["00:00", "morning"],
];

const partOfDay = (opensAt: string | undefined): string[] =>
  opensAt === undefined ? [] : [DAYS_FROM.find(([from]) => opensAt >= from)?.[1] ?? "morning"];

function weekdaysOf(schedule: Schedule): Weekday[] {
  if (schedule.kind === "weekly") return schedule.byDay;
  return schedule.kind === "monthly" ? schedule.byDay.map(({ weekday }) => weekday) : [];
}

const hoursOf = (schedule: Schedule): (string | undefined)[] => {
  if (schedule.kind === "byAgreement" || schedule.kind === "notYet") return [];
  return schedule.kind === "dates" ? schedule.dates.map(({ opensAt }) => opensAt) : [schedule.opensAt];
};

function textsOf(activity: SearchedActivity, { terms, association }: ActivityWorld): DocumentText[] {
  const { title, description, plainFinnish, translations, place, categories, needs, targetGroups } = activity;
  const text = (field: Field, words: string, language: TextLanguage = "fi"): DocumentText[] =>
    words === "" ? [] : [{ ...WEIGHTS[field], text: words, language }];
  const kind = activity.volunteerTask && activity.volunteerType ? [activity.volunteerType] : [];
  return [
    ...text("title", title),
    ...text("description", `${description} ${plainFinnish}`.trim()),
    ...(["sv", "en"] as const).flatMap((language) => [
      ...text("title", translations[language].title, language),
      ...text("description", translations[language].description, language),
    ]),
    ...namesInLanguages(terms.needs, needs, WEIGHTS.needs),
    ...namesInLanguages(terms.categories, categories, WEIGHTS.categories),
    ...namesInLanguages(terms.targetGroups, targetGroups, WEIGHTS.groups),
    ...namesInLanguages(terms.volunteerTypes, kind, WEIGHTS.kinds),
    ...text("association", association?.name ?? ""),
    ...text("fields", (association?.fields ?? []).join(", ")),
    ...text("organiser", association?.description ?? ""),
    ...text("place", [place.name, place.village, place.municipality].filter(Boolean).join(", ")),
    ...text("details", [activity.joining.text, activity.transport, activity.cost.covers].filter(Boolean).join(" · ")),
  ];
}

/** How it suits a client, as far as is known: by the same rule as on the card that a counsellor reads. */
function clientFacets(activity: SearchedActivity, { accessibility }: ActivityWorld["terms"]): Record<string, string[]> {
  const answers = accessOf(activity, (code) => resolveCode(accessibility, code));
  return Object.fromEntries(Object.entries(answers).map(([name, { state }]) => [name, [state]]));
}

/** A village elsewhere, with its municipality: other municipalities have villages of the same names. */
export const villageElsewhere = (municipality: string, village: string): string => `${municipality}/${village}`;

/**
 * Where it is. What people choose as their area is where it takes place; `ownMunicipality` is whose record it is, wherever
 * that takes place.
 */
function placeFacets(activity: SearchedActivity, { terms, municipalities }: ActivityWorld): Record<string, string[]> {
  const { place, scope } = activity;
  const told = place.village === "" ? [] : resolveCodes(terms.villages, [place.village]);
  const village = told.filter((code) => code !== EVERYWHERE);
  const municipality = municipalityOfPlace(activity, municipalities);
  const isElsewhere = municipality !== activity.municipality;
  const isEverywhere = told.includes(EVERYWHERE) && !isElsewhere;
  return {
    village: isEverywhere ? terms.villages.map(({ code }) => code) : village,
    ownVillage: isElsewhere ? [] : village,
    villageElsewhere: isElsewhere ? village.map((code) => villageElsewhere(municipality, code)) : [],
    municipality: [...(scope === "national" ? municipalities.map(({ _id }) => _id) : []), municipality],
    ownMunicipality: [activity.municipality],
  };
}

function facetsOf(activity: SearchedActivity, world: ActivityWorld): Record<string, string[]> {
  const { terms, isConfirmed } = world;
  const { scope, schedule, referral, volunteerType } = activity;
  const yes = (is: boolean): string[] => (is ? ["yes"] : []);
  return {
    over: yes(timingOf(schedule, world.now).timing.state === "ended"),
    need: resolveCodes(terms.needs, activity.needs),
    targetGroup: resolveCodes(terms.targetGroups, activity.targetGroups),
    category: resolveCodes(terms.categories, activity.categories),
    ...placeFacets(activity, world),
    cost: isFree(activity.cost) ? ["free"] : ["paid"],
    day: weekdaysOf(schedule),
    time: hoursOf(schedule).flatMap(partOfDay),
    language: activity.languages,
    accessibility: resolveCodes(terms.accessibility, activity.accessibility),
    remote: yes(activity.remote),
    scope: [scope],
    registration: [activity.registration],
    referral: yes(referral.accepted),
    met: yes(referral.warmHandover),
    task: yes(activity.volunteerTask),
    volunteerType: volunteerType ? [volunteerType] : [],
    confirmed: yes(isConfirmed),
    ...clientFacets(activity, terms),
  };
}

/** So many months ago is lately. */
const LATELY = 3;

/** 0..1, mostly by whether it is confirmed and goes on, and a little by whether that was said lately. */
function freshnessOf({ confirmedOn, schedule }: SearchedActivity, { isConfirmed, now }: ActivityWorld): number {
  const isLately = confirmedOn !== null && addMonths(plainDate(confirmedOn), LATELY) > plainDateAt(now);
  const goesOn = timingOf(schedule, now).timing.state !== "ended";
  return (isConfirmed ? 0.5 : 0) + (isConfirmed && isLately ? 0.1 : 0) + (goesOn ? 0.4 : 0);
}

/** The search document of an activity. A hidden place is known by its village and municipality alone. */
export function activityDocument(activity: SearchedActivity, world: ActivityWorld): SearchDocument {
  const { place, transport, accessibility } = shownPlace(activity);
  const { sv, en } = activity.translations;
  const seen = { ...activity, place, transport, accessibility };
  return {
    id: activity._id,
    texts: textsOf(seen, world),
    names: asNames(activity.title, sv.title, en.title),
    facets: facetsOf(seen, world),
    freshness: freshnessOf(activity, world),
    amongEquals: { confirmedOn: activity.confirmedOn, name: activity.title },
  };
}
