import type { SubmissionRefusal } from "#domain/grants/application";
import { copiedBeyond } from "#domain/grants/copied-beyond";
import { copyApplication } from "#domain/grants/copy-application";
import { sinceLast, type SinceRow } from "#domain/grants/since-last";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { carriedCopy } from "#models/carried-draft.server";
import { formOf } from "#models/form-documents.server";
import type { GrantCase } from "#models/grant-case.server";
import { previousCase, sourceOf } from "#models/previous-case.server";
import { lastTimeOf, rowsSince, type LastTime } from "#models/since-last.server";

export type CopyView = {
  caseId: string;
  callName: string;
  from: LastTime;
  /** Both applications side by side, as they are now. */
  rows: SinceRow[];
  /** Of those that copying fills in, the row as it is then. */
  filled: SinceRow[];
  /** The keys of days that copying leaves to be asked. */
  asked: string[];
  /** What this call does not take of what would be filled in, as refusals of filing, by the key of the field. */
  beyond: [key: string, refusal: SubmissionRefusal][];
};

const isDay = (row: SinceRow): boolean => row.of === "form" && row.field.kind === "date";

/** An earlier application beside a draft, and what copying would do to it; null where there is none. */
export async function copyView(draft: GrantCase, now: Date, locale: Locale): Promise<CopyView | null> {
  const call = await CallModel.findById(draft.callId).orFail().lean<Call>().exec();
  const previous = await previousCase(draft.associationId, call);
  if (!previous) return null;
  const form = formOf(call);
  const { application } = await carriedCopy(draft, call);
  const source = await sourceOf(previous, call);
  const { content, keys } = copyApplication({ content: application, form }, source);
  const rows = await rowsSince(previous, call, application);
  const { capCents } = call.paymentRule;
  return {
    caseId: draft._id,
    callName: localText(call.names, locale),
    from: lastTimeOf(previous, locale),
    rows,
    filled: sinceLast(source, { content, form }).filter(({ key }) => keys.includes(key)),
    beyond: copiedBeyond({ content, form, capCents, today: plainDateAt(now) }).filter(([key]) => keys.includes(key)),
    asked: rows.filter((row) => isDay(row) && row.state === "blank" && !keys.includes(row.key)).map(({ key }) => key),
  };
}
