import { notesHoldContact } from "#domain/referrals/tray";
import { newId } from "#models/define-model.server";
import { holdsSensitive } from "#models/sensitive-activities.server";
import { lastFrom } from "#models/slip.server";
import { findTray } from "#models/tray.server";

/** The form by which a tray is handed over: how much is on it, and what its maker last said of themselves. */
export async function loadSlipForm(token: string | null, personId: string | null, now: Date) {
  const [tray, from] = await Promise.all([findTray(token, now), personId === null ? null : lastFrom(personId)]);
  return {
    seen: tray.entries.map(({ activityId }) => activityId),
    isSensitive: await holdsSensitive(tray),
    holdsContact: notesHoldContact(tray.entries),
    from,
    formId: newId(),
  };
}
