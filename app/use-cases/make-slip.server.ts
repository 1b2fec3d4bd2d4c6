import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { villageHere } from "#domain/associations/place-municipality";
import { shownPlace } from "#domain/associations/shown-place";
import type { SlipForm, SlipFrom } from "#domain/referrals/slip";
import { holdsJust, notesHoldContact, type Tray, type TrayEntry } from "#domain/referrals/tray";
import { days } from "#domain/shared/durations";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { isDuplicateKey } from "#models/save.server";
import {
  browserOf,
  linkCodeFor,
  linkHashOf,
  markOf,
  shownCodeFor,
  shownHashOf,
  sentHashOf,
  SlipModel,
  type Slip,
  type SlipEntry,
} from "#models/slip.server";
import { findTray } from "#models/tray.server";

type MakeSlip = {
  /** Whose tray: the token of the browser. */
  token: string;
  form: SlipForm;
  /** The ids that the form was drawn with: what another tab has changed since goes nowhere unseen. */
  seen?: readonly string[];
  /** A number or an address in a note is meant to be there; unless it is said, none may be. */
  keepsNotes?: boolean;
  /** Who is signed in, if anybody. */
  personId: string | null;
  now: Date;
};

type Listed = Pick<
  Activity,
  | "_id"
  | "associationId"
  | "needs"
  | "municipality"
  | "place"
  | "placeHidden"
  | "transport"
  | "accessibility"
  | "schedule"
>;

const LISTED = {
  ...{ associationId: 1, needs: 1, municipality: 1, place: 1, placeHidden: 1, transport: 1 },
  ...{ accessibility: 1, schedule: 1 },
} as const;

/** What of a tray can still be handed over, in its order. */
async function entriesOf(entries: readonly TrayEntry[]): Promise<SlipEntry[]> {
  const activities = await ActivityModel.find({
    _id: { $in: entries.map(({ activityId }) => activityId) },
    status: { $in: DIRECTORY_STATUSES },
  })
    .select(LISTED)
    .lean<Listed[]>()
    .exec();
  return entries.flatMap(({ activityId, note }) => {
    const activity = activities.find(({ _id }) => _id === activityId);
    if (!activity) return [];
    const { associationId, needs, municipality, place } = activity;
    const about = { activityId, associationId, needs, municipality, village: villageHere(place) };
    return [{ ...about, outcome: null, note, was: markOf(shownPlace(activity).place, activity.schedule) }];
  });
}

/** Nothing told is nothing kept. */
function fromOf({ name = "", unit = "", phone = "" }: SlipForm): SlipFrom | null {
  return name || unit || phone ? { name, unit, phone } : null;
}

type Refusal = { code: "emptyTray" | "movedOn" | "contactInNote" };

/** Why a tray is not handed over as it is. */
function refusalOf({ seen, keepsNotes = false }: MakeSlip, tray: Tray, entries: readonly SlipEntry[]): Refusal | null {
  if (entries.length === 0) return { code: "emptyTray" };
  if (seen && !holdsJust(tray.entries, seen)) return { code: "movedOn" };
  return !keepsNotes && notesHoldContact(entries) ? { code: "contactInNote" } : null;
}

/** Another shown code is tried when one is taken; among a thousand open slips one in a million is. */
const MOST_TRIES = 8;

/**
 * Hands a tray over: makes a slip of it and returns the code of its link. The code follows from the form that was sent, by
 * whom and with what, so that the same form sent twice makes one slip and is told the same link, and nobody else is. A link
 * that was taken back stays so. A note that may tell how to reach the client goes only where that has been asked.
 */
export async function makeSlip(command: MakeSlip): Promise<Result<{ code: string }, Refusal | { code: "withdrawn" }>> {
  const { token, form, personId, now } = command;
  const tray = await findTray(token, now);
  const entries = await entriesOf(tray.entries);
  const refusal = refusalOf(command, tray, entries);
  if (refusal) return refused(refusal);
  const expiresAt = new Date(now.getTime() + days(Number(form.days)));
  const fields = {
    entries,
    from: fromOf(form),
    locale: form.locale,
    madeBy: personId,
    madeIn: browserOf(token),
    madeAt: now,
    expiresAt,
    sentUntil: expiresAt,
    month: plainDateAt(now).slice(0, 7),
  };
  const collected = entries.map(({ activityId, note }) => [activityId, note]);
  const sent = JSON.stringify([browserOf(token), form, collected]);
  const sentHash = sentHashOf(sent);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const code = linkCodeFor(sent, attempt);
    const linkHash = linkHashOf(code);
    try {
      await SlipModel.create({ ...fields, sentHash, linkHash, shownHash: shownHashOf(shownCodeFor(code)) });
      return ok({ code });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const made = await SlipModel.findOne({ sentHash }).select({ linkHash: 1 }).lean<Pick<Slip, "linkHash">>().exec();
      if (made?.linkHash === linkHash) return ok({ code });
      if (made?.linkHash === null) return refused({ code: "withdrawn" });
    }
  }
  throw new Error(`no free shown code in ${MOST_TRIES} tries`);
}
