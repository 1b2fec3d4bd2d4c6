import type { Answer, Question } from "#domain/search/finder";
import { linesAskedFor } from "#domain/search/emergency-lines";
import { codesMeant, isSensitive } from "#domain/search/needs-meant";
import type { Page } from "#domain/search/found-page";
import { pagingOf } from "#domain/shared/paging";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { resolveCodes } from "#domain/taxonomy/resolve";
import { findAllVillages, findTerms } from "#models/taxonomy.server";
import {
  FACET_NAMES,
  FACETS,
  FACETS_OF,
  narrowedBy,
  nameOfFacet,
  orderOf,
  pageSizeOf,
  type DirectoryQuery,
} from "#domain/search/directory-query";
import { activityChoices, askActivities } from "#search/search.server";

/** Every published activity's needs, for those whose question found nothing. */
export async function needCounts(): Promise<Record<string, number>> {
  const { counts } = await askActivities({ q: "", chosen: {}, counted: ["need"] });
  return counts["need"] ?? {};
}

/** Nothing fits, not even when something is let go of: what is offered then has nothing to do with what was asked. */
export const isDeadEnd = ({ total, others }: Pick<Page<unknown>, "total"> & { others: { step: string }[] }): boolean =>
  total === 0 && others.every(({ step }) => step === "everywhere");

/** The question with what its codes have become: links that were made before a merge lead to the same answers after it. */
export async function withCurrentCodes(query: DirectoryQuery): Promise<DirectoryQuery> {
  const [terms, villages] = await Promise.all([findTerms(), findAllVillages()]);
  const { chosen, municipality } = query;
  const area = municipality === null ? {} : await activityChoices({ municipality: [municipality] });
  return {
    ...query,
    municipality: area["municipality"]?.[0] ?? null,
    chosen: {
      ...chosen,
      need: resolveCodes(terms.needs, chosen.need),
      for: resolveCodes(terms.targetGroups, chosen.for),
      kind: resolveCodes(terms.categories, chosen.kind),
      access: resolveCodes(terms.accessibility, chosen.access),
      field: resolveCodes(terms.fields, chosen.field),
      village: resolveCodes(villages, chosen.village),
    },
  };
}

/** The question as the search asks it. */
export function questionOf(query: DirectoryQuery): Question {
  const { tab, q, page } = query;
  return {
    q,
    chosen: narrowedBy(query),
    counted: [...FACETS_OF[tab].map((name) => FACETS[name]), "municipality"],
    // In any other order than by how well they answer, all must be known before the page can be cut.
    ...(orderOf(query) === "best" && tab !== "activities" ? { most: page * pageSizeOf(query) } : {}),
  };
}

/** Counts by the names of the address. */
const countsOf = ({ counts }: Answer): Page<never>["counts"] =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, counts[FACETS[name]] ?? {}]));

/** Each once, though a name be said twice or there be two places of it; nothing that would leave nothing. */
function wishesOf({ understood: { wishes }, counts }: Answer, { chosen }: DirectoryQuery): Page<never>["wishes"] {
  const open = wishes.filter(({ facet, value, words }) => {
    const name = nameOfFacet(facet);
    if (name === undefined || words.length === 0 || chosen[name].includes(value)) return false;
    return (counts[facet]?.[value] ?? 0) > 0;
  });
  return [...new Map(open.map(({ facet, value }) => [`${facet} ${value}`, { facet, value }])).values()];
}

/** Each once, though a village be named twice. */
const barePlacesOf = ({ barePlaces }: Answer): Page<never>["barePlaces"] => [
  ...new Map(
    barePlaces.map(({ value, near = "" }) => [`${near}/${value}`, { village: value, municipality: near }]),
  ).values(),
];

/** None of those that have nothing at all, and none where nothing is shown or a place may be shut out by a choice. */
function emptyPlacesOf(
  { understood: { wishes }, barePlaces, counts, total }: Answer,
  { municipality, chosen }: DirectoryQuery,
): Page<never>["emptyPlaces"] {
  if (total === 0 || municipality !== null || chosen.village.length > 0) return [];
  return wishes.flatMap((wish) => {
    const { kind, facet, value, near = "" } = wish;
    const counted = counts[facet];
    if (kind !== "place" || !counted || (counted[value] ?? 0) > 0 || barePlaces.includes(wish)) return [];
    return [{ village: facet === "village" ? value : null, municipality: near }];
  });
}

/** None where languages are not counted, and none where nothing is shown. */
function unspokenOf({ understood: { wishes }, counts, total, others }: Answer): Page<never>["unspoken"] {
  const { language: spoken } = counts;
  if (!spoken || total + others.length === 0) return [];
  return wishes.flatMap(({ kind, value, words }) => {
    const language = SERVICE_LANGUAGES.find((each) => each === value);
    if (kind !== "language" || !language || (spoken[language] ?? 0) > 0) return [];
    return [{ language, isAskedIn: words.length === 0 }];
  });
}

/**
 * Cuts the page that an address asks for out of an answer and makes its rows.
 * @param ordered the ids that were found, in the order in which they are shown.
 */
export async function pageFrom<Row extends { id: string }>(
  answer: Answer,
  query: DirectoryQuery,
  ordered: readonly string[],
  rowsOf: (ids: readonly string[]) => Promise<Row[]>,
): Promise<Page<Row>> {
  const size = pageSizeOf(query);
  const { pageCount, skip } = pagingOf(ordered.length, query.page, size);
  const isAsked = query.q !== "" || Object.values(query.chosen).some((values) => values.length > 0);
  const others = isAsked && query.page === 1 ? answer.others : [];
  const ids = ordered.slice(skip, skip + size);
  const terms = await findTerms();
  const rows = await rowsOf([...ids, ...others.flatMap(({ hits }) => hits.map(({ id }) => id))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const present = (wanted: readonly string[]): Row[] => wanted.flatMap((id) => byId.get(id) ?? []);
  return {
    rows: present(ids),
    others: others.map(({ step, hits }) => ({ step, rows: present(hits.map(({ id }) => id)) })),
    total: ordered.length,
    pageCount,
    counts: countsOf(answer),
    areas: answer.counts["municipality"] ?? {},
    corrections: answer.understood.toldCorrections,
    unfound: answer.understood.unfound,
    denied: answer.understood.denied,
    unknownPlaces: answer.understood.unknownPlaces,
    barePlaces: barePlacesOf(answer),
    emptyPlaces: emptyPlacesOf(answer, query),
    unspoken: unspokenOf(answer),
    meant: answer.understood.meant,
    wishes: wishesOf(answer, query),
    spoken: codesMeant(answer.understood, terms),
    isSensitive: isSensitive(answer.understood, terms.needs),
    lines: linesAskedFor(answer.understood, terms.needs),
  };
}
