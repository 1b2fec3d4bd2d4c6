import type { Desk } from "#auth/desks";
import type { StaffRole } from "#domain/roles";
import type { site } from "#i18n/messages/site";

type NavKey = keyof (typeof site)["fi"]["nav"];
export type NavItem = {
  to: string;
  key: NavKey;
  /** What is not part of every day's work stands under "More": on a wide screen the rest fits on one line. */
  more?: true;
};

export const PUBLIC_NAV: NavItem[] = [
  { to: "/directory", key: "directory" },
  { to: "/volunteer", key: "volunteer" },
  { to: "/premises", key: "premises" },
  { to: "/grants", key: "grants" },
  { to: "/wheel", key: "wheel" },
];

const MY_NAV: NavItem[] = [
  { to: "/my", key: "my" },
  { to: "/my/calls", key: "myCalls" },
  { to: "/my/bookings", key: "myBookings" },
  { to: "/directory", key: "directory", more: true },
  { to: "/wheel", key: "wheel", more: true },
];

const COUNSEL_NAV: NavItem[] = [
  { to: "/office/desk", key: "officeDesk" },
  { to: "/office/referrals", key: "referrals" },
  { to: "/office/searches", key: "officeSearches" },
  { to: "/office/coverage", key: "officeCoverage", more: true },
];

const OFFICE_NAV: Record<StaffRole, NavItem[]> = {
  counsellor: [
    ...COUNSEL_NAV,
    { to: "/directory", key: "directory", more: true },
    { to: "/wheel", key: "wheel", more: true },
  ],
  linkPerson: [
    { to: "/office/referral-queue", key: "referralQueue" },
    ...COUNSEL_NAV,
    { to: "/directory", key: "directory", more: true },
  ],
  preparer: [
    { to: "/office/cases", key: "officeCases" },
    { to: "/office/calls", key: "officeCalls" },
    { to: "/office/claims", key: "officeClaims" },
    { to: "/office/appeals", key: "officeAppeals", more: true },
    { to: "/office/ties", key: "officeTies" },
    { to: "/wheel", key: "wheel" },
    { to: "/office/reasons", key: "officeReasons", more: true },
    { to: "/office/letters", key: "officeLetters", more: true },
    { to: "/office/forms", key: "officeForms", more: true },
  ],
  decisionMaker: [
    { to: "/office/calls", key: "officeCalls" },
    { to: "/office/cases", key: "officeCases" },
    { to: "/grants/awards", key: "awards" },
    { to: "/office/ties", key: "officeTies", more: true },
    { to: "/office/appeals", key: "officeAppeals", more: true },
    { to: "/wheel", key: "wheel", more: true },
  ],
  payer: [
    { to: "/office/payments", key: "officePayments" },
    { to: "/office/batches", key: "officeBatches" },
    { to: "/office/cases", key: "officeCases", more: true },
    { to: "/grants/awards", key: "awards" },
    { to: "/office/ties", key: "officeTies" },
  ],
  coordinator: [
    { to: "/office/desk", key: "officeDesk" },
    { to: "/office/directory", key: "officeDirectory" },
    { to: "/office/associations", key: "officeAssociations" },
    { to: "/office/changes", key: "officeChanges" },
    { to: "/office/referrals", key: "referrals", more: true },
    { to: "/office/thesaurus", key: "officeThesaurus", more: true },
    { to: "/office/premises", key: "officePremises", more: true },
    { to: "/office/coverage", key: "officeCoverage", more: true },
    { to: "/office/ties", key: "officeTies", more: true },
    { to: "/directory", key: "directory", more: true },
    { to: "/wheel", key: "wheel", more: true },
  ],
  administrator: [
    { to: "/office/programmes", key: "officeProgrammes" },
    { to: "/office/calls", key: "officeCalls" },
    { to: "/office/forms", key: "officeForms" },
    { to: "/office/staff", key: "officeStaff" },
    { to: "/office/taxonomies", key: "officeTaxonomies", more: true },
    { to: "/office/thesaurus", key: "officeThesaurus", more: true },
    { to: "/office/premises", key: "officePremises", more: true },
    { to: "/office/municipality", key: "officeMunicipality", more: true },
    { to: "/office/letters", key: "officeLetters", more: true },
    { to: "/office/directory-times", key: "officeTimes", more: true },
    { to: "/office/ties", key: "officeTies", more: true },
  ],
};

/** The menu of the desk a person works at. */
export const navOf = (desk: Desk): NavItem[] => (desk.kind === "association" ? MY_NAV : OFFICE_NAV[desk.role]);

/** The item a path belongs under: the longest address the path begins with. */
export function currentItem(items: readonly NavItem[], path: string): string | null {
  const inside = items.filter(({ to }) => path === to || path.startsWith(`${to}/`));
  return inside.sort((a, b) => b.to.length - a.to.length)[0]?.to ?? null;
}
