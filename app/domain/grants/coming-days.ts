import type { Answer, Answers } from "#domain/grants/form/answers";
import { fieldsOf, type Field, type FormDefinition } from "#domain/grants/form/definition";
import { addMonths, isPlainDate, partsOf, type PlainDate } from "#domain/shared/plain-date";

/** When an earlier application was filed and what time it was for. */
export type EarlierTime = {
  /** Its day of filing; null where it is not known. */
  filedOn: PlainDate | null;
  /** The first day of the activity it was for. */
  startsOn: string | null;
  /** By how many years its days move (yearsToMove). */
  years: number;
};

/** A day of an earlier application and what it is in a new one; null where it does not fit there and must be asked. */
export type MovedDay = { was: PlainDate; now: PlainDate | null };

const MONTHS = 12;

/** The same day so many years later; 29 February is the 28th where there is none. */
export const inYears = (day: PlainDate, years: number): PlainDate => addMonths(day, MONTHS * years);

const yearOf = (day: PlainDate): number => partsOf(day).year;

/** The time an earlier application was for, and the year of its call. */
export type EarlierPeriod = { year: number; startsOn: string | null; endsOn: string | null };

/**
 * By how many years the days of an earlier application move for a new call: until its time begins in the call's year or
 * later and is not over when the call closes. Calls of autumn are for the next year, so the years of the calls tell only
 * where nothing is known of the time.
 */
export function yearsToMove(
  { year, startsOn, endsOn }: EarlierPeriod,
  call: { year: number; closesOn: PlainDate },
): number {
  if (startsOn === null || !isPlainDate(startsOn)) return Math.max(0, call.year - year);
  const toYear = Math.max(0, call.year - yearOf(startsOn));
  const last = endsOn !== null && isPlainDate(endsOn) ? endsOn : startsOn;
  let years = toYear;
  while (inYears(last, years) < call.closesOn) years += 1;
  return years;
}

/**
 * Was the day still to come when the application was filed, or in the time it was for? A day before both tells of the
 * past, such as a founding or an annual meeting that was held.
 */
const wasComing = (day: PlainDate, { filedOn, startsOn }: EarlierTime): boolean =>
  (filedOn !== null && day > filedOn) || (startsOn !== null && day >= startsOn);

type Limits = { earliest: PlainDate | null; latest: PlainDate | null };

const fits = (day: PlainDate, { earliest, latest }: Limits): boolean =>
  (earliest === null || day >= earliest) && (latest === null || day <= latest);

/**
 * A day that somebody wrote into an earlier application, as it is copied: one of the coming activity moves with the years,
 * one of the past stays. One that then lies outside what the field takes is left to be asked.
 */
export function copiedDay(day: PlainDate, time: EarlierTime, limits: Limits): MovedDay {
  const copied = wasComing(day, time) ? inYears(day, time.years) : day;
  return { was: day, now: fits(copied, limits) ? copied : null };
}

/** The answers with their days as copiedDay has them; a day that must be asked is left out. */
export function withCopiedDays(answers: Answers, form: FormDefinition, time: EarlierTime): Answers {
  const fields = new Map(fieldsOf(form).map((field): [string, Field] => [field.id, field]));
  const copied = ([id, answer]: [string, Answer]): [string, Answer][] => {
    const field = fields.get(id);
    if (answer.kind !== "date" || field?.kind !== "date") return [[id, answer]];
    if (answer.date === null || !isPlainDate(answer.date)) return [];
    const { now } = copiedDay(answer.date, time, field);
    return now === null ? [] : [[id, { kind: "date", date: now }]];
  };
  return Object.fromEntries(Object.entries(answers).flatMap(copied));
}
