import type { Certainty } from "#domain/associations/confirmation";
import { certaintyOf } from "#domain/associations/confirmation";
import { byConfirmation } from "#domain/associations/lately";
import { isMeant, markedExcerpt, meantBy, type MarkedPart } from "#domain/search/marks";
import { unlessShown, type Why } from "#domain/search/why";
import { ownText, type OwnText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { ActivityModel } from "#models/activity.server";
import { findListedAssociations, type ListedAssociation } from "#models/listed.server";
import { findDirectoryTimes } from "#models/municipality.server";
import { finnish } from "#search/finnish.server";
import { askAssociations } from "#search/search.server";
import { whysOf } from "#search/whys.server";
import type { Page } from "#domain/search/found-page";
import { pageFrom, questionOf } from "#search/asking.server";
import { inAskedOrder } from "./in-asked-order";
import type { DirectoryQuery } from "#domain/search/directory-query";

export type AssociationRow = Pick<ListedAssociation, "name" | "kind" | "fields" | "operatingArea"> & {
  id: string;
  description: OwnText;
  markedName: MarkedPart[];
  marked: MarkedPart[];
  why: Why;
  activityCount: number;
  certainty: Certainty;
};

/** How many published activities each association has. */
async function activityCounts(ids: readonly string[]): Promise<Map<string, number>> {
  const counted = await ActivityModel.aggregate<{ _id: string; count: number }>([
    { $match: { associationId: { $in: [...ids] }, status: "published" } },
    { $group: { _id: "$associationId", count: { $sum: 1 } } },
  ]);
  return new Map(counted.map(({ _id, count }) => [_id, count]));
}

/** A page of the associations that answer the question. */
export async function associationPage(query: DirectoryQuery, locale: Locale, now: Date): Promise<Page<AssociationRow>> {
  const answer = await askAssociations(questionOf(query));
  const [{ speech }, timesOf] = await Promise.all([finnish(), findDirectoryTimes()]);
  const meant = meantBy(answer.understood);
  const compare = byName(locale);
  const ordered = inAskedOrder(answer, query, { name: (a, b) => compare(a.name, b.name), confirmed: byConfirmation });
  const today = plainDateAt(now);
  return pageFrom(answer, query, ordered, async (ids) => {
    const [found, counts, whyOf] = await Promise.all([
      findListedAssociations(ids),
      activityCounts(ids),
      whysOf(answer, ids, locale),
    ]);
    return found.map(({ _id: id, name, kind, fields, operatingArea, ...rest }) => {
      const description = ownText({ fi: rest.description, ...rest.descriptions }, locale);
      const isFound = isMeant(meant, speech, description.lang ?? locale);
      const certainty = certaintyOf(rest, today, timesOf(rest.municipality));
      const markedName = markedExcerpt(name, isMeant(meant, speech));
      const marked = markedExcerpt(description.text, isFound);
      const why = unlessShown([...markedName, ...marked], () => whyOf(id));
      const activityCount = counts.get(id) ?? 0;
      return { id, name, markedName, why, kind, description, marked, fields, operatingArea, activityCount, certainty };
    });
  });
}
