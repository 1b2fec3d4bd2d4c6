import { cents } from "#domain/shared/cents";
import { typedStep, type CoreContent, type FieldStep } from "#domain/grants/application-form";
import { fieldsOf } from "#domain/grants/form/definition";
import { parseIban } from "#domain/shared/iban";
import type { Actor } from "#domain/roles";
import { dateOf, partsOf, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { associationIdOf, done } from "#server/demo/acting";
import { demoAnswers } from "#server/demo/answers";
import { paper } from "#server/demo/paper";
import { attachFile } from "#use-cases/attach-file.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { startApplication } from "#use-cases/start-application.server";
import { submitApplication } from "#use-cases/submit-application.server";

export type DemoApplication = {
  /** Id of the association in the sample. */
  association: string;
  title: string;
  purpose: string;
  beneficiaries: string;
  iban: string;
  totalEuros: number;
  ownEuros: number;
  requestedEuros: number;
  /** How much larger the association is than a small one; left out: as large. */
  size?: number;
  /** When it is done; left out: from February to November of the call's year of activity. */
  period?: { startsOn: PlainDate; endsOn: PlainDate };
};

const euros = (amount: number) => cents(amount * 100);

async function versionOf(caseId: string): Promise<number> {
  const { __v } = await GrantCaseModel.findById(caseId).select({ __v: 1 }).orFail().lean<{ __v: number }>().exec();
  return __v;
}

/** What is applied for in January is done the same year, the rest in the next one. */
export function activityYear({ closesAt }: Pick<Call, "closesAt">): number {
  const { year, month } = partsOf(plainDateAt(closesAt));
  return month === 1 ? year : year + 1;
}

/** Writes an application the way an association does, step by step, and leaves it a draft. */
export async function draftApplication(
  application: DemoApplication,
  callId: string,
  actor: Actor,
  now: Date,
): Promise<string> {
  const associationId = await associationIdOf(application.association);
  const { caseId } = done(await startApplication({ callId, associationId, actor, now }));
  const call = await CallModel.findById(callId).orFail().lean<Call>().exec();
  const { form } = call;
  const year = activityYear(call);
  const iban = done(parseIban(application.iban));
  const demoStep = (step: FieldStep, content: CoreContent) => ({
    ...{ caseId, actor, now, step, typed: typedStep(step, content), asked: [], base: null },
  });
  const applicant = {
    contactName: actor.name,
    contactEmail: `${application.association.toLowerCase()}@example.org`,
    contactPhone: "0401234567",
    iban,
    memberCount: Math.round(64 * (application.size ?? 1)),
  };
  done(await saveApplicationStep(demoStep("applicant", applicant)));
  const { title, purpose, beneficiaries, size = 1 } = application;
  const { period = { startsOn: dateOf(year, 2, 1), endsOn: dateOf(year, 11, 15) } } = application;
  const activity = { title, purpose, beneficiaries, ...period };
  done(await saveApplicationStep(demoStep("purpose", activity)));
  const finances = {
    totalCostsCents: euros(application.totalEuros),
    ownShareCents: euros(application.ownEuros),
    otherFundingCents: euros(0),
    requestedCents: euros(application.requestedEuros),
    budgetNotes: "",
  };
  done(await saveApplicationStep(demoStep("finances", finances)));
  if (form) {
    const facts = { purpose, totalCents: euros(application.totalEuros), ownCents: euros(application.ownEuros), size };
    const { application: begun } = await GrantCaseModel.findById(caseId).orFail().lean<GrantCase>().exec();
    const answers = demoAnswers(form.definition, facts, begun.answers);
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "application.answers": answers } });
  }
  return caseId;
}

/** Writes an application and files it with everything the call requires; a whole one also with the documents that may follow. */
export async function fileApplication(
  application: DemoApplication,
  callId: string,
  actor: Actor,
  now: Date,
  isWhole = false,
): Promise<string> {
  const caseId = await draftApplication(application, callId, actor, now);
  const { requiredAttachments, form } = await CallModel.findById(callId).orFail().lean<Call>().exec();
  const ofForm = (form ? fieldsOf(form.definition) : []).flatMap((field) =>
    field.kind === "attachment" && field.required ? [{ code: field.code, names: field.label }] : [],
  );
  for (const { code, names } of [...requiredAttachments, ...(isWhole ? ofForm : [])]) {
    const file = await paper(`${names.fi}.pdf`, [names.fi, application.title, application.purpose], actor.personId);
    done(await attachFile({ caseId, code, file, actor, now }));
  }
  done(await submitApplication({ caseId, version: await versionOf(caseId), declared: true, actor, now }));
  return caseId;
}
