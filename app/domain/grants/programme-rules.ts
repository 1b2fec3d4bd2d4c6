import { ASSOCIATION_KINDS, type AssociationKind } from "#domain/associations/association-kinds";
import type { AskedAttachment, LaterBy } from "#domain/grants/attachment-timing";
import type { DayOfYear } from "#domain/grants/day-of-year";

/**
 * What the city's handbook groups grants by. The social and health associations' grants moved under the city government in
 * 2023, but stay a category of their own: an association applies once in each.
 */
export const GRANT_CATEGORIES = ["sport", "culture", "youth", "socialHealth", "cityGovernment"] as const;
export type GrantCategory = (typeof GRANT_CATEGORIES)[number];

/**
 * How a kind of grant runs: called once a year and decided at one go; handled as applications arrive, until the pot is
 * empty; small sums by a light form and an office holder's decision; to artists and working groups; through an umbrella
 * organisation whose residents' vote grants it onward; or money of somebody else that the city passes through.
 */
export const GRANT_RUNS = ["yearly", "continuous", "smallGrant", "artists", "participatory", "passThrough"] as const;
export type GrantRun = (typeof GRANT_RUNS)[number];

/** Where an applicant belongs: has its home in the municipality, or has its home or regular activity there, or anywhere. */
export const HOME_RULES = ["home", "homeOrActive", "anywhere"] as const;
export type HomeRule = (typeof HOME_RULES)[number];

/** Who may apply is told by kind; the city's own units never do. */
export const APPLICANT_KINDS = ASSOCIATION_KINDS.filter((kind) => kind !== "cityUnit");
export type ApplicantKind = Exclude<AssociationKind, "cityUnit">;

/** Who may be granted money, as data (grants.md 2.2 and 4). */
export type EligibilityRules = {
  applicants: ApplicantKind[];
  home: HomeRule;
  /** Must it be in a register (PRH, YTJ)? An informal group is not. */
  registered: boolean;
  /** For how many whole months it must have been active before it applies; 0 for no such rule. */
  activeMonths: number;
  /** One application per association in a category and year. */
  onePerCategory: boolean;
};

/** What a kind of grant decides once; each call keeps a copy from when it was made. */
export type GrantRules = {
  category: GrantCategory;
  run: GrantRun;
  eligibility: EligibilityRules;
  /** The least share of all costs that the applicant bears itself, in whole percent. */
  ownSharePercent: number;
  /** May the money be granted onward, as an umbrella organisation does to the associations of its villages? */
  passOn: boolean;
};

/** What a new call of the programme begins with when there is none of an earlier year. */
export type CallDefaults = {
  sharePercent: number;
  capCents: number | null;
  attachments: AskedAttachment[];
  laterBy: LaterBy;
  /** The last day for claims, of the call's year or the one after it. */
  claimsDue: { dayOfYear: DayOfYear | string; isNextYear: boolean };
};

export const USUAL_DEFAULTS: CallDefaults = {
  sharePercent: 100,
  capCents: null,
  attachments: [],
  laterBy: { days: null, dayOfYear: null },
  claimsDue: { dayOfYear: "11-30", isNextYear: false },
};

/** The rules of a programme that was founded before rules were data: nothing keeps anybody out. */
export const OPEN_RULES: GrantRules = {
  category: "cityGovernment",
  run: "yearly",
  eligibility: {
    applicants: APPLICANT_KINDS,
    home: "anywhere",
    registered: false,
    activeMonths: 0,
    onePerCategory: false,
  },
  ownSharePercent: 0,
  passOn: false,
};
