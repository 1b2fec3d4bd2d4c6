import { villageHere } from "#domain/associations/place-municipality";
import { timingOf } from "#domain/calendar/timing";
import { coverageOf, type Mark, type Supply } from "#domain/referrals/coverage";
import { EVERYWHERE } from "#domain/search/activity-document";
import type { Locale } from "#domain/shared/locales";
import { addMonths } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { isOffered } from "#domain/taxonomy/choose";
import { resolveCodes } from "#domain/taxonomy/resolve";
import { termName, type Term } from "#domain/taxonomy/term";
import { ActivityModel, type Activity } from "#models/activity.server";
import { publishedAssociationIds } from "#models/listed.server";
import { findLocalTerms } from "#models/taxonomy.server";
import { findUnmetNeeds } from "#models/unmet-need.server";

const SUPPLY = { associationId: 1, title: 1, translations: 1, needs: 1, place: 1, scope: 1, remote: 1, schedule: 1 };
type Offered = Pick<Activity, "_id" | keyof typeof SUPPLY>;

/** What takes place in another municipality covers nothing here, unless one may join it from anywhere. */
const isReached = ({ place, scope, remote }: Offered): boolean =>
  place.municipality === null || scope === "national" || remote;

/** The activities of a municipality that go on. */
async function findOffered(municipality: string, now: Date): Promise<Offered[]> {
  const found = await ActivityModel.find({
    municipality,
    status: "published",
    associationId: { $in: await publishedAssociationIds(municipality) },
  })
    .select(SUPPLY)
    .lean<Offered[]>()
    .exec();
  return found.filter((activity) => timingOf(activity.schedule, now).timing.state !== "ended" && isReached(activity));
}

function supplyOf(
  { _id: id, needs, place, scope, remote }: Offered,
  lists: Record<"needs" | "villages", Term[]>,
): Supply {
  const here = villageHere(place);
  const villages = here === "" ? [] : resolveCodes(lists.villages, [here]);
  const isWide = villages.length === 0 || villages.includes(EVERYWHERE);
  const everywhere = isWide || scope === "national" || remote;
  return { id, needs: resolveCodes(lists.needs, needs), villages, everywhere };
}

/** In whose order names stand. */
type Order = { locale: Locale; compare: (a: string, b: string) => number };

/** Codes that may be chosen, in order by name. */
const offeredCodes = (terms: readonly Term[], { locale, compare }: Order): string[] =>
  terms
    .filter((term) => isOffered(term) && term.code !== EVERYWHERE)
    .toSorted((a, b) => compare(termName(a, locale), termName(b, locale)))
    .map(({ code }) => code);

/** What there is and what was not found in a municipality over the last months, need by need and village by village. */
export async function findCoverage(municipality: string, months: number, order: Order, now: Date) {
  const [terms, offered, marked] = await Promise.all([
    findLocalTerms(municipality),
    findOffered(municipality, now),
    findUnmetNeeds(municipality, addMonths(plainDateAt(now), -months)),
  ]);
  const supply = offered.map((activity) => supplyOf(activity, terms));
  const marks = marked.map(({ needs, villages, missing }): Mark => ({
    needs: resolveCodes(terms.needs, needs),
    villages: resolveCodes(terms.villages, villages),
    missing,
  }));
  const lists = { needs: offeredCodes(terms.needs, order), villages: offeredCodes(terms.villages, order) };
  return { terms, offered, supply, marks, coverage: coverageOf(lists, { supply, marks }) };
}
