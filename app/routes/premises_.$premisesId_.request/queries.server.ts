import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { associationsWhere } from "#domain/policy";
import { timesOf } from "#domain/premises/booking-time";
import { rivalsOf } from "#domain/premises/clash";
import { priceFor } from "#domain/premises/prices";
import type { Actor } from "#domain/roles";
import { isPlainDate } from "#domain/shared/plain-date";
import { parseTimeOfDay } from "#domain/shared/time-of-day";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { AssociationModel, type Association } from "#models/association.server";
import { newId } from "#models/define-model.server";
import { premisesView } from "#models/premises-view.server";
import type { Premises } from "#models/premises.server";
import { findPublishedPremises } from "#models/scoped-premises.server";
import { refusalsOf, type RequestCommand } from "#use-cases/request-booking.server";

/** The associations a person may book for. */
async function ownAssociations(actor: Actor, locale: Locale) {
  const found = await AssociationModel.find({
    _id: { $in: associationsWhere(actor, "bookForAssociation") },
    status: { $in: DIRECTORY_STATUSES },
  })
    .select({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  const compare = byName(locale);
  return found.map(({ _id, name }) => ({ id: _id, name })).sort((a, b) => compare(a.name, b.name));
}

/** The time somebody pressed in the calendar; what the address says wrong is left empty. */
function pressedTime(params: URLSearchParams) {
  const date = params.get("date") ?? "";
  const clock = (name: string): string => {
    const read = parseTimeOfDay(params.get(name) ?? "");
    return read.ok ? read.value.replace(":", ".") : "";
  };
  return { startsOn: isPlainDate(date) ? date : "", opensAt: clock("from"), closesAt: clock("to") };
}

/** What the form of a request needs. Its id is made here: however often it is sent, it is one request. */
export async function loadRequest(
  premisesId: string | undefined,
  actor: Actor,
  params: URLSearchParams,
  locale: Locale,
) {
  const document = await findPublishedPremises(premisesId);
  if (!document) return null;
  return {
    premises: premisesView(document.toObject<Premises>(), locale),
    associations: await ownAssociations(actor, locale),
    pressed: pressedTime(params),
    bookingId: newId(),
  };
}

export type RequestView = NonNullable<Awaited<ReturnType<typeof loadRequest>>>;

/** Looks a request through before it is sent: what is in its way, or what it will say. Nothing is changed. */
export async function checkedRequest({ premisesId, ...command }: RequestCommand, locale: Locale) {
  const document = await findPublishedPremises(premisesId);
  if (!document) return { refusals: [{ code: "notFound" as const }], checked: null };
  const premises = document.toObject<Premises>();
  const refusals = refusalsOf(premises, command);
  if (refusals.length > 0) return { refusals, checked: null };
  const { time, associationId, purpose, message, bookingId } = command;
  const times = timesOf(time);
  const association =
    associationId === null
      ? null
      : await AssociationModel.findById(associationId).select({ name: 1 }).lean<Pick<Association, "name">>().exec();
  return {
    refusals: [],
    checked: {
      place: localText(premises.names, locale),
      association: association?.name ?? null,
      price: priceFor(premises.prices, associationId),
      ...{ time, purpose, message },
      count: times.length,
      hasRivals: rivalsOf(times, bookingId, premises.bookings).length > 0,
    },
  };
}

export type CheckedRequest = NonNullable<Awaited<ReturnType<typeof checkedRequest>>["checked"]>;
