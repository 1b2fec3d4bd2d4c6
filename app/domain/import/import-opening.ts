import { WEEKDAYS, type Weekday } from "#domain/calendar/schedule";
import { parseHours, type OpeningSpan } from "#domain/premises/opening";

const SHORT_DAYS = ["ma", "ti", "ke", "to", "pe", "la", "su"];

const SPOKEN_DAYS: Record<string, [Weekday, Weekday]> = {
  arkisin: ["MO", "FR"],
  "arki-illat": ["MO", "FR"],
  päivittäin: ["MO", "SU"],
  viikonloppuisin: ["SA", "SU"],
};

/** "ma–su", "pe" or "arki-illat", and the hours after it. */
const SAID = /^(?<days>[a-zäö-]+?(?:\s*[–—-]\s*(?:ma|ti|ke|to|pe|la|su))?)\s+(?<hours>(?:klo\s*)?\d.*)$/iu;

function weekdaysOf(words: string): Weekday[] | null {
  const spoken = SPOKEN_DAYS[words.toLowerCase()];
  const indexes = words
    .toLowerCase()
    .split(/\s*[–—-]\s*/)
    .map((day) => SHORT_DAYS.indexOf(day));
  const [from = -1, to = from] = spoken ? spoken.map((day) => WEEKDAYS.indexOf(day)) : indexes;
  return from < 0 || to < from ? null : WEEKDAYS.slice(from, to + 1);
}

function spansOf(part: string): OpeningSpan[] | null {
  const { days = "", hours = "" } = SAID.exec(part.trim())?.groups ?? {};
  const [weekdays, read] = [weekdaysOf(days), parseHours(hours)];
  if (!weekdays || !read.ok || read.value.length === 0) return null;
  return weekdays.flatMap((weekday) => read.value.map((span) => ({ weekday, ...span })));
}

/**
 * Opening hours as a file tells them in Finnish. Words that say no hours, such as "sopimuksen mukaan", or that are not
 * understood to the last one, stay as they are: half-read hours would turn people away.
 * @example importOpening("ma–to 9–20, pe 9–15") // five weekdays, no note
 */
export function importOpening(text: string): { hours: OpeningSpan[]; note: string } {
  const parts = text.split(/[,;]/).map(spansOf);
  if (parts.some((part) => part === null)) return { hours: [], note: text };
  return { hours: parts.flatMap((part) => part ?? []), note: "" };
}
