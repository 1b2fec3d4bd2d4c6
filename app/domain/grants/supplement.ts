import { addDays, plainDate, type PlainDate } from "#domain/shared/plain-date";

/** One thing that is asked, and the field of the application it is about; null where it is about none. */
export type AskedQuestion = { subject: string | null; text: string };
export type SupplementRequest = { questions: AskedQuestion[]; dueOn: PlainDate };
export type SupplementRefusal = { code: "dueTooSoon" | "nothingAsked" };

/** More questions at one time than anybody answers at one time; a case that was moved may leave a whole form open. */
export const MAX_QUESTIONS = 20;

/**
 * May this be asked of the applicant? The time to answer must be reasonable (hallintolaki 22, 33 §), at the very least
 * the next day: nobody is asked for something that was due already.
 */
export const checkSupplementRequest = (
  { questions, dueOn }: SupplementRequest,
  today: PlainDate,
): SupplementRefusal[] => [
  ...(questions.length > 0 ? [] : [{ code: "nothingAsked" } as const]),
  ...(dueOn > today ? [] : [{ code: "dueTooSoon" } as const]),
];

/** The name of the input in which a question is answered. */
export const answerField = (questionId: string): string => `answers.${questionId}`;

type Dated = { dueOn: string; answeredAt: Date | null };

/** The request that waits for an answer now, if any: the latest one, for a new one is made only after the last is closed. */
export const openSupplement = <Asked extends Dated>(status: string, supplements: readonly Asked[]): Asked | null =>
  status === "supplementRequested" ? (supplements.findLast(({ answeredAt }) => answeredAt === null) ?? null) : null;

/** Days before the last day on which its people are reminded. */
const DAYS_BEFORE = 3;

export type SupplementReminder = "before" | "after";

type Awaited = { dueOn: string; requestedOn: PlainDate; remindedOn: string | null };

/**
 * The reminder that is due today, if any: three days before the last day, and on the day after it; of two whose time has
 * come the later, and none whose day was past when the question was asked or the last reminder sent.
 */
export function dueSupplementReminder(asked: Awaited, today: PlainDate): SupplementReminder | null {
  const last = plainDate(asked.dueOn);
  const since = asked.remindedOn ?? asked.requestedOn;
  const days: [SupplementReminder, PlainDate][] = [
    ["before", addDays(last, -DAYS_BEFORE)],
    ["after", addDays(last, 1)],
  ];
  const due = days.findLast(([, day]) => day <= today);
  return due && since < due[1] ? due[0] : null;
}
