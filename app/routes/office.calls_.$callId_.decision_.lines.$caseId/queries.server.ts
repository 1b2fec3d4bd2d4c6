import { leavings, readyToLeave } from "#domain/grants/leaving";
import { minutesSoFar } from "#domain/grants/minutes-row";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { decisionMakers } from "#models/disqualified-people.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { decidesAlone, findMunicipality } from "#models/municipality.server";
import { loadProposalList } from "#models/proposal-list.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";

type Asked = { callId: string | undefined; caseId: string | undefined };

/**
 * May this person record what was decided of one application of a call, and so read the page where it is done? Never of
 * one they are disqualified from. Null when there is no such application for them.
 */
export async function mayRecordLine(actor: Actor, { callId, caseId }: Asked): Promise<boolean | null> {
  const call = await findOfficeCall(actor, "recordDecision", callId);
  if (!call) return null;
  const grantCase = await GrantCaseModel.findOne({ _id: String(caseId), callId: call._id })
    .select({ associationId: 1 })
    .lean<Pick<GrantCase, "_id" | "associationId">>()
    .exec();
  if (!grantCase) return null;
  const { _id, associationId } = grantCase;
  return can(actor, "recordDecision", { ...subjectOfCall(call), associationId, caseId: _id });
}

/** One line of the list that waits for the meeting, with what has been noted of it; null when there is none. */
export async function loadMeetingLine(
  actor: Actor,
  { callId, caseId }: Asked,
  { locale, now }: { locale: Locale; now: Date },
) {
  const call = await findOfficeCall(actor, "recordDecision", callId);
  if (!call) return null;
  const list = await loadProposalList(call, byName(locale));
  const listed = list.rows.find((row) => row.caseId === caseId);
  const [line = null] = listed ? minutesSoFar([listed], list.meetingLines) : [];
  const isOpen = list.status === "finished" && !list.decision;
  const everybody = listed && isOpen ? await decisionMakers(call.municipality, [listed], plainDateAt(now)) : [];
  return {
    call: { id: call._id, name: localText(call.names, locale) },
    version: list.version,
    line: isOpen ? line : null,
    byOfficeHolder: decidesAlone(await findMunicipality(call.municipality), call.decidingBody),
    /** Names that stand ready among those who withdrew. */
    ready: line ? readyToLeave(line, leavings(everybody, [line], actor.personId)) : [],
    isLate: listed?.isLate ?? false,
    /** The decision makers who are known to be disqualified from it, by name. */
    tied: everybody.filter(({ tiedTo }) => tiedTo.length > 0).map(({ name }) => name),
  };
}
