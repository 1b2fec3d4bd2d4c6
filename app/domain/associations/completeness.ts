/** What a profile tells, as far as its completeness depends on it. */
export type ProfileFacts = {
  contact: { role: string; email: string };
  description: string;
  operatingArea: readonly string[];
  languages: readonly string[];
  accessibility: readonly string[];
  notAccessible: readonly string[];
  hasPicture: boolean;
  plainFinnish: string;
  descriptions: { sv: string; en: string };
  activities: readonly ActivityFacts[];
};

/** What an activity tells of whether one can come: what for, at what price, and how one gets in. */
export type ActivityFacts = {
  isPublished: boolean;
  tellsNeeds: boolean;
  tellsCost: boolean;
  tellsAccessibility: boolean;
};

type Rule = { weight: number; isTold: (facts: ProfileFacts) => boolean };

const tellsTerms = ({ isPublished, tellsNeeds, tellsCost, tellsAccessibility }: ActivityFacts): boolean =>
  isPublished && tellsNeeds && tellsCost && tellsAccessibility;

/**
 * What readers need of a profile, the most needed first, with its share of a hundred. Activities lead: people look for
 * something to do, and profiles without activities are how directories die. Every rule asks whether something is there
 * at all, so that telling more never makes a profile less complete.
 */
const RULES = {
  activities: { weight: 25, isTold: ({ activities }) => activities.some(({ isPublished }) => isPublished) },
  contact: { weight: 15, isTold: ({ contact }) => contact.role !== "" && contact.email !== "" },
  description: { weight: 15, isTold: ({ description }) => description !== "" },
  villages: { weight: 8, isTold: ({ operatingArea }) => operatingArea.length > 0 },
  activityTerms: { weight: 12, isTold: ({ activities }) => activities.some(tellsTerms) },
  picture: { weight: 6, isTold: ({ hasPicture }) => hasPicture },
  plainFinnish: { weight: 6, isTold: ({ plainFinnish }) => plainFinnish !== "" },
  accessibility: {
    weight: 5,
    isTold: ({ accessibility, notAccessible }) => accessibility.length + notAccessible.length > 0,
  },
  languages: { weight: 4, isTold: ({ languages }) => languages.length > 0 },
  otherLanguages: { weight: 4, isTold: ({ descriptions }) => descriptions.sv !== "" || descriptions.en !== "" },
} as const satisfies Record<string, Rule>;

export type ProfileStep = keyof typeof RULES;
export const PROFILE_STEPS = Object.keys(RULES) as [ProfileStep, ...ProfileStep[]];

/** Without these nobody can use the record at all. */
export const ESSENTIAL_STEPS = ["contact", "description", "villages"] as const satisfies readonly ProfileStep[];

export type Completeness = { percent: number; next: ProfileStep | null; missing: ProfileStep[] };

/** How much of what readers need is told, and the one step that would help them most. */
export function completenessOf(facts: ProfileFacts): Completeness {
  const missing = PROFILE_STEPS.filter((step) => !RULES[step].isTold(facts));
  const percent = missing.reduce((rest, step) => rest - RULES[step].weight, 100);
  return { percent, next: missing[0] ?? null, missing };
}
