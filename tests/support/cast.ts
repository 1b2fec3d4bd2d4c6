import { REGISTRY_CLOSES } from "#domain/grants/appealing";
import { actorOf } from "#auth/actor.server";
import { startSession } from "#models/session.server";
import type { Actor, StaffRole } from "#domain/roles";
import { newTerm } from "#domain/taxonomy/term";
import { days } from "#domain/shared/durations";
import { serializeSession } from "#http/cookies.server";
import { AssociationModel, type Association, type AssociationMember } from "#models/association.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { PersonModel, type Person } from "#models/person.server";
import { makeTownGrants } from "#tests/support/town-grants";

/** An ordinary working day in the middle of the open call: Friday 15 January 2027 at noon in Helsinki. */
export const TOWN_NOW = new Date("2027-01-15T10:00:00Z");

/** A valid account and business ids that belong to nobody. */
export const TOWN_IBAN = "FI2112345600000785";

const named = (code: string, fi: string) => newTerm(code, { fi, sv: null, en: null });

function municipalityFields(_id: string, fi: string, caseNumberPrefix: string) {
  return {
    _id,
    names: { fi, sv: null, en: null },
    caseNumberPrefix,
    units: [named("sports", "Liikuntatoimi"), named("culture", "Kulttuuripalvelut")],
    decidingBodies: [{ code: "leisureBoard", names: { fi: "Kulttuuri- ja vapaa-aikalautakunta", sv: null, en: null } }],
    villages: [named("Keskusta", "Keskusta"), named("Naarajärvi", "Naarajärvi")],
    debtor: { name: `${fi} kaupunki`, iban: TOWN_IBAN, bic: null, businessId: "0242746-2" },
    registry: {
      address: "Torikatu 1, 76100 Kaupunki",
      email: `kirjaamo.${caseNumberPrefix.toLowerCase()}@example.org`,
      closesAt: REGISTRY_CLOSES,
    },
  };
}

const makeMunicipality = async (code: string, name: string, prefix: string): Promise<Municipality> =>
  (await MunicipalityModel.create(municipalityFields(code, name, prefix))).toObject();

type Post = { role: StaffRole; municipality?: string; units?: string[] };

/** A person of the town, e.g. makePerson("Pekka Payer", { role: "payer" }); the address is made of the name. */
export async function makePerson(name: string, ...posts: Post[]): Promise<Person> {
  const email = `${name.toLowerCase().replace(/\s+/g, ".")}@example.org`;
  const staff = posts.map(({ role, municipality = "593", units = [] }) => ({ role, municipality, units }));
  return (await PersonModel.create({ email, name, staff })).toObject();
}

/** A published association of the town with the given members. */
export async function makeAssociation(
  fields: Partial<Association> & Pick<Association, "name">,
  ...members: [Person, AssociationMember["role"]][]
): Promise<Association> {
  const association = await AssociationModel.create({
    municipality: "593",
    status: "published",
    homeMunicipality: "Pieksämäki",
    contact: { role: "sihteeri", email: "seura@example.org", phone: null, website: null },
    ...fields,
    members: members.map(([{ _id }, role]) => ({ personId: _id, role, since: new Date("2026-01-01T10:00:00Z") })),
  });
  return association.toObject();
}

async function makePeople() {
  const sports = { units: ["sports"] };
  return {
    signatory: await makePerson("Sirkka Signatory"),
    editor: await makePerson("Eero Editor"),
    /** Signatory of the other association: signed in, but with no business here. */
    outsider: await makePerson("Outi Outsider"),
    /** Signed in, but holds nothing. */
    nobody: await makePerson("Niilo Nobody"),
    preparer: await makePerson("Pirkko Preparer", { role: "preparer", ...sports }),
    secondPreparer: await makePerson("Seppo Second", { role: "preparer", ...sports }),
    culturePreparer: await makePerson("Kaisa Culture", { role: "preparer", units: ["culture"] }),
    /** A preparer who is a member of the association: disqualified from its cases. */
    ownPreparer: await makePerson("Onni Own", { role: "preparer", ...sports }),
    /** Prepares and pays: the four eyes must still be four. */
    preparerAndPayer: await makePerson("Paula Both", { role: "preparer", ...sports }, { role: "payer" }),
    decisionMaker: await makePerson("Dina Decider", { role: "decisionMaker" }),
    payer: await makePerson("Petri Payer", { role: "payer" }),
    /** Pays for the other unit: has nothing to do with the payments of sports. */
    culturePayer: await makePerson("Kalle Culture", { role: "payer", units: ["culture"] }),
    coordinator: await makePerson("Katri Coordinator", { role: "coordinator" }),
    /** Holds no role; the town's hall names them as its keeper. */
    keeper: await makePerson("Kerttu Keeper"),
    counsellor: await makePerson("Conny Counsellor", { role: "counsellor" }),
    linkPerson: await makePerson("Lilli Link", { role: "linkPerson" }),
    administrator: await makePerson("Anna Administrator", { role: "administrator" }),
    neighbourPreparer: await makePerson("Nelli Neighbour", { role: "preparer", municipality: "491" }),
    neighbourAdministrator: await makePerson("Nuutti Neighbour", { role: "administrator", municipality: "491" }),
  };
}

/** One small town, its neighbour, their people, two associations and two calls. See each field. */
export async function makeTown() {
  const municipality = await makeMunicipality("593", "Pieksämäki", "PKS");
  const neighbour = await makeMunicipality("491", "Mikkeli", "MLI");
  const people = await makePeople();
  const association = await makeAssociation(
    { name: "Kiskolan Kulkijat ry", registerNumber: "990001" },
    [people.signatory, "signatory"],
    [people.editor, "editor"],
    [people.ownPreparer, "editor"],
  );
  const otherAssociation = await makeAssociation({ name: "Laulun Ystävät ry", registerNumber: "990002" }, [
    people.outsider,
    "signatory",
  ]);
  return { municipality, neighbour, people, association, otherAssociation, ...(await makeTownGrants()) };
}

export type Town = Awaited<ReturnType<typeof makeTown>>;

/** The person as the rules see them, with what they hold right now. */
export async function actorFor({ _id }: Pick<Person, "_id">, now = TOWN_NOW): Promise<Actor> {
  const person = await PersonModel.findById(_id).orFail().lean<Person>().exec();
  return actorOf(person, now);
}

/** The value of a Cookie header with which the person is signed in. */
export async function sessionCookie({ _id }: Pick<Person, "_id">, now: Date): Promise<string> {
  const token = await startSession(_id, "Firefox, Linux", now);
  return serializeSession(token, days(1)).split(";")[0] ?? "";
}
