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
const WORKDAYS = /^(?:arkisin|arkipäiv|arkena$|arki(?:aamu|ilta|iltoi)|vardag|weekday)/;

/** Of the word and the one before it: "i dag", "tänä iltana". How many days from now it is. */
const FROM_TODAY: readonly (readonly [days: number, RegExp])[] = [
  [0, /(?:^| )(?:tänään|idag|i dag|today|tonight|ikväll|i kväll|tänä iltana)$/],
  [1, /(?:^| )(?:huomenna|huomisaamuna|huomisiltana|imorgon|i morgon|(?<!after )tomorrow)$/],
  [2, /(?:^| )(?:ylihuomenna|övermorgon|after tomorrow)$/],
];

/** "Arki-iltaisin", "to-iltaisin": a day in few letters, said of the part of the day that follows. */
const SHORT_DAYS: Readonly<Record<string, readonly Weekday[]>> = {
  ...{ ma: ["MO"], ti: ["TU"], ke: ["WE"], to: ["TH"], pe: ["FR"], la: ["SA"], su: ["SU"] },
  arki: WEEKDAYS.slice(0, 5),
};
const FOLLOWS_DAY = /^(?:aamu|ilta|illa|iltoi|päivisin)/;

/** "Maanantaiaamuisin" is in the morning as "aamuisin" is. */
const OF_DAY =
  /^(?:(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)|arki|viikonloppu|huomis|vardags|lördags|söndags)(?=\p{L}{4})/u;

const PARTS_OF_DAY: readonly (readonly [parts: readonly string[], RegExp])[] = [
  [["morning"], /^(?:aamu(?:lla|isin|na|t)$|aamupäiv|morgonen$|förmiddag|mornings?$)/],
  [["afternoon"], /^(?:iltapäiv|eftermiddag|afternoon)/],
  [["morning", "afternoon"], /^(?:päivällä|päivisin|päiväsaikaan|keskipäivällä|lounasaikaan|dagtid|daytime|noon)$/],
  [
    ["evening"],
    /^(?:illalla|iltasella|\p{L}*iltaisin|\p{L}*iltana|iltoina|kväll(?:en|ar|arna|stid)?|ikväll|evenings?|tonight)$/u,
  ],
];

/** Of the word and the one before it: what ends then leaves that part of the day. */
const AFTER_THAT: readonly (readonly [parts: readonly string[], RegExp])[] = [
  [["evening"], /^(?:työpäivän|töiden|työajan) jälkeen$|^(?:after work|efter jobbet)$/],
  [["afternoon"], /^(?:koulun|koulupäivän) jälkeen$|^(?:after school|efter skolan)$/],
];

/** "Klo 18", "kello 17 jälkeen". */
const CLOCK = /^(?:klo|kello|kl|at)$/;
const HOUR = /^(?:[01]?\d|2[0-3])$/;
const partAt = (hour: number): string => (hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening");
const AND_LATER = /^(?:jälkeen|alkaen|eteenpäin)$/;

function partsByClock(words: readonly string[], at: number): readonly string[] {
  const hour = words[at] ?? "";
  if (!CLOCK.test(words[at - 1] ?? "") || !HOUR.test(hour)) return [];
  const isLaterToo = words.slice(at + 1, at + 3).some((word) => AND_LATER.test(word));
  return [...new Set([partAt(Number(hour)), ...(isLaterToo ? ["evening"] : [])])];
}

/** The parts of the day that a word speaks of, with what stands before it. */
function partsIn(words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? "";
  const told = PARTS_OF_DAY.find(([, says]) => says.test(word) || says.test(word.replace(OF_DAY, "")));
  const ended = AFTER_THAT.find(([, says]) => says.test(`${words[at - 1] ?? ""} ${word}`));
  return told?.[0] ?? ended?.[0] ?? partsByClock(words, at);
}

const NOT = /^(?:ei|en|et|eivät|emme|inte|ej|not|no|paitsi|utom|except)$/;
/** So close before a time stands what denies it: "ei maanantaisin". */
const DENIED_WITHIN = 1;

const after = (today: Weekday, days: number): Weekday =>
  WEEKDAYS[(WEEKDAYS.indexOf(today) + days) % WEEKDAYS.length] ?? today;

function daysIn(words: readonly string[], at: number, today: Weekday): readonly Weekday[] {
  const [before = "", word = "", next = ""] = [words[at - 1], words[at], words[at + 1]];
  const short = Object.hasOwn(SHORT_DAYS, word) && FOLLOWS_DAY.test(next) ? SHORT_DAYS[word] : undefined;
  if (short) return short;
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
  return words.flatMap((_word, at): Time[] => {
    if (words.slice(Math.max(0, at - DENIED_WITHIN), at).some((each) => NOT.test(each))) return [];
    const days = daysIn(words, at, today);
    const parts = partsIn(words, at);
    return [
      ...(days.length > 0 ? [{ facet: "day" as const, values: days, word: at }] : []),
      ...(parts.length > 0 ? [{ facet: "time" as const, values: parts, word: at }] : []),
    ];
  });
}
