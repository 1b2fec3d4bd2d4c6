import type { ApplicationContent } from "#domain/grants/application";
import { callStage } from "#domain/grants/call-window";
import type { EntryWay } from "#domain/grants/entry";
import type { FormDefinition } from "#domain/grants/form/definition";
import { isHandledAsArrives } from "#domain/grants/rounds";
import { localText, type Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import { attachmentsView, type AttachmentView } from "#models/case-view.server";
import { cameLate } from "#models/filed-cases.server";
import { formOfFiled } from "#models/filed-form.server";
import { contentWithDocuments } from "#models/form-documents.server";
import type { GrantCase } from "#models/grant-case.server";

export type ReceiptView = {
  caseId: string;
  caseNumber: string;
  number: number;
  /** The version that counts. */
  latest: number;
  applicantName: string;
  callName: string;
  closesAt: Date;
  isWithdrawn: boolean;
  /** Is it decided as it arrives, and so maybe before the close? */
  asArrives: boolean;
  /** May it still be changed? */
  isOpen: boolean;
  filedAt: Date;
  filedBy: string;
  entry: { way: EntryWay; givenBy: string; isLate: boolean } | null;
  content: ApplicationContent;
  form: FormDefinition | null;
  attachments: AttachmentView[];
};

/** One filing of an application as its receipt shows it; null where there is no such version. */
export async function receiptView(
  grantCase: GrantCase,
  number: number,
  now: Date,
  locale: Locale,
): Promise<ReceiptView | null> {
  const { caseNumber, filedVersions, transfers, status } = grantCase;
  const filed = filedVersions.find((version) => version.number === number);
  if (!filed || caseNumber === null) return null;
  const call = await CallModel.findById(grantCase.callId).lean<Call>().exec();
  if (!call) throw new Error(`the call of case ${grantCase._id} is gone`);
  const { entry } = filed;
  const form = await formOfFiled(grantCase, filed);
  const isLate = cameLate({ filedVersions: [filed], transfers }, call.closesAt);
  return {
    caseId: grantCase._id,
    caseNumber,
    number,
    latest: filedVersions.at(-1)?.number ?? number,
    applicantName: grantCase.applicantName,
    callName: localText(call.names, locale),
    closesAt: call.closesAt,
    isWithdrawn: status === "withdrawn",
    asArrives: isHandledAsArrives(call.rules.run),
    isOpen: callStage(call, now) === "open" && status !== "withdrawn",
    filedAt: filed.filedAt,
    filedBy: filed.filedBy.name,
    entry: entry && { way: entry.way, givenBy: entry.givenBy, isLate },
    content: contentWithDocuments({ application: filed.content, attachments: filed.attachments }, form),
    form,
    attachments: attachmentsView(filed.attachments, call.requiredAttachments, locale),
  };
}
