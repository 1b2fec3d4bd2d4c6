import { noticedOn, type NoticeKind } from "#domain/grants/appeal";
import { addDays, plainDate, type PlainDate } from "#domain/shared/plain-date";

/** Days from the day the party is deemed to have been told, on which nobody has accepted the conditions of an award. */
const DAYS_AFTER_NOTICE = 14;

type Told = { owesNotice: boolean; noticeSentOn: string; notices: readonly { kind: NoticeKind; sentOn: string }[] };

/**
 * The day from which an association is reminded to accept the conditions of its award: 14 days after the last notice to
 * it took effect. Null while it has not been told. What an earlier program told by an e-notice has no notice of its own.
 */
export function acceptanceReminderOn({ owesNotice, noticeSentOn, notices }: Told): PlainDate | null {
  if (owesNotice) return null;
  const own = notices.filter(({ kind }) => kind !== "minutes");
  const told = own.length > 0 ? own : [{ kind: "eNotice" as const, sentOn: noticeSentOn }];
  const days = told.map(({ kind, sentOn }) => noticedOn({ noticeSentOn: plainDate(sentOn), kind }));
  const last = days.toSorted().at(-1);
  return last ? addDays(last, DAYS_AFTER_NOTICE) : null;
}
