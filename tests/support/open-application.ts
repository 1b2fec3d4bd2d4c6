import type { ApplicationContent } from "#domain/grants/application";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { FULL_APPLICATION } from "#tests/support/town-grants";
import { makeFile } from "#tests/support/test-file";

type Drafted = {
  call: { _id: string; municipality: string; unit: string };
  association: { _id: string; name: string };
  content?: Partial<ApplicationContent>;
  /** Without the attachment that the call requires. */
  bare?: boolean;
};

/** A draft with everything in it that the town's call asks for, so that a test changes only what it is about. */
export async function makeDraft({ call, association, content = {}, bare = false }: Drafted): Promise<GrantCase> {
  const draft = new GrantCaseModel({
    municipality: call.municipality,
    unit: call.unit,
    callId: call._id,
    associationId: association._id,
    applicantName: association.name,
    application: { ...FULL_APPLICATION, declared: false, ...content },
  });
  if (!bare) {
    const file = await makeFile({ kind: "grantCase", caseId: draft._id }, "suunnitelma.pdf");
    const addedAt = new Date("2027-01-10T10:00:00Z");
    draft.attachments.push({
      ...file,
      id: file.fileId,
      code: "actionPlan",
      addedAt,
      addedBy: { personId: association._id, name: "Testi" },
    });
  }
  await draft.save();
  return draft.toObject();
}

/** The case as it stands in the database now. */
export async function caseNow(caseId: string): Promise<GrantCase> {
  const grantCase = await GrantCaseModel.findById(caseId).lean<GrantCase>().exec();
  if (!grantCase) throw new Error(`no case ${caseId}`);
  return grantCase;
}
