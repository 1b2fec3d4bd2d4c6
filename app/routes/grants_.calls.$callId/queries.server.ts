import { roleIn } from "#domain/associations/contact-roles";
import { askedOfKind } from "#domain/grants/attachment-kinds";
import type { AttachmentTiming } from "#domain/grants/attachment-timing";
import { callStage } from "#domain/grants/call-window";
import { CLOSE_REMINDERS } from "#domain/grants/close-reminders";
import { extensionLog, type Extension } from "#domain/grants/extension-log";
import type { Retention } from "#domain/grants/grant-terms";
import type { BudgetCondition, CallContact, InfoEvent } from "#domain/grants/info-event";
import { isThroughUmbrellas, servesKind } from "#domain/grants/eligibility";
import { partsOfBudget, shareableCents } from "#domain/grants/pots";
import type { GrantRules } from "#domain/grants/programme-rules";
import { waysIn, type WaysIn } from "#domain/grants/ways-in";
import { minutesOf } from "#domain/grants/form/minutes";
import { isHandledAsArrives } from "#domain/grants/rounds";
import { associationsWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { callView, type CallView } from "#models/call-view.server";
import { isId } from "#models/define-model.server";
import { termsOf } from "#models/grant-rules.server";
import { findMunicipality } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { usualWait } from "#models/whereabouts.server";
import { measuredMinutes } from "#models/writing-time.server";

export type AnnouncementView = CallView & {
  purpose: string;
  municipalityCode: string;
  rules: GrantRules;
  /** Only umbrella organisations apply, and grant the money onward. */
  isThroughUmbrellas: boolean;
  eligibleCosts: string[];
  ineligibleCosts: string[];
  advance: boolean;
  advancePercent: number | null;
  retention: Retention | null;
  shareBp: number;
  capCents: number | null;
  parts: ReturnType<typeof partsOfBudget>;
  condition: BudgetCondition | null;
  contact: CallContact | null;
  infoEvents: InfoEvent[];
  /** `onlyOfOrganised`: an informal group may apply too, and is not asked for this. */
  attachments: { name: string; timing: AttachmentTiming; dueOn: string | null; onlyOfOrganised: boolean }[];
  /** Null where each application is decided as it arrives: no one day holds for all. */
  decisionExpectedOn: string | null;
  /** Open, and the last days of it. */
  closesSoon: boolean;
  /** In how many days after its arrival one has usually been decided; null where that is not known or not so. */
  usualDays: number | null;
  /** What is set apart from what can be granted now, in cents. */
  setApartCents: number;
  claimsDueOn: string;
  extensions: Extension[];
  /** How long filling in an application takes: what it has taken others, or an estimate while too few have filed. */
  writing: { minutes: number; isMeasured: boolean };
};

type Own = Pick<Association, "name" | "kind" | "municipality">;

/**
 * How the reader gets to apply; null for whoever is not signed in, and is offered the button: they may have an association
 * that is served.
 */
export async function waysInOf(
  actor: Actor | null,
  call: Pick<AnnouncementView, "rules" | "municipalityCode">,
): Promise<WaysIn | null> {
  if (!actor) return null;
  const own = await AssociationModel.find({
    _id: { $in: associationsWhere(actor, "draftApplication") },
    status: { $ne: "archived" },
  })
    .sort({ name: 1 })
    .select({ name: 1, kind: 1, municipality: 1 })
    .lean<Own[]>()
    .exec();
  return waysIn({ rules: call.rules, municipality: call.municipalityCode }, own);
}

async function writingOf(call: Call): Promise<AnnouncementView["writing"]> {
  const measured = await measuredMinutes(call);
  return { minutes: measured ?? minutesOf(call.form?.definition ?? { sections: [] }), isMeasured: measured !== null };
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
  const { eligibleCosts, ineligibleCosts, purpose, advance, advancePercent, retention } =
    call.terms ?? termsOf(programme);
  const told = (costs: readonly Programme["names"][]) => costs.map((cost) => localText(cost, locale));
  return {
    ...callView(call, keeper, now, locale),
    ...{ advance, advancePercent, retention },
    purpose: localText(purpose, locale),
    eligibleCosts: told(eligibleCosts),
    ineligibleCosts: told(ineligibleCosts),
    municipalityCode: call.municipality,
    rules: call.rules,
    isThroughUmbrellas: isThroughUmbrellas(call.rules),
    shareBp: call.paymentRule.shareBp,
    capCents: call.paymentRule.capCents,
    parts: partsOfBudget(call),
    setApartCents: call.budgetCents - shareableCents(call),
    condition: call.condition,
    contact: call.contact && { ...call.contact, title: call.contact.title && roleIn(call.contact.title, locale).text },
    // An event of a day gone by invites nobody.
    infoEvents: call.infoEvents.filter(({ startsAt }) => plainDateAt(startsAt) >= plainDateAt(now)),
    attachments: call.requiredAttachments.map((asked) => ({
      ...{ timing: asked.timing, dueOn: asked.dueOn },
      name: localText(asked.names, locale),
      onlyOfOrganised: servesKind(call.rules, "informal") && askedOfKind([asked], "informal").length === 0,
    })),
    decisionExpectedOn: isHandledAsArrives(call.rules.run) ? null : call.decisionExpectedOn,
    closesSoon: callStage(call, now) === "open" && call.closesAt.getTime() - now.getTime() <= CLOSE_REMINDERS.week,
    usualDays: await usualWait(call),
    claimsDueOn: call.claimsDueOn,
    extensions: extensionLog(call.history),
    writing: await writingOf(call),
  };
}
