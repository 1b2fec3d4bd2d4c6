import type { SavedCall } from "#components/grants/use-call-form";
import { municipalitiesWhere } from "#domain/policy";
import { laterDueOn } from "#domain/grants/attachment-timing";
import { dayInYear } from "#domain/grants/day-of-year";
import { bodyInYear } from "#domain/grants/grant-terms";
import { moveDate } from "#domain/grants/move-date";
import { comingEvents } from "#domain/grants/next-call";
import type { Actor } from "#domain/roles";
import { cents, eurosForField } from "#domain/shared/cents";
import { localText, type Locale } from "#domain/shared/locales";
import { partsOf, plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { isId } from "#models/define-model.server";
import { findMunicipality, type DecidingBody } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { savedCall } from "#models/saved-call.server";

/** The form of a new call, filled in with what the latest one had; its dates are moved to the next year that has no call. */
export async function newCallPage(actor: Actor, programmeId: unknown, now: Date, locale: Locale) {
  const scope = { municipality: { $in: municipalitiesWhere(actor, "manageProgrammes") } };
  const programme = isId(programmeId)
    ? await ProgrammeModel.findOne({ _id: programmeId, ...scope })
        .lean<Programme>()
        .exec()
    : null;
  if (!programme) return null;
  const [keeper, latest] = await Promise.all([
    findMunicipality(programme.municipality),
    CallModel.findOne({ programmeId: programme._id }).sort({ year: -1 }).lean<Call>().exec(),
  ]);
  return {
    programmeId: programme._id,
    name: localText(programme.names, locale),
    bodies: (keeper?.decidingBodies ?? []).map(({ code, names }) => ({ value: code, label: localText(names, locale) })),
    suggested: suggestion(programme, latest, { now, bodies: keeper?.decidingBodies ?? [] }),
  };
}

/** Who decides: as the programme's table says, or as the last time; of a single body there is nothing to choose. */
function likelyBody({ bodies }: Programme, latest: Call | null, year: number, all: readonly DecidingBody[]) {
  const [only, ...others] = all;
  return bodyInYear(bodies, year) ?? latest?.decidingBody ?? (others.length === 0 ? only?.code : null) ?? null;
}

type Now = { now: Date; bodies: readonly DecidingBody[] };

function suggestion(programme: Programme, latest: Call | null, { now, bodies }: Now): SavedCall {
  const { callDefaults } = programme;
  const year = Math.max(partsOf(plainDateAt(now)).year, latest?.year ?? 0) + 1;
  const january = {
    "opensAt.date": `${year}-01-01`,
    "opensAt.time": "00:00",
    "closesAt.date": `${year}-01-31`,
    "closesAt.time": "15:00",
  };
  const { sharePercent, capCents, attachments, laterBy, claimsDue } = callDefaults;
  const later = {
    decisionExpectedOn: `${year}-04-15`,
    claimsDueOn: dayInYear(claimsDue.dayOfYear, claimsDue.isNextYear ? year + 1 : year),
    decidingBody: likelyBody(programme, latest, year, bodies),
  };
  const first = {
    sharePercent,
    ...Object.fromEntries(attachments.map(({ code, timing }) => [`attachments.${code}`, timing])),
    attachmentsDueOn: laterDueOn(laterBy, plainDate(january["closesAt.date"])),
  };
  if (!latest)
    return {
      ...{ year, ...january, ...later, ...first },
      capCents: capCents === null ? null : eurosForField(cents(capCents)),
    };
  const years = year - latest.year;
  const moved = { ...latest, infoEvents: comingEvents(latest.infoEvents, years, now) };
  const saved = savedCall(moved);
  const attachmentsDueOn = saved.attachmentsDueOn && moveDate(plainDate(saved.attachmentsDueOn), years);
  return { ...saved, year, ...january, ...later, attachmentsDueOn };
}
