import { addDays, dateOf, isoWeekday, partsOf, type PlainDate } from "#domain/shared/plain-date";

const SATURDAY = 6;
const FRIDAY = 5;

/** Easter Sunday of the western churches by the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * correction + 114;
  return dateOf(year, Math.floor(march / 31), (march % 31) + 1);
}

const firstOnOrAfter = (date: PlainDate, weekday: number): PlainDate =>
  addDays(date, (weekday - isoWeekday(date) + 7) % 7);

/**
 * The days that move a statutory deadline although they may fall on a weekday (laki säädettyjen määräaikain
 * laskemisesta 150/1930, 5 §): church holidays, independence day, May Day, Midsummer's Eve and Christmas Eve.
 */
export function holidaysOf(year: number): PlainDate[] {
  const easter = easterSunday(year);
  return [
    dateOf(year, 1, 1),
    dateOf(year, 1, 6), // loppiainen
    addDays(easter, -2), // pitkäperjantai
    easter,
    addDays(easter, 1), // toinen pääsiäispäivä
    dateOf(year, 5, 1), // vappu
    addDays(easter, 39), // helatorstai
    addDays(easter, 49), // helluntai
    firstOnOrAfter(dateOf(year, 6, 19), FRIDAY), // juhannusaatto
    firstOnOrAfter(dateOf(year, 6, 20), SATURDAY), // juhannuspäivä
    firstOnOrAfter(dateOf(year, 10, 31), SATURDAY), // pyhäinpäivä
    dateOf(year, 12, 6), // itsenäisyyspäivä
    dateOf(year, 12, 24),
    dateOf(year, 12, 25),
    dateOf(year, 12, 26), // tapaninpäivä
  ].toSorted();
}

export const isHoliday = (date: PlainDate): boolean => holidaysOf(partsOf(date).year).includes(date);

/** Monday to Friday and no holiday. */
export const isWorkingDay = (date: PlainDate): boolean => isoWeekday(date) < SATURDAY && !isHoliday(date);

export type DayOff = "holiday" | "weekend";

/** Why nobody is at work on that day; null on a working day. */
export function dayOff(date: PlainDate): DayOff | null {
  if (isHoliday(date)) return "holiday";
  return isWorkingDay(date) ? null : "weekend";
}

/** The date itself when it is a working day, otherwise the first one after it. */
export const nextWorkingDay = (date: PlainDate): PlainDate =>
  isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
