import { callStage, type CallStage } from "#domain/grants/call-window";
import { carriedTo } from "#domain/grants/carry-to-call";
import type { Lacking } from "#domain/grants/completeness";
import { localText, type Locale } from "#domain/shared/locales";
import { takesTransfers } from "#models/call-round.server";
import { CallModel, type Call } from "#models/call.server";
import { formAnswered } from "#models/carried-draft.server";
import { lackingNames, lackingOf } from "#models/case-lacking.server";
import { formOf } from "#models/form-documents.server";
import type { GrantCase } from "#models/grant-case.server";
import { livingApplication } from "#models/living-application.server";

/** A call that the case may be moved to, or may not, and how it would stand there. */
export type TargetView = {
  value: string;
  label: string;
  stage: CallStage;
  opensAt: Date;
  closesAt: Date;
  /** Why it cannot be chosen; null where it can. */
  obstacle: "targetFinished" | "hasLiving" | null;
  /** The rules of the call that are not met there. */
  unfit: Lacking[];
  /** What of its form and its attachments would be open. */
  open: Lacking[];
  /** What attachments and fields are called, by code or id. */
  names: Record<string, string>;
  /** The questions answered now that are not asked there. */
  notAsked: string[];
};

export type TransferView = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  callId: string;
  callName: string;
  targets: TargetView[];
};

/** What the applicant is or asks, rather than what it has left open. */
const isOfRules = ({ kind }: Lacking): boolean => kind === "rule" || kind === "number" || kind === "overCap";

async function obstacleOf(to: Call, { associationId }: GrantCase): Promise<TargetView["obstacle"]> {
  if (!(await takesTransfers(to))) return "targetFinished";
  return (await livingApplication(to, associationId)).living ? "hasLiving" : null;
}

/** How the case would stand in a call: the same carrying and the same judging as after the move. */
async function targetOf(grantCase: GrantCase, from: Call, to: Call, now: Date, locale: Locale): Promise<TargetView> {
  const { application } = grantCase;
  const { answers, leftOver } = carriedTo(application, await formAnswered(from, application), to);
  const form = formOf(to);
  const moved = { ...grantCase, callId: to._id, application: { ...application, answers } };
  const [obstacle, { lacking }] = await Promise.all([obstacleOf(to, grantCase), lackingOf(moved, to, form, now)]);
  return {
    value: to._id,
    label: localText(to.names, locale),
    stage: callStage(to, now),
    ...{ opensAt: to.opensAt, closesAt: to.closesAt, obstacle },
    unfit: lacking.filter(isOfRules),
    open: lacking.filter((one) => !isOfRules(one)),
    names: lackingNames(to, form, locale),
    notAsked: leftOver.map(({ field }) => localText(field.label, locale)),
  };
}

const byChoosable = (one: TargetView, other: TargetView): number =>
  Number(one.obstacle !== null) - Number(other.obstacle !== null) ||
  one.unfit.length - other.unfit.length ||
  one.open.length - other.open.length;

/** The calls of the same year or later, those first whose list takes the case in and whose rules it meets. */
export async function transferView(grantCase: GrantCase, now: Date, locale: Locale): Promise<TransferView> {
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
  const targets = await Promise.all(others.map((to) => targetOf(grantCase, own, to, now, locale)));
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    callId: own._id,
    callName: localText(own.names, locale),
    targets: targets.sort(byChoosable),
  };
}
