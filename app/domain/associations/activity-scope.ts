/** Whom an activity is open to: the people around, or everybody in the country, as a helpline is. */
export const ACTIVITY_SCOPES = ["local", "national"] as const;
export type ActivityScope = (typeof ACTIVITY_SCOPES)[number];
