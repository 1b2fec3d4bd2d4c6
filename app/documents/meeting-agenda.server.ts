import { asSeenBy, disqualifiedFrom } from "#domain/grants/disqualification";
import { minutesOf } from "#domain/grants/minutes-row";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { disqualifiedPeople } from "#models/disqualified-people.server";
import { decidesAlone, findMunicipality } from "#models/municipality.server";
import { loadProposalList } from "#models/proposal-list.server";
import { findReasonLibrary } from "#models/reason-text.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";

/**
 * The list for the meeting, with the meeting once it has been held; null when the call does not exist for this person.
 * What has been decided is public; until then a line that the reader is disqualified from says nothing of its sums.
 */
export async function loadAgenda(
  actor: Actor,
  callId: string | undefined,
  { locale, now, round }: { locale: Locale; now: Date; round: number | undefined },
) {
  const call = await findOfficeCall(actor, "viewCalls", callId);
  if (!call) return null;
  const [municipality, reasonLibrary, list] = await Promise.all([
    findMunicipality(call.municipality),
    findReasonLibrary(call.municipality),
    loadProposalList(call, byName(locale), round),
  ]);
  const { decision, budgetCents } = list;
  const disqualified = await disqualifiedPeople(call, list.rows, plainDateAt(now));
  const code = decision?.decidingBody ?? call.decidingBody;
  const body = municipality?.decidingBodies.find((candidate) => candidate.code === code);
  return {
    allowed: can(actor, "viewCalls", subjectOfCall(call)),
    call: {
      ...{ id: call._id, municipality: call.municipality, year: call.year, budgetCents },
      name: localText(call.names, locale),
    },
    round: list.round,
    reasonLibrary,
    municipality: municipality ? localText(municipality.names, locale) : "",
    body: body ? localText(body.names, locale) : code,
    status: list.status,
    byOfficeHolder: decision?.byOfficeHolder ?? decidesAlone(municipality, code),
    meeting: decision && {
      date: decision.meetingDate,
      section: decision.section,
      byOfficeHolder: decision.byOfficeHolder,
      rows: minutesOf(decision.lines, list.rows),
    },
    tabledUntil: list.tabledUntil,
    takenOpen: list.takenOpen,
    rows: decision ? list.rows : asSeenBy(actor, list.rows),
    /** The applicants whose lines are kept from the reader: totals leave them out. */
    kept: decision ? [] : disqualifiedFrom(actor, list.rows).map(({ applicantName }) => applicantName),
    disqualified: disqualified.map(({ name, grounds, caseIds }) => ({
      ...{ name, grounds },
      applicants: list.rows.filter(({ caseId }) => caseIds.includes(caseId)).map(({ applicantName }) => applicantName),
    })),
  };
}
