import { clientsOf, toDos } from "#domain/desk/to-do";
import { ownAssociationsWhere } from "#domain/policy";
import type { Actor, MemberRole } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { bookingSummary } from "#models/booking-summary.server";
import { deskAssociations, deskCases } from "#models/desk-records.server";
import { deskReferrals } from "#models/desk-referrals.server";
import { registrationWaits } from "#models/registration-wait.server";

/** The home of the association's desk: what to do, then what one has. */
export async function loadMyDesk(actor: Actor, locale: Locale, now: Date) {
  const ids = ownAssociationsWhere(actor, "viewAssociationDesk");
  const [records, cases, referrals] = await Promise.all([
    deskAssociations(ids, now),
    deskCases(ids, locale),
    deskReferrals(ids),
  ]);
  const waits = await registrationWaits(ids, now);
  const compare = byName(locale);
  const associations = records.associations.toSorted((a, b) => compare(a.name, b.name));
  const roleIn = (id: string): MemberRole =>
    actor.memberships.find(({ associationId }) => associationId === id)?.role ?? "editor";
  const nameOf = new Map(associations.map(({ id, name }) => [id, name]));
  return {
    bookings: await bookingSummary(actor, now),
    toDos: toDos({ associations, activities: records.activities, cases, referrals }, now).map((toDo) => ({
      ...toDo,
      association: nameOf.get(toDo.associationId) ?? "",
    })),
    associations: associations.map((association) => ({
      ...association,
      role: roleIn(association.id),
      wait: waits.get(association.id) ?? null,
      clients: clientsOf(referrals, association.id),
      activityCount: records.activities.filter(
        ({ associationId, status }) => associationId === association.id && status === "published",
      ).length,
    })),
    cases: cases.map(({ id, name, associationId, caseNumber, status }) => ({
      ...{ id, caseNumber, status },
      call: name,
      association: nameOf.get(associationId) ?? "",
    })),
  };
}

export type MyDeskView = Awaited<ReturnType<typeof loadMyDesk>>;
