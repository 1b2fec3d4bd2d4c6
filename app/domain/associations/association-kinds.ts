/** What may stand in the directory: associations first of all, and others that arrange something for everybody. */
export const ASSOCIATION_KINDS = ["association", "umbrella", "informal", "parish", "cityUnit", "company"] as const;
export type AssociationKind = (typeof ASSOCIATION_KINDS)[number];

/** What people register by themselves; the city's own units are entered by the city. */
export const REGISTRABLE_KINDS = ["association", "umbrella", "informal", "parish", "company"] as const;

/** An unregistered group and a unit of the city have no number of their own; everybody else has one to show. */
export const needsNumber = (kind: AssociationKind): boolean => kind !== "informal" && kind !== "cityUnit";
