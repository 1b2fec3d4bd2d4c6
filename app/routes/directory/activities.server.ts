import { activityRow } from "#domain/associations/activity-row";
import { certaintyOf } from "#domain/associations/confirmation";
import { byConfirmation } from "#domain/associations/lately";
import type { ActivityRow } from "#domain/associations/listed-activity";
import { byNextTime, overLast } from "#domain/associations/by-next-time";
import { orderOf, type DirectoryQuery, type Order } from "#domain/search/directory-query";
import { isMeant, markedExcerpt, meantBy, type MarkedPart } from "#domain/search/marks";
import { ownText, type OwnText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { associationNames, findListedActivities } from "#models/listed.server";
import { findDirectoryTimes } from "#models/municipality.server";
import { finnish } from "#search/finnish.server";
import { askActivities, type ActivityAnswer } from "#search/search.server";
import { knownTimes } from "#search/known-times.server";
import { pageFrom, questionOf, type Page } from "./asking.server";

/** An activity among the answers: with what of it was asked for marked, and the needs it answers. */
export type ActivityAnswerRow = ActivityRow & { markedTitle: MarkedPart[]; marked: MarkedPart[]; because: string[] };

type Placed = {
  id: string;
  place: number;
  name: string;
  confirmedOn: string | null;
  confirmedBy: string | null;
} & ReturnType<typeof knownTimes>;
type Compare = (a: Placed, b: Placed) => number;

/** The ids in the order that the address asks for; what is over comes last in every order. */
function inOrder(answer: ActivityAnswer, query: DirectoryQuery, locale: Locale, now: Date): string[] {
  const compare = byName(locale);
  const byPlace: Compare = (a, b) => a.place - b.place;
  const by: Record<Order, Compare> = {
    best: byPlace,
    time: byNextTime,
    name: (a, b) => compare(a.name, b.name),
    confirmed: byConfirmation,
  };
  const placed = answer.hits.flatMap(({ id }, place): Placed[] => {
    const facts = answer.factsOf(id);
    if (!facts) return [];
    const { titles, schedule, ...confirmed } = facts;
    return [{ id, place, name: ownText(titles, locale).text, ...confirmed, ...knownTimes(id, schedule, now) }];
  });
  const order = by[orderOf(query)];
  return placed
    .toSorted((a, b) => overLast(a, b) || order(a, b) || byNextTime(a, b) || byPlace(a, b))
    .map(({ id }) => id);
}

/** A page of the activities that answer the question. */
export async function activityPage(query: DirectoryQuery, locale: Locale, now: Date): Promise<Page<ActivityAnswerRow>> {
  const answer = await askActivities(questionOf(query));
  const [{ speech }, timesOf] = await Promise.all([finnish(), findDirectoryTimes()]);
  const meant = meantBy(answer.understood);
  const today = plainDateAt(now);
  return pageFrom(answer, query, inOrder(answer, query, locale, now), async (ids) => {
    const found = await findListedActivities(ids);
    const names = await associationNames(found.map(({ associationId }) => associationId));
    return found.map((activity) => {
      const row = activityRow(activity, {
        association: names.get(activity.associationId) ?? "",
        certainty: certaintyOf(activity, today, timesOf(activity.municipality)),
        locale,
        now,
      });
      const marksOf = ({ text, lang }: OwnText) => markedExcerpt(text, isMeant(meant, speech, lang ?? locale));
      const because = activity.needs.filter((need) => need.split(" ").some(isMeant(meant, speech)));
      return { ...row, markedTitle: marksOf(row.title), marked: marksOf(row.description), because };
    });
  });
}
