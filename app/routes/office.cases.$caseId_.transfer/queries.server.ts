import { localText, type Locale } from "#domain/shared/locales";
import { takesTransfers } from "#models/call-round.server";
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

/** The calls of the same year or later whose list still takes a case in. */
export async function transferView(grantCase: GrantCase, locale: Locale): Promise<TransferView> {
  const own = await CallModel.findById(grantCase.callId).lean<Call>().exec();
  if (!own) throw new Error(`the call of case ${grantCase._id} is gone`);
  const others = await CallModel.find({
    municipality: grantCase.municipality,
    status: "published",
    year: { $gte: own.year },
    _id: { $ne: own._id },
  })
    .sort({ closesAt: 1 })
    .lean<Call[]>()
    .exec();
  const open = await Promise.all(others.map(takesTransfers));
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    callId: own._id,
    callName: localText(own.names, locale),
    targets: others
      .filter((_call, index) => open[index])
      .map(({ _id, names, closesAt }) => ({ value: _id, label: localText(names, locale), closesAt })),
  };
}
