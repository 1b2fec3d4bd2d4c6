import { disqualifiedFrom } from "#domain/grants/disqualification";
import type { Leaver } from "#domain/grants/leaving";
import { can, type Ability } from "#domain/policy";
import type { Actor, Membership, StaffPost } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import type { TieKind } from "#domain/ties/tie";
import { AssociationModel, type Association } from "#models/association.server";
import type { Call } from "#models/call.server";
import { findTies } from "#models/found-ties.server";
import { PersonModel, type Person } from "#models/person.server";
import { tiesHolding } from "#models/tie.server";

type Application = { caseId: string; associationId: string };

/** Somebody who keeps from some lines of a list; `ground` is how the law calls it, never the person's own words. */
type Disqualified = { personId: string; name: string; caseIds: string[]; grounds: (TieKind | "member")[] };

const decides =
  (municipality: string) =>
  (post: StaffPost): boolean =>
    post.municipality === municipality && post.role === "decisionMaker";

/** Those who prepare or decide about a call: preparers of its unit, and decision makers. */
const handles =
  ({ municipality, unit }: Pick<Call, "municipality" | "unit">) =>
  (post: StaffPost): boolean =>
    post.municipality === municipality &&
    (post.role === "decisionMaker" ||
      (post.role === "preparer" && (post.units.length === 0 || post.units.includes(unit))));

type Held = Pick<Actor, "memberships" | "ties">;

/** What may keep people from these applications today: their memberships in the applicants, and their ties. By person. */
async function heldBy(
  personIds: readonly string[],
  cases: readonly Application[],
  today: PlainDate,
): Promise<Map<string, Held>> {
  const [ties, associations] = await Promise.all([
    tiesHolding(personIds, today),
    AssociationModel.find({ _id: { $in: cases.map(({ associationId }) => associationId) } })
      .select({ members: 1 })
      .lean<Pick<Association, "_id" | "members">[]>()
      .exec(),
  ]);
  const membershipsOf = (id: string): Membership[] =>
    associations.flatMap(({ _id, members }) =>
      members.flatMap(({ personId, role }) => (personId === id ? [{ associationId: _id, role }] : [])),
    );
  return new Map(personIds.map((id) => [id, { memberships: membershipsOf(id), ties: ties.get(id) ?? [] }]));
}

/** The applications each person is kept from (esteellisyys), by person. */
export async function casesKeptFrom(
  personIds: readonly string[],
  cases: readonly Application[],
  today: PlainDate,
): Promise<Map<string, Set<string>>> {
  const held = await heldBy(personIds, cases, today);
  return new Map(
    [...held].map(([id, theirs]) => [id, new Set(disqualifiedFrom(theirs, cases).map(({ caseId }) => caseId))]),
  );
}

/** On what grounds somebody is kept from these, each once. */
function groundsOf({ memberships, ties }: Held, own: readonly Application[]): Disqualified["grounds"] {
  const isMember = disqualifiedFrom({ memberships, ties: [] }, own).length > 0;
  const told = ties.filter((tie) => disqualifiedFrom({ memberships: [], ties: [tie] }, own).length > 0);
  return [...new Set([...(isMember ? (["member"] as const) : []), ...told.map(({ kind }) => kind)])];
}

type Official = Pick<Person, "_id" | "name" | "email" | "staff">;

const officialsOf = (municipality: string): Promise<Official[]> =>
  PersonModel.find({ "staff.municipality": municipality })
    .select({ name: 1, email: 1, staff: 1 })
    .lean<Official[]>()
    .exec();

const officialsWith = async (municipality: string, holds: (post: StaffPost) => boolean): Promise<Official[]> =>
  (await officialsOf(municipality)).filter(({ staff }) => staff.some(holds));

/** A case with whoever prepares it. */
export type Handled = Application & Pick<Call, "municipality" | "unit"> & { preparer?: { personId: string } | null };

/** Officials who may do something to a case: its preparer, where that is one of them, or everybody. */
async function ableTo(handled: Handled, ability: Ability, today: PlainDate): Promise<Official[]> {
  const officials = await officialsOf(handled.municipality);
  const untied = officials.filter(({ _id: personId, name, staff }) =>
    can({ personId, name, staff, memberships: [], ties: [], helps: [] }, ability, handled),
  );
  const kept = await casesKeptFrom(
    untied.map(({ _id }) => _id),
    [handled],
    today,
  );
  const able = untied.filter(({ _id }) => kept.get(_id)?.size === 0);
  const own = able.filter(({ _id }) => _id === handled.preparer?.personId);
  return own.length > 0 ? own : able;
}

/**
 * Ids of those who are told that something waits in a case: its preparer, or where it has none that may handle it, every
 * preparer of its unit. Nobody who is disqualified from it.
 */
export const preparersToTell = async (handled: Handled, today: PlainDate): Promise<string[]> =>
  (await ableTo(handled, "prepareCase", today)).map(({ _id }) => _id);

/** Names of those to whom somebody is sent who may not do it themselves. */
export const handlersOf = async (handled: Handled, ability: Ability, today: PlainDate): Promise<string[]> =>
  (await ableTo(handled, ability, today)).map(({ name }) => name);

/** Everybody who decides in a municipality, with the applications each is kept from, or may be as the program sees it. */
export async function decisionMakers(
  municipality: string,
  cases: readonly Application[],
  today: PlainDate,
): Promise<Leaver[]> {
  const people = await officialsWith(municipality, decides(municipality));
  const personIds = people.map(({ _id }) => _id);
  const [kept, found] = await Promise.all([casesKeptFrom(personIds, cases, today), findTies(municipality, people)]);
  return people.map(({ _id: personId, name }): Leaver => {
    const theirs = found.filter((tie) => tie.personId === personId).map(({ associationId }) => associationId);
    const foundIn = cases.filter(({ associationId }) => theirs.includes(associationId)).map(({ caseId }) => caseId);
    return { personId, name, tiedTo: [...(kept.get(personId) ?? [])], foundIn };
  });
}

/** Who of those that prepare and decide withdraws from which line of a list (esteellisyys), as minutes must tell. */
export async function disqualifiedPeople(
  call: Pick<Call, "municipality" | "unit">,
  cases: readonly Application[],
  today: PlainDate,
): Promise<Disqualified[]> {
  const people = await officialsWith(call.municipality, handles(call));
  const personIds = people.map(({ _id }) => _id);
  const held = await heldBy(personIds, cases, today);
  return people.flatMap(({ _id: personId, name }): Disqualified[] => {
    const theirs = held.get(personId) ?? { memberships: [], ties: [] };
    const own = disqualifiedFrom(theirs, cases);
    if (own.length === 0) return [];
    return [{ personId, name, caseIds: own.map(({ caseId }) => caseId), grounds: groundsOf(theirs, own) }];
  });
}
