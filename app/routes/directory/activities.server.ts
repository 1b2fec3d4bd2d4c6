import { activityRow } from "#domain/associations/activity-row";
import { certaintyOf } from "#domain/associations/confirmation";
import type { ActivityRow } from "#domain/associations/listed-activity";
import type { DirectoryQuery } from "#domain/search/directory-query";
import type { Page } from "#domain/search/found-page";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { associationNames, findListedActivities } from "#models/listed.server";
import { findDirectoryTimes } from "#models/municipality.server";
import { activitiesFor, type Marks } from "#search/activity-page.server";

/** An activity among the answers: with what of it was asked for marked, and why it was found. */
export type ActivityAnswerRow = ActivityRow & Marks;

/** A page of the activities that answer the question. */
export const activityPage = (query: DirectoryQuery, locale: Locale, now: Date): Promise<Page<ActivityAnswerRow>> =>
  activitiesFor(query, { locale, now }, async (ids, marking) => {
    const [found, timesOf] = await Promise.all([findListedActivities(ids), findDirectoryTimes()]);
    const names = await associationNames(found.map(({ associationId }) => associationId));
    const today = plainDateAt(now);
    return found.map((activity) => {
      const row = activityRow(activity, {
        association: names.get(activity.associationId) ?? "",
        certainty: certaintyOf(activity, today, timesOf(activity.municipality)),
        locale,
        now,
      });
      return { ...row, ...marking({ ...row, needs: activity.needs }) };
    });
  });
