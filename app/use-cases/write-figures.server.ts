import type { WrittenFigures } from "#domain/grants/scoring/counted-from";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { findScorable } from "#models/call-assessors.server";
import { CaseFiguresModel } from "#models/case-figures.server";
import { chronicle } from "#models/chronicle.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = {
  callId: string;
  caseId: string;
  /** The version the page showed; undefined when nothing had been written yet. */
  version: number | undefined;
  written: WrittenFigures;
  /** Where the figures come from. */
  source: string;
  actor: Actor;
  now: Date;
};
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyDecided" };

/** Writes down figures that the application does not tell, or tells wrong: the formulas count with these from then on. */
export async function writeFigures(command: Command): Promise<Result<null, Refusal>> {
  const { callId, caseId, version, written, source, actor, now } = command;
  const scored = await findScorable(actor, callId, caseId);
  if (!scored) return refused({ code: "notFound" });
  if (!can(actor, "prepareCase", scored.subject)) return refused({ code: "notAllowed" });
  if (scored.grantCase.status === "decided") return refused({ code: "alreadyDecided" });
  const figures = (await CaseFiguresModel.findOne({ caseId })) ?? new CaseFiguresModel({ callId, caseId });
  if (version !== (figures.isNew ? undefined : figures.__v)) return refused({ code: "changedMeanwhile" });
  figures.set({ ...written, source });
  chronicle(figures, { event: "writeFigures", facts: { ...written.figures } }, stampOf(actor, now, source));
  try {
    const saved = await saveRecord(figures);
    return saved.ok ? ok(null) : saved;
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "changedMeanwhile" });
    throw error;
  }
}
