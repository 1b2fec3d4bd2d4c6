import { minutesSoFar } from "#domain/grants/minutes-row";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { loadProposalList } from "#models/proposal-list.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";

type Asked = { callId: string | undefined; caseId: string | undefined };

/** One line of the list that waits for the meeting, with what has been noted of it; null when there is none. */
export async function loadMeetingLine(actor: Actor, { callId, caseId }: Asked, locale: Locale) {
  const call = await findOfficeCall(actor, "recordDecision", callId);
  if (!call) return null;
  const list = await loadProposalList(call, byName(locale));
  const listed = list.rows.find((row) => row.caseId === caseId);
  const [line = null] = listed ? minutesSoFar([listed], list.meetingLines) : [];
  return {
    allowed: can(actor, "recordDecision", subjectOfCall(call)),
    call: { id: call._id, name: localText(call.names, locale) },
    version: list.version,
    line: list.status === "finished" && !list.decision ? line : null,
    isOwn: listed ? disqualifiedFrom(actor, [listed]).length > 0 : false,
  };
}
