import type { HydratedDocument } from "mongoose";
import { EMPTY_APPLICATION, type ApplicationContent } from "#domain/grants/application";
import { NO_DRAFTING } from "#domain/grants/drafting";
import { withKnown } from "#domain/grants/known-answers";
import { partsOf } from "#domain/shared/plain-date";
import type { Locale } from "#domain/shared/locales";
import { activeSince } from "#models/active-since.server";
import type { Association } from "#models/association.server";
import type { Call } from "#models/call.server";
import { formOf } from "#models/form-documents.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { knownFacts } from "#models/known-facts.server";

type Begun = {
  association: Association;
  call: Call;
  /** Which of the association's applications to the call it is. */
  turn: number;
  /** Whoever begins it for the applicant; empty where the city writes it in. */
  contactName: string;
  now: Date;
  locale: Locale;
};

/** Since what year it has been active, where the call asks: as it has told itself, otherwise by the city's own records. */
async function yearKnown({ _id, activeSinceYear }: Association, { rules }: Call): Promise<number | null> {
  if (rules.eligibility.activeMonths === 0) return null;
  const since = await activeSince(_id, activeSinceYear);
  return activeSinceYear ?? (since && partsOf(since.on).year);
}

/** What the city was told last time need not be written again. */
async function toldBefore({ association, call, contactName }: Begun): Promise<ApplicationContent> {
  const latest = await GrantCaseModel.findOne({ associationId: association._id, caseNumber: { $ne: null } })
    .sort({ createdAt: -1 })
    .select({ application: 1 })
    .lean<Pick<GrantCase, "application">>()
    .exec();
  const { contactEmail, contactPhone, iban } = latest?.application ?? EMPTY_APPLICATION;
  return {
    ...EMPTY_APPLICATION,
    contactName,
    contactEmail: contactEmail || association.contact.email,
    contactPhone: contactPhone || (association.contact.phone ?? ""),
    iban,
    memberCount: association.memberCount,
    activeSinceYear: await yearKnown(association, call),
  };
}

/**
 * An application at its beginning, not yet saved: what the city was told before and what it has itself are written in, and
 * marked until they are changed.
 */
export async function begunCase(begun: Begun): Promise<HydratedDocument<GrantCase>> {
  const { association, call, turn, now, locale } = begun;
  const content = await toldBefore(begun);
  const form = formOf(call);
  const facts = await knownFacts(association._id, call, now, locale);
  const filled = facts ? withKnown(content, form, facts) : { content, known: [] };
  return new GrantCaseModel({
    municipality: call.municipality,
    unit: call.unit,
    callId: call._id,
    associationId: association._id,
    turn,
    applicantName: association.name,
    application: { ...filled.content, formVersion: call.form?.version ?? null },
    drafting: { ...NO_DRAFTING, known: filled.known },
  });
}
