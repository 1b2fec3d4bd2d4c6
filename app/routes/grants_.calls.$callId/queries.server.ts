import type { AttachmentTiming } from "#domain/grants/attachment-timing";
import type { GrantRules } from "#domain/grants/programme-rules";
import { localText, type Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import { callView, type CallView } from "#models/call-view.server";
import { isId } from "#models/define-model.server";
import { termsOf } from "#models/grant-rules.server";
import { findMunicipality } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";

export type AnnouncementView = CallView & {
  purpose: string;
  rules: GrantRules;
  eligibleCosts: string[];
  ineligibleCosts: string[];
  advance: boolean;
  shareBp: number;
  capCents: number | null;
  attachments: { name: string; timing: AttachmentTiming; dueOn: string | null }[];
  decisionExpectedOn: string;
  claimsDueOn: string;
  /** The latest extension: until when it was first to be open, and why that changed. */
  extended: { closedAt: Date; reason: string } | null;
};

function extensionOf({ history }: Call): AnnouncementView["extended"] {
  const extension = history.findLast(({ event }) => event === "extend");
  const closedAt = extension?.facts.closedAt;
  return extension && typeof closedAt === "string"
    ? { closedAt: new Date(closedAt), reason: extension.reason ?? "" }
    : null;
}

/** A published call's announcement, or null: what is not published does not exist for the public. */
export async function announcement(callId: unknown, now: Date, locale: Locale): Promise<AnnouncementView | null> {
  const call = isId(callId)
    ? await CallModel.findOne({ _id: callId, status: "published" }).select({ pendingNotices: 0 }).lean<Call>().exec()
    : null;
  if (!call) return null;
  const [keeper, programme] = await Promise.all([
    findMunicipality(call.municipality),
    ProgrammeModel.findById(call.programmeId).select({ history: 0, pendingNotices: 0 }).lean<Programme>().exec(),
  ]);
  if (!programme) throw new Error(`the programme of call ${call._id} is gone`);
  const terms = call.terms ?? termsOf(programme);
  return {
    ...callView(call, keeper, now, locale),
    purpose: localText(terms.purpose, locale),
    eligibleCosts: terms.eligibleCosts.map((cost) => localText(cost, locale)),
    ineligibleCosts: terms.ineligibleCosts.map((cost) => localText(cost, locale)),
    advance: terms.advance,
    rules: call.rules,
    shareBp: call.paymentRule.shareBp,
    capCents: call.paymentRule.capCents,
    attachments: call.requiredAttachments.map(({ names, timing, dueOn }) => ({
      ...{ timing, dueOn },
      name: localText(names, locale),
    })),
    decisionExpectedOn: call.decisionExpectedOn,
    claimsDueOn: call.claimsDueOn,
    extended: extensionOf(call),
  };
}
