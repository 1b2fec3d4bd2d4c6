import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { annotated, changedTray, type Tray, type TrayChange, type WrittenNote } from "#domain/referrals/tray";
import { refused, type Result } from "#domain/shared/result";
import { ActivityModel } from "#models/activity.server";
import { isId } from "#models/define-model.server";
import type { ChangedMeanwhile } from "#models/save.server";
import { changeTrayRecord } from "#models/tray.server";

type ChangeTray = {
  token: string;
  change: TrayChange;
  /** What was written beside the button that was pressed: kept in the same write. */
  notes?: readonly WrittenNote[];
  now: Date;
};
type Refusal = { code: "trayFull" } | { code: "notInDirectory" } | ChangedMeanwhile;

const isInDirectory = async (activityId: string): Promise<boolean> =>
  isId(activityId) && (await ActivityModel.exists({ _id: activityId, status: { $in: DIRECTORY_STATUSES } })) !== null;

/** Changes what a browser has collected. Whoever holds the token may: it is theirs alone. Only what is in the directory is collected. */
export async function changeTray({ token, change, notes = [], now }: ChangeTray): Promise<Result<Tray, Refusal>> {
  if (change.intent === "add" && !(await isInDirectory(change.activityId))) return refused({ code: "notInDirectory" });
  const changed = (tray: Tray) => changedTray({ ...tray, entries: annotated(tray.entries, notes) }, change);
  const done = await changeTrayRecord<Refusal>(token, changed, now);
  return done.ok ? done : refused(done.refusal[0] ?? { code: "changedMeanwhile" });
}
