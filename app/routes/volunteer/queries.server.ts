import { activityRow } from "#domain/associations/activity-row";
import { byNextTime } from "#domain/associations/by-next-time";
import { certaintyOf } from "#domain/associations/confirmation";
import { facetCounts, narrowed, type Facet } from "#domain/associations/facets";
import { helpingRhythm, helpingTimes } from "#domain/associations/helping-time";
import type { ActivityRow } from "#domain/associations/listed-activity";
import { isMeant, markedExcerpt, meantBy, type MarkedPart } from "#domain/search/marks";
import { unlessShown, type Why } from "#domain/search/why";
import type { OwnText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import { plainDateAt } from "#domain/shared/zoned-time";
import { resolveCodes } from "#domain/taxonomy/resolve";
import { byName } from "#i18n/format";
import { AssociationModel, type Association } from "#models/association.server";
import { findListedActivities, type ListedActivity } from "#models/listed.server";
import { findDirectoryTimes } from "#models/municipality.server";
import { findAllVillages, findTerms } from "#models/taxonomy.server";
import { finnish } from "#search/finnish.server";
import { whysOf } from "#search/whys.server";
import { askActivities } from "#search/search.server";
import type { FacetName, TaskQuery } from "./schema";

const PAGE_SIZE = 20;

type Organiser = Pick<Association, "_id" | "name" | "contact">;

/** A task as its list shows it: with whom to ask about it. */
export type TaskRow = ActivityRow & {
  kind: string | null;
  phone: string | null;
  email: string;
  markedTitle: MarkedPart[];
  marked: MarkedPart[];
  why: Why;
};

const easeOf = ({ remote, referral }: ListedActivity): string[] => [
  ...(remote ? ["remote"] : []),
  ...(referral.warmHandover ? ["met"] : []),
];

/** The questions, with the answers that each task gives; merged words count as what they have become. */
async function facetsOf({ chosen }: TaskQuery): Promise<Record<FacetName, Facet<ListedActivity>>> {
  const [terms, villages] = await Promise.all([findTerms(), findAllVillages()]);
  const kinds = (codes: readonly string[]) => resolveCodes(terms.volunteerTypes, codes);
  const groups = (codes: readonly string[]) => resolveCodes(terms.targetGroups, codes);
  const areas = (codes: readonly string[]) => resolveCodes(villages, codes);
  return {
    kind: { chosen: kinds(chosen.kind), of: ({ volunteerType }) => kinds(volunteerType ? [volunteerType] : []) },
    time: { chosen: chosen.time, of: ({ schedule }) => helpingTimes(schedule) },
    rhythm: { chosen: chosen.rhythm, of: ({ schedule }) => [helpingRhythm(schedule)] },
    village: { chosen: areas(chosen.village), of: ({ place }) => areas(place.village ? [place.village] : []) },
    for: { chosen: groups(chosen.for), of: ({ targetGroups }) => groups(targetGroups) },
    language: { chosen: chosen.language, of: ({ languages }) => languages },
    ease: { chosen: chosen.ease, of: easeOf },
  };
}

async function organisersOf(tasks: readonly ListedActivity[]): Promise<Map<string, Organiser>> {
  const found = await AssociationModel.find({ _id: { $in: tasks.map(({ associationId }) => associationId) } })
    .select({ name: 1, contact: 1 })
    .lean<Organiser[]>()
    .exec();
  return new Map(found.map((organiser) => [organiser._id, organiser]));
}

/** The volunteer tasks that an address asks for. What is over is not asked for any more. */
export async function loadTasks(query: TaskQuery, locale: Locale, now: Date) {
  const [found, facets, timesOf] = await Promise.all([
    askActivities({ q: query.q, chosen: { task: ["yes"] }, counted: [] }),
    facetsOf(query),
    findDirectoryTimes(),
  ]);
  const scores = new Map(found.hits.map(({ id, score }) => [id, query.q === "" ? 0 : score]));
  const things = await findListedActivities([...scores.keys()]);
  const { speech } = await finnish();
  const meant = meantBy(found.understood);
  const compare = byName(locale);
  const around = { association: "", locale, now };
  const today = plainDateAt(now);
  const timed = things
    .map((task) => {
      const certainty = certaintyOf(task, today, timesOf(task.municipality));
      return { ...task, row: activityRow(task, { ...around, certainty }) };
    })
    .filter(({ row }) => row.timing.state !== "ended");
  const fitting = narrowed(timed, facets).toSorted((a, b) =>
    query.sort === "name"
      ? compare(a.row.title.text, b.row.title.text)
      : (scores.get(b._id) ?? 0) - (scores.get(a._id) ?? 0) ||
        byNextTime(a.row, b.row) ||
        compare(a.row.title.text, b.row.title.text),
  );
  const { rows: shown, ...paging } = pageOf(fitting, query.page, PAGE_SIZE);
  const ids = shown.map(({ _id }) => _id);
  const [organisers, whyOf] = await Promise.all([organisersOf(shown), whysOf(found, ids, locale)]);
  const rows = shown.map(({ row, associationId, volunteerType: kind }): TaskRow => {
    const organiser = organisers.get(associationId);
    const { phone = null, email = "" } = organiser?.contact ?? {};
    const marksOf = ({ text, lang }: OwnText) => markedExcerpt(text, isMeant(meant, speech, lang ?? locale));
    const [markedTitle, marked] = [marksOf(row.title), marksOf(row.description)];
    const why = unlessShown([...markedTitle, ...marked], () => whyOf(row.id));
    return { ...row, association: organiser?.name ?? "", kind, phone, email, markedTitle, marked, why };
  });
  const chosen = Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, [...facet.chosen]]));
  return {
    rows,
    ...paging,
    all: timed.length,
    counts: facetCounts(timed, facets),
    chosen,
  };
}

export type TasksView = Awaited<ReturnType<typeof loadTasks>>;
