import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ABILITIES,
  associationsWhere,
  can,
  municipalitiesWhere,
  RIGHTS,
  unitsWhere,
  type Ability,
} from "#domain/policy";
import { MEMBER_ROLES, STAFF_ROLES, type Actor, type StaffRole } from "#domain/roles";

const HOME = "593";
const NEIGHBOUR = "491";
const OWN = "a1";

const person = (over: Partial<Actor> = {}): Actor => ({
  personId: "p1",
  name: "Aino",
  staff: [],
  memberships: [],
  ties: [],
  helps: [],
  ...over,
});
const staff = (role: StaffRole, municipality = HOME, units: string[] = []): Actor =>
  person({ staff: [{ municipality, role, units }] });
const member = (role: (typeof MEMBER_ROLES)[number], associationId = OWN): Actor =>
  person({ memberships: [{ associationId, role }] });

const subject = { municipality: HOME, unit: "culture", associationId: OWN, reviewedBy: "p9" };

/** What the table promises, read straight from it: roles that hold each ability. */
const holders = (ability: Ability): string[] => [...RIGHTS[ability].members, ...RIGHTS[ability].staff];

/** What nobody does who is disqualified. */
const HANDLING = [
  "enterApplication",
  "writeProposal",
  "recordDecision",
  "correctDecision",
  "viewAppeals",
  "prepareAppeal",
  "recordNotice",
  "viewCase",
  "prepareCase",
  "scoreCase",
  "reviewClaim",
  "approvePayment",
  "moderateAssociation",
] as const;

const UNITS = ["culture", "sport"];
const posts = fc.array(
  fc.record({
    municipality: fc.constantFrom(HOME, NEIGHBOUR),
    role: fc.constantFrom(...STAFF_ROLES),
    units: fc.subarray(UNITS),
  }),
);

describe("rights", () => {
  test.each(ABILITIES)("%s is held by exactly the roles of its row", (ability) => {
    const actors: [string, Actor][] = [
      ...MEMBER_ROLES.map((role): [string, Actor] => [role, member(role)]),
      ...STAFF_ROLES.map((role): [string, Actor] => [role, staff(role)]),
    ];
    const allowed = actors.filter(([, actor]) => can(actor, ability, subject)).map(([role]) => role);
    expect(allowed.sort()).toEqual(holders(ability).sort());
  });

  test("nobody without a session may do anything", () => {
    for (const ability of ABILITIES) expect(can(null, ability, subject)).toBe(false);
  });

  test("a stranger, a member of another association and staff of a neighbour may do nothing", () => {
    const outsiders = [
      person(),
      ...MEMBER_ROLES.map((role) => member(role, "other")),
      ...STAFF_ROLES.map((role) => staff(role, NEIGHBOUR)),
    ];
    for (const actor of outsiders) for (const ability of ABILITIES) expect(can(actor, ability, subject)).toBe(false);
  });

  test("a preparer's and a payer's rights end at their units", () => {
    for (const role of ["preparer", "payer"] as const) {
      expect(can(staff(role, HOME, ["culture"]), "viewCase", subject)).toBe(true);
      expect(can(staff(role, HOME, ["sport"]), "viewCase", subject)).toBe(false);
    }
  });

  test("an umbrella's editor may edit where the right was given, and do nothing else there", () => {
    const helper = person({ memberships: [{ associationId: "umbrella", role: "editor" }], helps: [OWN] });
    const allowed = ABILITIES.filter((ability) => can(helper, ability, subject));
    expect(allowed).toEqual(["editAssociation", "viewAssociationDesk", "answerErrorReports"]);
    expect(associationsWhere(helper, "editAssociation")).toEqual(["umbrella", OWN]);
    expect(associationsWhere(helper, "viewOwnCase")).toEqual(["umbrella"]);
    expect(can({ ...helper, helps: [] }, "editAssociation", subject)).toBe(false);
  });

  test("nobody handles their own association's case, whatever roles they hold", () => {
    const everything = person({
      staff: STAFF_ROLES.map((role) => ({ municipality: HOME, role, units: [] })),
      memberships: [{ associationId: OWN, role: "editor" }],
    });
    for (const ability of HANDLING) expect(can(everything, ability, subject)).toBe(false);
  });

  test("a declared tie keeps from every case of the association, or from the one case it is about, and from nothing else", () => {
    const everything = person({ staff: STAFF_ROLES.map((role) => ({ municipality: HOME, role, units: [] })) });
    const tied = (caseId: string | null, associationId = OWN): Actor => ({
      ...everything,
      ties: [{ associationId, caseId, kind: "relative" }],
    });
    const [ofCase, ofOther] = [
      { ...subject, caseId: "c1" },
      { ...subject, caseId: "c2" },
    ];
    for (const ability of ABILITIES) {
      const held = can(everything, ability, ofCase);
      const keptFrom = HANDLING.some((handling) => handling === ability);
      expect(can(tied(null), ability, ofCase), ability).toBe(held && !keptFrom);
      expect(can(tied("c1"), ability, ofCase), ability).toBe(held && !keptFrom);
      expect(can(tied("c1"), ability, ofOther), ability).toBe(held);
      expect(can(tied("c1"), ability, subject), ability).toBe(held);
      expect(can(tied(null, "other"), ability, ofCase), ability).toBe(held);
    }
  });

  test("the reviewer of a claim never approves its payment", () => {
    const payer = staff("payer");
    expect(can(payer, "approvePayment", { ...subject, reviewedBy: "p9" })).toBe(true);
    expect(can(payer, "approvePayment", { ...subject, reviewedBy: payer.personId })).toBe(false);
  });

  test("taking a role away never gives a right", () => {
    fc.assert(
      fc.property(posts, fc.constantFrom(...ABILITIES), (all, ability) => {
        const before = can(person({ staff: all }), ability, subject);
        const after = can(person({ staff: all.slice(1) }), ability, subject);
        expect(before || !after).toBe(true);
      }),
    );
  });
});

describe("scopes", () => {
  test("lists reach the municipalities and associations where the right holds", () => {
    const actor = person({
      staff: [
        { municipality: HOME, role: "preparer", units: [] },
        { municipality: NEIGHBOUR, role: "payer", units: [] },
      ],
      memberships: [
        { associationId: "a1", role: "editor" },
        { associationId: "a2", role: "signatory" },
      ],
    });
    expect(municipalitiesWhere(actor, "prepareCase")).toEqual([HOME]);
    expect(municipalitiesWhere(actor, "viewCase")).toEqual([HOME, NEIGHBOUR]);
    expect(associationsWhere(actor, "submitApplication")).toEqual(["a2"]);
    expect(associationsWhere(actor, "draftApplication")).toEqual(["a1", "a2"]);
  });

  test("the units of a list are those where the right holds, and every unit counts where no border is drawn", () => {
    fc.assert(
      fc.property(posts, fc.constantFrom(...ABILITIES), fc.constantFrom(...UNITS, "new"), (all, ability, unit) => {
        const actor = person({ staff: all });
        const scope = unitsWhere(actor, ability).find(({ municipality }) => municipality === HOME);
        const isInside = scope !== undefined && (scope.units === null || scope.units.includes(unit));
        expect(isInside).toBe(can(actor, ability, { municipality: HOME, unit }));
      }),
    );
  });
});
