import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

/** A document that the association has given to the city with an application. */
export type EarlierDocument = { fileId: string; name: string; year: number };

type Of = Pick<GrantCase, "_id" | "associationId" | "municipality">;
type Filed = Pick<GrantCase, "callId" | "attachments">;

const MOST = 40;

/** The association's documents in the municipality's other filed cases, the newest first. */
export async function earlierDocuments({ _id, associationId, municipality }: Of): Promise<EarlierDocument[]> {
  const filed = await GrantCaseModel.find({ associationId, municipality, _id: { $ne: _id }, caseNumber: { $ne: null } })
    .sort({ createdAt: -1 })
    .limit(MOST)
    .select({ callId: 1, attachments: 1 })
    .lean<Filed[]>()
    .exec();
  const calls = await CallModel.find({ _id: { $in: filed.map(({ callId }) => callId) } })
    .select({ year: 1 })
    .lean<Pick<Call, "_id" | "year">[]>()
    .exec();
  return filed
    .flatMap(({ callId, attachments }) => {
      const year = calls.find((call) => call._id === callId)?.year ?? 0;
      return attachments.map(({ fileId, name }) => ({ fileId, name, year }));
    })
    .slice(0, MOST);
}
