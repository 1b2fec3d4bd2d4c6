import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { AppealModel } from "#models/appeal.server";
import { decideAppeal } from "#use-cases/decide-appeal.server";
import { fileAppeal } from "#use-cases/file-appeal.server";
import { moveAppeal, proposeAppeal } from "#use-cases/move-appeal.server";

export const FILED = new Date("2027-04-20T09:00:00Z");
export const DECIDED = new Date("2027-05-20T09:00:00Z");

/** An appeal upheld with 2 800 euros instead. */
export const UPHELD = {
  outcome: "upheld" as const,
  reason: "Jäsenmäärä oli luettu väärin.",
  anew: { outcome: "grant" as const, awardedCents: 2_800_00, reason: "Jäsenmäärä oli luettu väärin." },
};

export const appealOf = async (appealId: string) => (await AppealModel.findById(appealId).orFail()).toObject();

export const versionOf = async (appealId: string): Promise<number> => (await appealOf(appealId)).__v;

/** An appeal filed by a signatory and proposed on by a preparer: it waits for the body. */
export async function proposedAppeal(caseId: string, by: { signatory: Actor; preparer: Actor }): Promise<string> {
  const content = { demand: "Avustusta 3 000 euroa.", grounds: "Jäsenmäärä.", attachments: [] };
  const filed = await fileAppeal({ caseId, ...content, actor: by.signatory, now: FILED });
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { appealId } = filed.value;
  const command = { appealId, actor: by.preparer, now: FILED };
  await moveAppeal({ ...command, version: await versionOf(appealId) }, "takeUp");
  const proposed = await proposeAppeal({ ...command, version: await versionOf(appealId), line: UPHELD });
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  return appealId;
}

/** What the body decides on the 19th of May, at the version that stands. */
export const decideOn = async (
  appealId: string,
  changes: Partial<Parameters<typeof decideAppeal>[0]> & { actor: Actor },
) =>
  decideAppeal({
    ...{ appealId, version: await versionOf(appealId), line: UPHELD, decidingBody: "leisureBoard" },
    ...{ meetingDate: plainDate("2027-05-19"), section: 44, now: DECIDED, ...changes },
  });
