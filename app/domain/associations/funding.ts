/** Where an association's money comes from, as far as it tells: state funding through STEA, the city's grant, another. */
export const FUNDING_TAGS = ["stea", "cityGrant", "county", "other"] as const;
export type FundingTag = (typeof FUNDING_TAGS)[number];
