import { expect, test } from "vitest";
import { can, type Ability, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";

const person = (over: Partial<Actor>): Actor => ({
  personId: "p1",
  name: "Aino",
  staff: [],
  memberships: [],
  ties: [],
  helps: [],
  ...over,
});
const editorOf = (...ids: string[]) => ids.map((associationId) => ({ associationId, role: "editor" as const }));

const PERSONS = {
  signatory: person({ memberships: [{ associationId: "own", role: "signatory" }] }),
  editor: person({ memberships: editorOf("own") }),
  editorOfTwo: person({ memberships: editorOf("own", "other") }),
  helper: person({ memberships: editorOf("umbrella"), helps: ["own"] }),
  umbrellaEditor: person({ memberships: editorOf("umbrella") }),
  umbrellaSignatory: person({ memberships: [{ associationId: "umbrella", role: "signatory" }] }),
  removed: person({}),
};
type Who = keyof typeof PERSONS;

const OWN_PEOPLE: Who[] = ["signatory", "editor", "editorOfTwo"];
const OWN_AND_HELPER: Who[] = [...OWN_PEOPLE, "helper"];

/** Who may do what for the association that has given, or not given, its umbrella organisation the right to edit. */
const FOR_THE_ASSOCIATION: Partial<Record<Ability, Who[]>> = {
  viewAssociationDesk: OWN_AND_HELPER,
  editAssociation: OWN_AND_HELPER,
  answerErrorReports: OWN_AND_HELPER,
  submitAssociation: OWN_PEOPLE,
  agreePartners: OWN_PEOPLE,
  proposeChange: OWN_PEOPLE,
  manageMembers: ["signatory"],
  giveEditRight: ["signatory"],
  viewUmbrellaMembers: OWN_PEOPLE,
  draftApplication: OWN_PEOPLE,
  submitApplication: ["signatory"],
  withdrawApplication: ["signatory"],
  answerSupplement: OWN_PEOPLE,
  viewOwnCase: OWN_PEOPLE,
  draftClaim: OWN_PEOPLE,
  submitClaim: ["signatory"],
  bookForAssociation: OWN_PEOPLE,
  giveUpBooking: OWN_PEOPLE,
  moderateAssociation: [],
};

const everybody = Object.keys(PERSONS) as Who[];
const allowed = (ability: Ability, subject: Subject) => everybody.filter((who) => can(PERSONS[who], ability, subject));

test.each(Object.entries(FOR_THE_ASSOCIATION) as [Ability, Who[]][])("%s for the association", (ability, who) => {
  expect(allowed(ability, { municipality: "593", associationId: "own" })).toEqual(
    everybody.filter((name) => who.includes(name)),
  );
});

test("for the other association only the editor of two may anything, and for the umbrella only its people", () => {
  for (const ability of ["viewAssociationDesk", "editAssociation", "viewOwnCase", "bookForAssociation"] as const) {
    expect(allowed(ability, { municipality: "593", associationId: "other" })).toEqual(["editorOfTwo"]);
    expect(allowed(ability, { municipality: "593", associationId: "umbrella" })).toEqual([
      "helper",
      "umbrellaEditor",
      "umbrellaSignatory",
    ]);
  }
});

test("to act for the umbrella's members there, it takes the umbrella's own people", () => {
  expect(allowed("viewUmbrellaMembers", { municipality: "593", associationId: "umbrella" })).toEqual([
    "helper",
    "umbrellaEditor",
    "umbrellaSignatory",
  ]);
});
