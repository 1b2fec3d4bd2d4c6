import type { DirectoryTimes } from "#domain/associations/directory-times";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { MunicipalityModel, timesOf } from "#models/municipality.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = { municipality: string; version: number; times: DirectoryTimes; actor: Actor; now: Date };

/** The times as a history tells them: "9, 11, 12, 18, 24; 8, 12". */
const inWords = (times: DirectoryTimes): string => {
  const { remindAfterMonths, staleAfterMonths, unlistAfterMonths, archiveAfterMonths, campaignMonths } = times;
  const steps = [...remindAfterMonths, staleAfterMonths, unlistAfterMonths, archiveAfterMonths];
  return `${steps.join(", ")}; ${campaignMonths.join(", ")}`;
};

/** Sets how long a municipality believes the records of its directory. It holds from the next daily round on. */
export async function setDirectoryTimes(
  command: Command,
): Promise<Result<null, ChangedMeanwhile | { code: "notFound" | "notAllowed" }>> {
  const { municipality: code, version, times, actor, now } = command;
  const municipality = await MunicipalityModel.findById(code);
  if (!municipality) return refused({ code: "notFound" });
  if (!can(actor, "setDirectoryTimes", { municipality: code })) return refused({ code: "notAllowed" });
  if (municipality.__v !== version) return refused({ code: "changedMeanwhile" });
  const facts = { before: inWords(timesOf(municipality.toObject())), after: inWords(times) };
  municipality.set({ directoryTimes: times });
  chronicle(municipality, { event: "setDirectoryTimes", facts }, stampOf(actor, now));
  return saveRecord(municipality);
}
