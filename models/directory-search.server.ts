import type { QueryFilter } from "mongoose";
import { meantWords } from "#domain/associations/meant-words";
import { searchPrefixes } from "#domain/associations/search-words";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { findTerms } from "#models/taxonomy.server";

/**
 * How the answer was found: everything there is, by the text index that knows Finnish inflections, or, when that found
 * nothing, by the beginnings of the words.
 */
export type FoundBy = "browsing" | "inflections" | "beginnings";

export type Found<Thing> = { things: (Thing & { score: number })[]; by: FoundBy };

type Question = { words: string; municipality: string | null };
type ActivityQuestion = Question & { tasksOnly?: boolean };

/** Quotes and a leading hyphen are commands to the text index; people mean them as punctuation. */
const asWords = (words: string): string => words.replace(/["“”'’-]/g, " ").trim();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A word that begins so, wherever in the text it stands; `\b` would not know ä and ö. */
const beginning = (prefix: string): RegExp => new RegExp(`(^|[^a-z0-9åäö])${escaped(prefix)}`, "i");

/** A published thing of a published association is all that the public may find. */
export const publishedAssociationIds = (municipality: string | null): Promise<string[]> =>
  AssociationModel.distinct("_id", { status: "published", ...(municipality ? { municipality } : {}) }).exec();

const withText = <Thing>(filter: QueryFilter<Thing>, words: string): QueryFilter<Thing> => ({
  ...filter,
  $text: { $search: asWords(words) },
});

const withBeginnings = <Thing>(
  filter: QueryFilter<Thing>,
  patterns: RegExp[],
  paths: string[],
): QueryFilter<Thing> => ({
  ...filter,
  $or: patterns.flatMap((pattern) => paths.map((path) => ({ [path]: pattern }))),
});

/** How many of the beginnings a thing holds anywhere in what it tells of itself. */
function hits(thing: object, patterns: RegExp[]): number {
  const text = JSON.stringify(thing);
  return patterns.filter((pattern) => pattern.test(text)).length;
}

type Find<Thing> = (filter: QueryFilter<Thing>, scored: boolean) => Promise<(Thing & { score?: number })[]>;

async function look<Thing extends object>(
  question: string,
  filter: QueryFilter<Thing>,
  paths: string[],
  find: Find<Thing>,
): Promise<Found<Thing>> {
  const words = meantWords(question, asWords(question) ? Object.values(await findTerms()).flat() : []);
  if (!asWords(words))
    return { things: (await find(filter, false)).map((thing) => ({ ...thing, score: 0 })), by: "browsing" };
  const scored = (await find(withText(filter, words), true)).map((thing) => ({ ...thing, score: thing.score ?? 0 }));
  const patterns = searchPrefixes(words).map(beginning);
  if (scored.length > 0 || patterns.length === 0) return { things: scored, by: "inflections" };
  const begun = await find(withBeginnings(filter, patterns, paths), false);
  return { things: begun.map((thing) => ({ ...thing, score: hits(thing, patterns) })), by: "beginnings" };
}

const SCORE = { score: { $meta: "textScore" } } as const;

export type ListedActivity = Pick<
  Activity,
  | "_id"
  | "associationId"
  | "title"
  | "description"
  | "translations"
  | "place"
  | "placeHidden"
  | "transport"
  | "remote"
  | "schedule"
  | "cost"
  | "registration"
  | "targetGroups"
  | "needs"
  | "categories"
  | "volunteerTask"
  | "volunteerType"
  | "referral"
  | "accessibility"
  | "languages"
  | "municipality"
  | "confirmedOn"
  | "confirmedBy"
>;

export const LISTED_ACTIVITY = {
  associationId: 1,
  title: 1,
  description: 1,
  translations: 1,
  place: 1,
  placeHidden: 1,
  transport: 1,
  remote: 1,
  schedule: 1,
  cost: 1,
  registration: 1,
  targetGroups: 1,
  needs: 1,
  categories: 1,
  volunteerTask: 1,
  volunteerType: 1,
  referral: 1,
  accessibility: 1,
  languages: 1,
  municipality: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;

/** Published activities that answer the question. */
export async function searchActivities({
  words,
  municipality,
  tasksOnly,
}: ActivityQuestion): Promise<Found<ListedActivity>> {
  const associationId = { $in: await publishedAssociationIds(municipality) };
  const find: Find<ListedActivity> = (filter, scored) =>
    ActivityModel.find(filter as QueryFilter<Activity>)
      .select(scored ? { ...LISTED_ACTIVITY, ...SCORE } : LISTED_ACTIVITY)
      .lean<(ListedActivity & { score?: number })[]>()
      .exec();
  const paths = ["title", "description", "needs", "targetGroups", "place.name", "place.village"];
  const tasks = tasksOnly ? { volunteerTask: true } : {};
  return look<ListedActivity>(words, { status: "published", associationId, ...tasks }, paths, find);
}

export type ListedAssociation = Pick<
  Association,
  | "_id"
  | "name"
  | "kind"
  | "description"
  | "descriptions"
  | "fields"
  | "operatingArea"
  | "municipality"
  | "confirmedOn"
  | "confirmedBy"
>;

const LISTED_ASSOCIATION = {
  name: 1,
  kind: 1,
  description: 1,
  descriptions: 1,
  fields: 1,
  operatingArea: 1,
  municipality: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;

/** Published associations that answer the question. */
export async function searchAssociations({ words, municipality }: Question): Promise<Found<ListedAssociation>> {
  const find: Find<ListedAssociation> = (filter, scored) =>
    AssociationModel.find(filter as QueryFilter<Association>)
      .select(scored ? { ...LISTED_ASSOCIATION, ...SCORE } : LISTED_ASSOCIATION)
      .lean<(ListedAssociation & { score?: number })[]>()
      .exec();
  const filter = { status: "published", ...(municipality ? { municipality } : {}) };
  return look<ListedAssociation>(words, filter, ["name", "description", "fields"], find);
}

export type ListedCooperation = Pick<
  CooperationForm,
  | "_id"
  | "associationId"
  | "municipality"
  | "unit"
  | "kind"
  | "title"
  | "description"
  | "startsOn"
  | "endsOn"
  | "confirmedOn"
  | "confirmedBy"
>;

const LISTED_COOPERATION = {
  associationId: 1,
  municipality: 1,
  unit: 1,
  kind: 1,
  title: 1,
  description: 1,
  startsOn: 1,
  endsOn: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;

/** Published cooperation forms that answer the question. */
export async function searchCooperation({ words, municipality }: Question): Promise<Found<ListedCooperation>> {
  const associationId = { $in: await publishedAssociationIds(municipality) };
  const find: Find<ListedCooperation> = (filter, scored) =>
    CooperationFormModel.find(filter as QueryFilter<CooperationForm>)
      .select(scored ? { ...LISTED_COOPERATION, ...SCORE } : LISTED_COOPERATION)
      .lean<(ListedCooperation & { score?: number })[]>()
      .exec();
  const paths = ["title", "description", "associationGives", "cityGives"];
  return look<ListedCooperation>(words, { status: "published", associationId }, paths, find);
}

/** Names of associations by id, for lists that point to them. */
export async function associationNames(ids: readonly string[]): Promise<Map<string, string>> {
  const found = await AssociationModel.find({ _id: { $in: [...new Set(ids)] } })
    .select({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  return new Map(found.map(({ _id, name }) => [_id, name]));
}
