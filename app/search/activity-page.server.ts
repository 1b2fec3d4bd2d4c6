import { byNextTime, overLast } from "#domain/associations/by-next-time";
import { byConfirmation } from "#domain/associations/lately";
import { orderOf, type DirectoryQuery, type Order } from "#domain/search/directory-query";
import type { Page } from "#domain/search/found-page";
import { isMeant, markedExcerpt, meantBy, type MarkedPart } from "#domain/search/marks";
import { nearnessOf } from "#domain/desk/nearness";
import type { Speech } from "#domain/search/speech";
import { isOfTerm, NO_WHY, type Why } from "#domain/search/why";
import { byDistance, type Distance } from "#domain/shared/distance";
import type { Locale } from "#domain/shared/locales";
import { ownText, type OwnText } from "#domain/shared/own-text";
import { byName } from "#i18n/format";
import { pageFrom, questionOf } from "#search/asking.server";
import type { ActivityFacts } from "#search/activity-documents.server";
import { finnish } from "#search/finnish.server";
import { knownTimes } from "#search/known-times.server";
import { whysOf } from "#search/whys.server";
import { askActivities, type ActivityAnswer } from "#search/search.server";

type Asked = {
  locale: Locale;
  now: Date;
  /** Where a client comes from, and how far a village is from there. */
  from?: { municipality: string; distanceTo: (municipality: string, village: string) => Distance | null } | null;
};

type Placed = {
  id: string;
  place: number;
  name: string;
  distance: Distance | null;
  worth: number;
  confirmedOn: string | null;
  confirmedBy: string | null;
} & ReturnType<typeof knownTimes>;
type Compare = (a: Placed, b: Placed) => number;

/** What an answer is worth: how well it answers, and to a client a little by how far it is. */
function worthOf(score: number, facts: ActivityFacts, distance: Distance | null, from: Asked["from"]): number {
  if (!from) return score;
  const isInTheirs = facts.reach === "inMunicipality" && facts.municipality === from.municipality;
  return score * nearnessOf(distance, facts.reach === "remote" || isInTheirs);
}

/** The ids in the order that the address asks for; what is over comes last in every order. */
function inOrder(answer: ActivityAnswer, query: DirectoryQuery, asked: Asked): string[] {
  const { locale, now, from } = asked;
  const order = orderOf(query);
  const compare = byName(locale);
  const byPlace: Compare = (a, b) => a.place - b.place;
  const by: Record<Order, Compare> = {
    best: (a, b) => b.worth - a.worth,
    time: byNextTime,
    near: (a, b) => byDistance(a.distance, b.distance),
    name: (a, b) => compare(a.name, b.name),
    confirmed: byConfirmation,
  };
  const placed = answer.hits.flatMap(({ id, score }, place): Placed[] => {
    const facts = answer.factsOf(id);
    if (!facts) return [];
    const { titles, schedule, municipality, village, ...confirmed } = facts;
    const distance = from?.distanceTo(municipality, village) ?? null;
    const worth = worthOf(score, facts, distance, from);
    const name = ownText(titles, locale).text;
    return [{ id, place, name, distance, worth, ...confirmed, ...knownTimes(id, schedule, now) }];
  });
  return placed
    .toSorted((a, b) => overLast(a, b) || by[order](a, b) || (order === "best" ? 0 : byNextTime(a, b)) || byPlace(a, b))
    .map(({ id }) => id);
}

type Shown = { id: string; title: OwnText; description: OwnText; needs: readonly string[] };

/** What of an activity was asked for, marked, the needs it answers and, where none of it shows, why it was found. */
export type Marks = Why & { markedTitle: MarkedPart[]; marked: MarkedPart[] };
type Marking = (shown: Shown) => Marks;

const isAnyFound = (...texts: MarkedPart[][]): boolean => texts.flat().some(({ found }) => found);

/** What is shown holds the word by which it was found: then that is marked there. */
function markedBy(why: Why, shown: Pick<Shown, "title" | "description">, speech: Speech, locale: Locale): Marks {
  const { told } = why;
  const marksOf = ({ text, lang }: OwnText): MarkedPart[] =>
    markedExcerpt(text, told?.of === "text" ? isOfTerm(told.term, speech, lang ?? locale) : () => false);
  const [markedTitle, marked] = [marksOf(shown.title), marksOf(shown.description)];
  return { markedTitle, marked, ...why, told: isAnyFound(markedTitle, marked) ? null : told };
}

/** A page of the activities that answer the question, each as whoever asks wants to show it. */
export async function activitiesFor<Row extends { id: string }>(
  query: DirectoryQuery,
  asked: Asked,
  rowsOf: (ids: readonly string[], marking: Marking) => Promise<Row[]>,
): Promise<Page<Row>> {
  const answer = await askActivities(questionOf(query));
  const { speech } = await finnish();
  const meant = meantBy(answer.understood);
  const marksOf = ({ text, lang }: OwnText) => markedExcerpt(text, isMeant(meant, speech, lang ?? asked.locale));
  return pageFrom(answer, query, inOrder(answer, query, asked), async (ids) => {
    const whyOf = await whysOf(answer, ids, asked.locale);
    return rowsOf(ids, ({ id, title, description, needs }) => {
      const [markedTitle, marked] = [marksOf(title), marksOf(description)];
      const because = needs.filter((need) => need.split(" ").some(isMeant(meant, speech)));
      if (because.length > 0 || isAnyFound(markedTitle, marked)) return { markedTitle, marked, ...NO_WHY, because };
      return markedBy(whyOf(id), { title, description }, speech, asked.locale);
    });
  });
}
