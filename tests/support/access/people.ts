import type { Town } from "#tests/support/cast";

export type Name = keyof Town["people"];

export const EVERYONE = "everyone";
export const SIGNED_IN = "signedIn";

/** Who may open a page, and who may post to it. */
export type Access = typeof EVERYONE | typeof SIGNED_IN | Name[];
export type AccessTable = Record<string, { page: Access; post?: Access }>;

export const MEMBERS: Name[] = ["signatory", "editor", "ownPreparer"];
export const SIGNATORY: Name[] = ["signatory"];
export const COORDINATOR: Name[] = ["coordinator"];
export const ADMINISTRATOR: Name[] = ["administrator"];
/** Pages that show what is one's own: the neighbour's officials see theirs. */
export const ADMINISTRATORS: Name[] = ["administrator", "neighbourAdministrator"];
/** Preparers of the call's unit; a member of the applicant may look at the call, but never at the case. */
export const CASE_PREPARERS: Name[] = ["preparer", "secondPreparer", "preparerAndPayer"];
export const CALL_PREPARERS: Name[] = [...CASE_PREPARERS, "ownPreparer"];
export const PREPARERS: Name[] = [...CALL_PREPARERS, "culturePreparer", "neighbourPreparer"];
export const PAYERS: Name[] = ["payer", "preparerAndPayer"];
/** The payers' own lists: a payer of another unit sees theirs, but never a batch or a claim of sports. */
export const ALL_PAYERS: Name[] = [...PAYERS, "culturePayer"];
export const RETURNERS: Name[] = [...CASE_PREPARERS, "decisionMaker"];
/** The scores of a call, and who names its assessors. */
export const SCORE_KEEPERS: Name[] = [...CALL_PREPARERS, "administrator"];
export const SCORE_READERS: Name[] = [...SCORE_KEEPERS, "decisionMaker"];
export const CASE_READERS: Name[] = [...CASE_PREPARERS, "decisionMaker", "payer"];
/** Each sees the cases of their own units. */
export const CASES_READERS: Name[] = [...PREPARERS, "decisionMaker", "payer", "culturePayer"];
export const CALL_READERS: Name[] = [...CALL_PREPARERS, "decisionMaker", "payer", "administrator"];
/** Who edits the grant form of sports, who may read it, and who has forms of their own to list. */
export const FORM_EDITORS: Name[] = [...CALL_PREPARERS, "administrator"];
export const FORM_READERS: Name[] = [...FORM_EDITORS, "culturePreparer"];
export const ALL_FORM_EDITORS: Name[] = [...PREPARERS, ...ADMINISTRATORS];
export const OFFICE: Name[] = [...PREPARERS, "decisionMaker", "payer", "culturePayer", ...ADMINISTRATORS];

/** Whoever holds any role: they tell of themselves what keeps them from cases. */
export const STAFF: Name[] = [...OFFICE, "coordinator", "counsellor", "linkPerson"];

/** Who looks after the town's hall and the words of the search; the neighbour's too; who answers requests for the hall. */
export const KEEPING: Name[] = ["coordinator", "administrator"];
export const ALL_KEEPING: Name[] = [...KEEPING, "neighbourAdministrator"];
export const KEEPERS: Name[] = ["coordinator", "keeper"];

/** The counsellor's desk, and the link person's queue. */
export const COUNSELLORS: Name[] = ["counsellor", "linkPerson", "coordinator"];
