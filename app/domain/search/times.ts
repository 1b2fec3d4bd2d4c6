import { WEEKDAYS, type Weekday } from "#domain/calendar/schedule";

/** When something should be: weekdays, or parts of the day as the facet names them; any of them fits. */
export type Time = { facet: "day" | "time"; values: readonly string[]; word: number };

const DAYS: readonly (readonly [Weekday, RegExp])[] = [
  ["MO", /^(?:maanantai|måndag|monday)/],
  ["TU", /^(?:tiistai|tisdag|tuesday)/],
  ["WE", /^(?:keskiviik|onsdag|wednesday)/],
  ["TH", /^(?:torstai|torsdag|thursday)/],
  ["FR", /^(?:perjantai|fredag|friday)/],
  ["SA", /^(?:lauantai|lördag|saturday)/],
  ["SU", /^(?:sunnuntai|söndag|sunday)/],
];
const WEEKEND = /^(?:viikonlop|vkl$|helg(?:en|er|erna)?$|veckoslut|weekend)/;
const WORKDAYS = /^(?:arkisin|arkipäiv|arkena$|vardag|weekday)/;

/** Of the word and the one before it: "i dag", "tänä iltana". How many days from now it is. */
const FROM_TODAY: readonly (readonly [days: number, RegExp])[] = [
  [0, /(?:^| )(?:tänään|idag|i dag|today|tonight|ikväll|i kväll|tänä iltana)$/],
  [1, /(?:^| )(?:huomenna|huomisaamuna|huomisiltana|imorgon|i morgon|(?<!after )tomorrow)$/],
  [2, /(?:^| )(?:ylihuomenna|övermorgon|after tomorrow)$/],
];

const PARTS_OF_DAY: readonly (readonly [parts: readonly string[], RegExp])[] = [
  [["morning"], /^(?:aamu(?:lla|isin|na)$|huomisaamuna$|aamupäiv|morgonen$|förmiddag|mornings?$)/],
  [["afternoon"], /^(?:iltapäiv|eftermiddag|afternoon)/],
  [["morning", "afternoon"], /^(?:päivällä|päivisin|päiväsaikaan|dagtid|daytime)$/],
  [
    ["evening"],
    /^(?:illalla|iltasella|\p{L}*iltaisin|\p{L}*iltana|iltoina|kväll(?:en|ar|arna|stid)?|ikväll|evenings?|tonight)$/u,
  ],
];

const NOT = /^(?:ei|en|et|eivät|emme|inte|ej|not|no|paitsi|utom|except)$/;
/** So close before a time stands what denies it: "ei maanantaisin". */
const DENIED_WITHIN = 1;

const after = (today: Weekday, days: number): Weekday =>
  WEEKDAYS[(WEEKDAYS.indexOf(today) + days) % WEEKDAYS.length] ?? today;

function daysIn(word: string, before: string, today: Weekday): Weekday[] {
  const named = DAYS.filter(([, says]) => says.test(word)).map(([day]) => day);
  if (named.length > 0) return named;
  if (WEEKEND.test(word)) return ["SA", "SU"];
  if (WORKDAYS.test(word)) return WEEKDAYS.slice(0, 5);
  const relative = FROM_TODAY.find(([, says]) => says.test(`${before} ${word}`));
  return relative ? [after(today, relative[0])] : [];
}

/**
 * The times that a question speaks of, in Finnish, Swedish and English. A week or a month that it names changes nothing:
 * what recurs is then as well.
 * @param today the weekday of the moment at which it is asked.
 */
export function timesIn(words: readonly string[], today: Weekday): Time[] {
  return words.flatMap((word, at): Time[] => {
    if (words.slice(Math.max(0, at - DENIED_WITHIN), at).some((each) => NOT.test(each))) return [];
    const days = daysIn(word, words[at - 1] ?? "", today);
    const parts = PARTS_OF_DAY.find(([, says]) => says.test(word))?.[0] ?? [];
    return [
      ...(days.length > 0 ? [{ facet: "day" as const, values: days, word: at }] : []),
      ...(parts.length > 0 ? [{ facet: "time" as const, values: parts, word: at }] : []),
    ];
  });
}
