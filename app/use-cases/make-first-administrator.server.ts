import { ok, refused, type Result } from "#domain/shared/result";
import { AssociationModel } from "#models/association.server";
import { bySystem, chronicle, type Stamp } from "#models/chronicle.server";
import { MunicipalityModel } from "#models/municipality.server";
import { personByEmail } from "#models/people-by-email.server";
import { PersonModel } from "#models/person.server";
import { saveRecord } from "#models/save.server";

type Command = { email: string; municipality: string; name: string; now: Date };

/** Why not, in words for the person at the command line. */
type Reason = string;

async function whyNot({ municipality, name }: Command): Promise<Reason | null> {
  if (!/^\d{3}$/.test(municipality)) return "the municipality code has three digits, e.g. 593";
  if (!name.trim()) return "the municipality needs a name";
  if (await PersonModel.exists({ "staff.role": "administrator" }))
    return "there is an administrator already, who can let others in";
  const isUsed =
    (await AssociationModel.exists({})) !== null ||
    (await MunicipalityModel.exists({ _id: { $ne: municipality } })) !== null;
  return isUsed ? "the database holds somebody's data already" : null;
}

/** "Pieksämäki" → "PIE", until the administrator chooses a better one. */
function prefixOf(name: string): string {
  const letters = name
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toUpperCase();
  return letters.length < 2 ? "KUN" : letters.slice(0, 3);
}

async function createMunicipality({ municipality: _id, name }: Command, stamp: Stamp): Promise<void> {
  if (await MunicipalityModel.exists({ _id })) return;
  const municipality = new MunicipalityModel({ _id, names: { fi: name.trim() }, caseNumberPrefix: prefixOf(name) });
  chronicle(municipality, { event: "created" }, stamp);
  await municipality.save();
}

/**
 * Gives an empty installation its municipality and the person who may let the others in. Interrupted in between, it may
 * simply be repeated.
 */
export async function makeFirstAdministrator(command: Command): Promise<Result<null, Reason>> {
  const { email, municipality, now } = command;
  const reason = await whyNot(command);
  if (reason !== null) return refused(reason);
  const stamp = bySystem(now);
  await createMunicipality(command, stamp);
  const { _id } = await personByEmail(email.trim().toLowerCase(), "fi");
  const person = await PersonModel.findById(_id).orFail();
  person.staff.push({ municipality, role: "administrator", units: [] });
  chronicle(person, { event: "roleGranted", facts: { municipality, role: "administrator" } }, stamp);
  const saved = await saveRecord(person);
  return saved.ok ? ok(null) : refused("somebody changed the person meanwhile; try again");
}
