import { Schema } from "mongoose";
import { livingHolds, type HeldAward } from "#domain/grants/held-awards";
import { ok, refused, type Result } from "#domain/shared/result";
import { AppealModel, type Appeal } from "#models/appeal.server";
import { defineModel, partOptions } from "#models/define-model.server";
import { isDuplicateKey, type ChangedMeanwhile } from "#models/save.server";

/**
 * Who is deciding over which case or list of a call: the one record that all of them write, so that the database puts them in
 * turn. It holds for the moment of a write only; what is given in the end is read from the decisions.
 */
type AwardHolds = {
  /** The call's id. */
  _id: string;
  /** Counts the holds that have been taken: a hold is taken at the turn at which its taker read what is left. */
  turn: number;
  held: HeldAward[];
};

const held = new Schema<HeldAward>(
  {
    caseId: { type: String, required: true },
    decisionId: { type: String, required: true },
    awardedCents: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
    at: { type: Date, required: true },
  },
  partOptions,
);
const schema = new Schema<AwardHolds>(
  {
    _id: { type: String, required: true },
    turn: { type: Number, required: true },
    held: { type: [held], default: [] },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);

export const AwardHoldsModel = defineModel<AwardHolds>("AwardHolds", schema, "awardHolds");

type Owed = Pick<Appeal, "caseId" | "decision">;

/** Money that is held of a call, whether its holder is writing or its case has only to be told. */
type Spoken = Pick<HeldAward, "caseId" | "decisionId" | "awardedCents">;

/** What appeals that were upheld give to their cases once those are told: it is decided already. */
async function owedByAppeals(callId: string): Promise<Spoken[]> {
  const appeals = await AppealModel.find({ callId, status: "upheld", followed: false })
    .select({ caseId: 1, "decision.decisionId": 1, "decision.anew": 1 })
    .lean<Owed[]>()
    .exec();
  return appeals.map(({ caseId, decision }) => ({
    ...{ caseId, decisionId: decision?.decisionId ?? "" },
    awardedCents: decision?.anew?.awardedCents ?? 0,
  }));
}

async function readHolds(callId: string, now: Date) {
  const pot = await AwardHoldsModel.findById(callId).lean<AwardHolds>().exec();
  const living = livingHolds(pot?.held ?? [], now);
  return { turn: pot?.turn ?? null, living, spoken: [...living, ...(await owedByAppeals(callId))] };
}

/** What is held of a call's money although no case has it yet. Read it before the cases: what is let go of stands there. */
export const heldOfCall = async (callId: string, now: Date): Promise<Spoken[]> => (await readHolds(callId, now)).spoken;

/** Takes the hold at the turn that was read; false where somebody else was quicker. */
async function take(callId: string, turn: number | null, holds: HeldAward[]): Promise<boolean> {
  if (turn !== null) {
    const { matchedCount } = await AwardHoldsModel.updateOne(
      { _id: callId, turn },
      { $set: { held: holds }, $inc: { turn: 1 } },
    );
    return matchedCount === 1;
  }
  try {
    await AwardHoldsModel.create({ _id: callId, turn: 1, held: holds });
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

const TRIES = 8;

/**
 * Decides over one case anew, or over a list, while nobody else does, with the money it takes held meanwhile. Two that
 * would together go past the budget get their turns one after the other, and of two over one case the second is told that
 * it has changed.
 * @param check reads what stands and says what is wrong; asked again whenever somebody else came between
 * @param write the one write that makes the decision true
 */
export async function whileHeld<Value, Refusal>(
  callId: string,
  hold: HeldAward,
  {
    check,
    write,
  }: { check: () => Promise<Refusal[]>; write: () => Promise<Result<Value, Refusal | ChangedMeanwhile>> },
): Promise<Result<Value, (Refusal | ChangedMeanwhile)[]>> {
  const taken = await takeTurn(callId, hold, check);
  if (!taken.ok) return taken;
  try {
    const written = await write();
    return written.ok ? written : refused([written.refusal]);
  } finally {
    await AwardHoldsModel.updateOne({ _id: callId }, { $pull: { held: { decisionId: hold.decisionId } } });
  }
}

async function takeTurn<Refusal>(
  callId: string,
  hold: HeldAward,
  check: () => Promise<Refusal[]>,
): Promise<Result<null, (Refusal | ChangedMeanwhile)[]>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { turn, living, spoken } = await readHolds(callId, hold.at);
    if (spoken.some(({ caseId }) => caseId === hold.caseId)) break;
    const refusals = await check();
    if (refusals.length > 0) return refused(refusals);
    if (await take(callId, turn, [...living, hold])) return ok(null);
  }
  return refused([{ code: "changedMeanwhile" }]);
}
