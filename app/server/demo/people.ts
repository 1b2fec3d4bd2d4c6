import type { MemberRole, StaffPost } from "#domain/roles";
import { MIKKELI, PIEKSAMAKI } from "#server/demo/municipalities";
import { chronicle, type Stamp } from "#models/chronicle.server";
import { PersonModel } from "#models/person.server";

type Post = Partial<StaffPost> & Pick<StaffPost, "role">;
/** `association` is the id in the import file. */
type DemoMembership = { association: string; role: MemberRole };

export type DemoPerson = {
  /** Who this is, as the start command prints it. */
  role: string;
  name: string;
  email: string;
  staff: Post[];
  memberships: DemoMembership[];
};

const signatoryOf = (association: string): DemoMembership => ({ association, role: "signatory" });

/** One person for each role, all of them invented. */
export const DEMO_PEOPLE = {
  signatory: {
    role: "signatory, Kiskolan Kulkijat ry",
    name: "Maija Metsälä",
    email: "maija.metsala@example.org",
    staff: [],
    memberships: [signatoryOf("A-008")],
  },
  editor: {
    role: "editor, Kiskolan Kulkijat ry",
    name: "Antti Aalto",
    email: "antti.aalto@example.org",
    staff: [],
    memberships: [{ association: "A-008", role: "editor" }],
  },
  otherSignatory: {
    role: "signatory, Asemakuoro ry",
    name: "Leena Laine",
    email: "leena.laine@example.org",
    staff: [],
    memberships: [signatoryOf("A-033")],
  },
  thirdSignatory: {
    role: "signatory of several associations",
    name: "Oskari Oravainen",
    email: "oskari.oravainen@example.org",
    staff: [],
    memberships: ["A-009", "A-030", "A-032", "A-059", "A-060"].map(signatoryOf),
  },
  umbrellaEditor: {
    role: "editor of the umbrella organisation PS-liikunta ry",
    name: "Päivi Peltonen",
    email: "paivi.peltonen@example.org",
    staff: [],
    memberships: [{ association: "A-003", role: "editor" }],
  },
  counsellor: {
    role: "service counsellor",
    name: "Kaarina Koski",
    email: "kaarina.koski@example.org",
    staff: [{ role: "counsellor" }],
    memberships: [],
  },
  linkPerson: {
    role: "link person of wellbeing referrals",
    name: "Liisa Lehto",
    email: "liisa.lehto@example.org",
    staff: [{ role: "linkPerson" }],
    memberships: [],
  },
  preparer: {
    role: "preparer, sports and wellbeing",
    name: "Pekka Peltola",
    email: "pekka.peltola@example.org",
    staff: [{ role: "preparer", units: ["sports", "wellbeing"] }],
    memberships: [],
  },
  secondPreparer: {
    role: "preparer, culture, youth, sports and central administration",
    name: "Sari Salmela",
    email: "sari.salmela@example.org",
    staff: [{ role: "preparer", units: ["culture", "youth", "sports", "central"] }],
    memberships: [],
  },
  decisionMaker: {
    role: "decision maker",
    name: "Tuula Tuominen",
    email: "tuula.tuominen@example.org",
    staff: [{ role: "decisionMaker" }],
    memberships: [],
  },
  secondDecisionMaker: {
    role: "another decision maker",
    name: "Olli Oinonen",
    email: "olli.oinonen@example.org",
    staff: [{ role: "decisionMaker" }],
    memberships: [],
  },
  payer: {
    role: "payer",
    name: "Ville Virta",
    email: "ville.virta@example.org",
    staff: [{ role: "payer" }],
    memberships: [],
  },
  coordinator: {
    role: "coordinator",
    name: "Hanna Halonen",
    email: "hanna.halonen@example.org",
    staff: [{ role: "coordinator" }],
    memberships: [],
  },
  administrator: {
    role: "administrator",
    name: "Jukka Jokela",
    email: "jukka.jokela@example.org",
    staff: [{ role: "administrator" }],
    memberships: [],
  },
  manyRoles: {
    role: "many roles: preparer, coordinator, counsellor, signatory of Paiste ry",
    name: "Ritva Rantanen",
    email: "ritva.rantanen@example.org",
    staff: [{ role: "preparer", units: ["wellbeing"] }, { role: "coordinator" }, { role: "counsellor" }],
    memberships: [signatoryOf("A-001")],
  },
  neighbourPreparer: {
    role: "preparer of the neighbouring Mikkeli",
    name: "Matti Mikkola",
    email: "matti.mikkola@example.org",
    staff: [{ role: "preparer", municipality: MIKKELI }],
    memberships: [],
  },
  neighbourAdministrator: {
    role: "administrator of the neighbouring Mikkeli",
    name: "Minna Myllys",
    email: "minna.myllys@example.org",
    staff: [{ role: "administrator", municipality: MIKKELI }],
    memberships: [],
  },
} as const satisfies Record<string, DemoPerson>;

export type DemoPersonKey = keyof typeof DEMO_PEOPLE;

/** Writes the people and returns the id each got, by e-mail address. */
export async function seedPeople(stamp: Stamp): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, email, staff } of Object.values<DemoPerson>(DEMO_PEOPLE)) {
    const posts = staff.map((post) => ({ municipality: PIEKSAMAKI, units: [], ...post }));
    const person = new PersonModel({ name, email, staff: posts });
    for (const { role, municipality } of posts)
      chronicle(person, { event: "roleGranted", facts: { role, municipality } }, stamp);
    await person.save();
    ids.set(email, person._id);
  }
  return ids;
}
