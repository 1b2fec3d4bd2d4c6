import { STAFF_ROLES, type Actor, type MemberRole, type StaffPost, type StaffRole } from "#domain/roles";
import { UNIT_ROLES } from "#domain/staff-posts";

/**
 * What a right is asked about. `associationId` is the applicant or the owner of the record; `reviewedBy` is the person
 * who reviewed the claim whose payment is at stake; `named` are the people the record itself gives the right to, such as
 * the keepers of premises or the one who asked for a time in them. A declared tie may be to one case only.
 */
export type Subject = {
  municipality: string;
  unit?: string | null;
  associationId?: string | null;
  caseId?: string | null;
  reviewedBy?: string | null;
  named?: readonly string[];
  /** The city is writing the application in for its applicant. */
  isEntered?: boolean;
};

type Right = {
  members: readonly MemberRole[];
  staff: readonly StaffRole[];
  /** Nobody handles their own association's case, nor one they declared a tie to (hallintolaki 27-28 §, esteellisyys). */
  disqualifies?: true;
  /** The one who reviewed a claim never approves its payment. */
  fourEyes?: true;
  /** Held also by the editors of an umbrella organisation to which the association gave the right (delegated edit). */
  helpers?: true;
  /** Those whom the record names hold it too. */
  named?: true;
  /** Of an application that the city is writing in: held by those who may enter one, and by nobody else. */
  whileEntered?: true;
};

const BOTH = ["editor", "signatory"] as const;
const SIGNATORY = ["signatory"] as const;
const NOBODY = [] as const;

/**
 * The one table of rights: ability → who holds it. Staff rights end at the border of the municipality, a preparer's and
 * a payer's at the border of their units.
 */
export const RIGHTS = {
  editAssociation: { members: BOTH, staff: NOBODY, helpers: true },
  submitAssociation: { members: BOTH, staff: NOBODY },
  manageMembers: { members: SIGNATORY, staff: NOBODY },
  moderateAssociation: { members: NOBODY, staff: ["coordinator"], disqualifies: true },
  viewAssociationDesk: { members: BOTH, staff: NOBODY, helpers: true },
  /** Name, kind, numbers and deletion: asked by the association itself, decided by the coordinator. */
  proposeChange: { members: BOTH, staff: NOBODY },
  /** Asking another association along, and answering such an invitation: never a helper's to do. */
  agreePartners: { members: BOTH, staff: NOBODY },
  giveEditRight: { members: SIGNATORY, staff: NOBODY },
  /** An umbrella organisation's view of its members: who has not confirmed, whom to remind, who is none of them. */
  viewUmbrellaMembers: { members: BOTH, staff: NOBODY },

  draftApplication: { members: BOTH, staff: NOBODY, whileEntered: true },
  submitApplication: { members: SIGNATORY, staff: NOBODY, whileEntered: true },
  withdrawApplication: { members: SIGNATORY, staff: NOBODY, whileEntered: true },
  /** Writing in what came on paper, by telephone or over the counter, in the applicant's name and never one's own. */
  enterApplication: { members: NOBODY, staff: ["preparer"], disqualifies: true },
  answerSupplement: { members: BOTH, staff: NOBODY },
  viewOwnCase: { members: BOTH, staff: NOBODY },
  /** Claiming a revised decision of one's own case, and taking an award on its conditions. */
  fileAppeal: { members: SIGNATORY, staff: NOBODY },
  acceptAward: { members: SIGNATORY, staff: NOBODY },
  draftClaim: { members: BOTH, staff: NOBODY },
  submitClaim: { members: SIGNATORY, staff: NOBODY },

  viewCase: { members: NOBODY, staff: ["preparer", "decisionMaker", "payer"], disqualifies: true },
  prepareCase: { members: NOBODY, staff: ["preparer"], disqualifies: true },
  viewCalls: { members: NOBODY, staff: ["preparer", "decisionMaker", "payer", "administrator"] },
  writeProposal: { members: NOBODY, staff: ["preparer"], disqualifies: true },
  /** Scoring is done by those whom the call names: its own assessors, or the preparers of its unit. */
  scoreCase: { members: NOBODY, staff: NOBODY, disqualifies: true, named: true },
  viewScores: { members: NOBODY, staff: ["preparer", "decisionMaker", "administrator"], named: true },
  manageScoring: { members: NOBODY, staff: ["preparer", "administrator"] },
  recordDecision: { members: NOBODY, staff: ["decisionMaker"], disqualifies: true },
  /** A new decision over one case: the correction of an error, or what is decided on an appeal. */
  correctDecision: { members: NOBODY, staff: ["decisionMaker"], disqualifies: true },
  /** Claims for a revised decision: read and prepared by officials; decided by whoever corrects decisions. */
  viewAppeals: { members: NOBODY, staff: ["preparer", "decisionMaker"], disqualifies: true },
  prepareAppeal: { members: NOBODY, staff: ["preparer"], disqualifies: true },
  /** How and when a party was told, where the program did not tell them itself. */
  recordNotice: { members: NOBODY, staff: ["preparer", "decisionMaker"], disqualifies: true },
  reviewClaim: { members: NOBODY, staff: ["preparer"], disqualifies: true },
  viewPayments: { members: NOBODY, staff: ["payer"] },
  approvePayment: { members: NOBODY, staff: ["payer"], disqualifies: true, fourEyes: true },
  formPaymentBatch: { members: NOBODY, staff: ["payer"] },

  /** The directory as a whole: changes, what has gone stale, error reports, broken contacts, figures. */
  /** A reported mistake is answered by those whose record it is, or by the coordinator. */
  answerErrorReports: { members: BOTH, staff: ["coordinator"], helpers: true },
  manageDirectory: { members: NOBODY, staff: ["coordinator"] },
  importDirectory: { members: NOBODY, staff: ["coordinator"] },
  setDirectoryTimes: { members: NOBODY, staff: ["coordinator", "administrator"] },

  /** Telling of oneself what keeps one from handling an association's cases; seeing what all have told. */
  declareTies: { members: NOBODY, staff: STAFF_ROLES, named: true },
  viewTies: { members: NOBODY, staff: ["coordinator", "administrator"] },

  /**
   * The words of the letters. What applicants are told is in the hands of those who answer them, so preparers may write
   * the letters about grants; the rest go to everybody in the municipality and are the administrator's.
   */
  editGrantLetters: { members: NOBODY, staff: ["preparer", "administrator"] },
  editLetters: { members: NOBODY, staff: ["administrator"] },
  manageProgrammes: { members: NOBODY, staff: ["administrator"] },
  /**
   * Forms of grants: who prepares them knows what must be asked, so a preparer edits and publishes their unit's. Nobody
   * applies with a version before a call takes it, and calls are the administrator's.
   */
  editGrantForms: { members: NOBODY, staff: ["preparer", "administrator"] },
  manageStaff: { members: NOBODY, staff: ["administrator"] },
  manageMunicipality: { members: NOBODY, staff: ["administrator"] },
  /** Words of the lists; those that all municipalities share are the home municipality's to edit. */
  manageTaxonomies: { members: NOBODY, staff: ["administrator"] },
  /** How people speak and what that leads to in the search: shared by all, the home municipality's to edit. */
  editThesaurus: { members: NOBODY, staff: ["coordinator", "administrator"] },
  managePremises: { members: NOBODY, staff: ["coordinator", "administrator"] },
  /** A keeper may have business of their own in the place: the calendar is open to all, so nobody is disqualified. */
  keepPremises: { members: NOBODY, staff: ["coordinator"], named: true },
  /** In an association's name only its own people ask for a time; for oneself anybody signed in may. */
  bookForAssociation: { members: BOTH, staff: NOBODY },
  giveUpBooking: { members: BOTH, staff: NOBODY, named: true },
  /** Leading clients to activities: the desk, the tray handed over, requests to be contacted, what was not found. */
  counsel: { members: NOBODY, staff: ["counsellor", "linkPerson", "coordinator"] },
  /** The queue of wellbeing referrals. */
  assignReferrals: { members: NOBODY, staff: ["linkPerson"] },
  /** What an association answers to those who lead clients to it; a helper sees nobody's way to be reached. */
  answerReferrals: { members: BOTH, staff: NOBODY },
  /** The map of what is needed and not found, and what became of those who were led on: numbers only. */
  viewCoverage: { members: NOBODY, staff: ["counsellor", "linkPerson", "coordinator", "administrator"] },
} as const satisfies Record<string, Right>;

export type Ability = keyof typeof RIGHTS;
export const ABILITIES = Object.keys(RIGHTS) as [Ability, ...Ability[]];

/** The units a post ends at; null when it holds for the whole municipality. */
const unitsOf = ({ role, units }: StaffPost): string[] | null =>
  units.length > 0 && UNIT_ROLES.some((bound) => bound === role) ? units : null;

const isMember = (actor: Pick<Actor, "memberships">, subject: Pick<Subject, "associationId">): boolean =>
  actor.memberships.some(({ associationId }) => associationId === subject.associationId);

const isTied = (actor: Pick<Actor, "ties">, subject: Pick<Subject, "associationId" | "caseId">): boolean =>
  actor.ties.some(
    ({ associationId, caseId }) =>
      associationId === subject.associationId && (caseId === null || caseId === subject.caseId),
  );

/** Is the person kept from handling this, whatever roles they hold (esteellisyys)? */
export const isDisqualified = (
  actor: Pick<Actor, "memberships" | "ties">,
  subject: Pick<Subject, "associationId" | "caseId">,
): boolean => isMember(actor, subject) || isTied(actor, subject);

function holdsAsMember(actor: Actor, right: Right, subject: Subject): boolean {
  return actor.memberships.some(
    ({ associationId, role }) => associationId === subject.associationId && right.members.includes(role),
  );
}

const holdsAsHelper = (actor: Actor, right: Right, subject: Subject): boolean =>
  right.helpers === true && Boolean(subject.associationId && actor.helps.includes(subject.associationId));

function holdsAsStaff(actor: Actor, right: Right, subject: Subject): boolean {
  return actor.staff.some((post) => {
    if (post.municipality !== subject.municipality || !right.staff.includes(post.role)) return false;
    const units = unitsOf(post);
    return units === null || !subject.unit || units.includes(subject.unit);
  });
}

const isNamed = (actor: Actor, right: Right, subject: Subject): boolean =>
  right.named === true && (subject.named ?? []).includes(actor.personId);

/** May this person do this to that? Total over every ability; the only place where a right is decided. */
export function can(actor: Actor | null, ability: Ability, subject: Subject): boolean {
  if (actor === null) return false;
  const right: Right = RIGHTS[ability];
  if (right.whileEntered && subject.isEntered) return can(actor, "enterApplication", subject);
  if (right.disqualifies && isDisqualified(actor, subject)) return false;
  if (right.fourEyes && subject.reviewedBy === actor.personId) return false;
  return (
    holdsAsMember(actor, right, subject) ||
    holdsAsHelper(actor, right, subject) ||
    holdsAsStaff(actor, right, subject) ||
    isNamed(actor, right, subject)
  );
}

const postsWith = (actor: Actor, ability: Ability): StaffPost[] =>
  actor.staff.filter(({ role }) => (RIGHTS[ability].staff as readonly StaffRole[]).includes(role));

/** The municipalities where the person's staff roles give an ability: the scope of their lists and queries. */
export const municipalitiesWhere = (actor: Actor, ability: Ability): string[] => [
  ...new Set(postsWith(actor, ability).map(({ municipality }) => municipality)),
];

/**
 * The units where the person's staff roles give an ability, one entry a municipality; null means every unit of it. The
 * scope of records that name several units, such as a payment batch.
 */
export const unitsWhere = (actor: Actor, ability: Ability): { municipality: string; units: string[] | null }[] =>
  municipalitiesWhere(actor, ability).map((municipality) => {
    const held = postsWith(actor, ability)
      .filter((post) => post.municipality === municipality)
      .map(unitsOf);
    const bound = held.filter((units) => units !== null);
    return { municipality, units: bound.length === held.length ? [...new Set(bound.flat())] : null };
  });

/** The associations the person is a member of and may do something for. */
export const ownAssociationsWhere = (actor: Actor, ability: Ability): string[] =>
  actor.memberships
    .filter(({ role }) => (RIGHTS[ability].members as readonly MemberRole[]).includes(role))
    .map(({ associationId }) => associationId);

/** The associations for which the person may do something, as a member or as a helper: the scope of queries. */
export function associationsWhere(actor: Actor, ability: Ability): string[] {
  const right: Right = RIGHTS[ability];
  return [...new Set([...ownAssociationsWhere(actor, ability), ...(right.helpers ? actor.helps : [])])];
}
