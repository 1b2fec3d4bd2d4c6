import type { Gap } from "#domain/associations/activity-gaps";

/** The parts of an activity's form, by the ids of their places in the page. */
export const ACTIVITY_SECTIONS = ["what", "where", "when", "terms", "whom", "more"] as const;
export type ActivitySection = (typeof ACTIVITY_SECTIONS)[number];

/** What nobody can do without, part by part. */
const NEEDED: Record<ActivitySection, readonly string[]> = {
  what: ["volunteerType", "title", "description", "categories"],
  where: ["village"],
  when: ["scheduleKind", "weekdays", "monthDays", "dates"],
  terms: ["costKind", "costText", "registration"],
  whom: ["needs"],
  more: [],
};

/** What else is asked in a part; anything that stands in none of them is among what may be told besides. */
const ALSO: Record<ActivitySection, readonly string[]> = {
  what: ["kind"],
  where: ["placeName", "placeMunicipality", "remote"],
  when: [
    ...["every", "opensAt", "closesAt", "startsOn", "endsOn"],
    ...["seasonStart", "seasonEnd", "breaks", "scheduleNote"],
  ],
  terms: ["costCovers", "freeText", "membershipRequired", "joiningText", "joiningPhone", "joiningEmail", "joiningUrl"],
  whom: ["targetGroups", "languages"],
  more: [],
};

/** The part that asks a field: "dates[0].startsOn" belongs to "dates". */
export function sectionOf(field: string): ActivitySection {
  const [name = field] = field.split("[");
  return ACTIVITY_SECTIONS.find((section) => [...NEEDED[section], ...ALSO[section]].includes(name)) ?? "more";
}

export type Needed = Gap & { isMissing: boolean };
export type SectionNeeds = { section: ActivitySection; needed: Needed[]; isDone: boolean };

/** Part by part what is still missing, and what might come to be missing when another answer changes. */
export const sectionNeeds = (gaps: readonly Gap[]): SectionNeeds[] =>
  ACTIVITY_SECTIONS.map((section) => {
    const missing = gaps.filter(({ field }) => sectionOf(field) === section);
    const others = NEEDED[section].filter((name) => missing.every(({ field }) => field !== name));
    return {
      section,
      needed: [
        ...missing.map((gap) => ({ ...gap, isMissing: true })),
        ...others.map((field) => ({ field, message: "required", isMissing: false })),
      ],
      isDone: missing.length === 0,
    };
  });
