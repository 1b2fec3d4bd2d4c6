import { localText, type Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import type { GrantCase } from "#models/grant-case.server";

export type TransferView = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  callId: string;
  callName: string;
  targets: { value: string; label: string; closesAt: Date }[];
};

/** The calls of the same year or later to which a case may be moved; null where its own call is gone. */
export async function transferView(grantCase: GrantCase, locale: Locale): Promise<TransferView> {
  const own = await CallModel.findById(grantCase.callId).lean<Call>().exec();
  if (!own) throw new Error(`the call of case ${grantCase._id} is gone`);
  const others = await CallModel.find({
    municipality: grantCase.municipality,
    status: "published",
    year: { $gte: own.year },
    _id: { $ne: own._id },
  })
    .select({ names: 1, closesAt: 1 })
    .sort({ closesAt: 1 })
    .lean<Pick<Call, "_id" | "names" | "closesAt">[]>()
    .exec();
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    callId: own._id,
    callName: localText(own.names, locale),
    targets: others.map(({ _id, names, closesAt }) => ({ value: _id, label: localText(names, locale), closesAt })),
  };
}
