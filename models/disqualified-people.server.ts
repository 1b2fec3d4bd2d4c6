import { isDisqualified } from "#domain/policy";
import type { StaffPost } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import type { TieKind } from "#domain/ties/tie";
import { AssociationModel, type Association } from "#models/association.server";
import type { Call } from "#models/call.server";
import { PersonModel, type Person } from "#models/person.server";
import { tiesHolding } from "#models/tie.server";

type Application = { caseId: string; associationId: string };

/** Somebody who keeps from some lines of a list; `ground` is how the law calls it, never the person's own words. */
type Disqualified = { personId: string; name: string; caseIds: string[]; grounds: (TieKind | "member")[] };

/** Those who prepare or decide about a call: preparers of its unit, and decision makers. */
const handles =
  ({ municipality, unit }: Pick<Call, "municipality" | "unit">) =>
  (post: StaffPost): boolean =>
    post.municipality === municipality &&
    (post.role === "decisionMaker" ||
      (post.role === "preparer" && (post.units.length === 0 || post.units.includes(unit))));

/** Who of those that prepare and decide withdraws from which line of a list (esteellisyys), as minutes must tell. */
export async function disqualifiedPeople(
  call: Pick<Call, "municipality" | "unit">,
  cases: readonly Application[],
  today: PlainDate,
): Promise<Disqualified[]> {
  const officials = await PersonModel.find({ "staff.municipality": call.municipality })
    .select({ name: 1, staff: 1 })
    .lean<Pick<Person, "_id" | "name" | "staff">[]>()
    .exec();
  const people = officials.filter(({ staff }) => staff.some(handles(call)));
  const [ties, associations] = await Promise.all([
    tiesHolding(
      people.map(({ _id }) => _id),
      today,
    ),
    AssociationModel.find({ _id: { $in: cases.map(({ associationId }) => associationId) } })
      .select({ members: 1 })
      .lean<Pick<Association, "_id" | "members">[]>()
      .exec(),
  ]);
  return people.flatMap(({ _id: personId, name }): Disqualified[] => {
    const memberships = associations.flatMap(({ _id, members }) =>
      members.flatMap((member) => (member.personId === personId ? [{ associationId: _id, role: member.role }] : [])),
    );
    const actor = { memberships, ties: ties.get(personId) ?? [] };
    const own = cases.filter((application) => isDisqualified(actor, application));
    if (own.length === 0) return [];
    const isMember = own.some((one) => memberships.some(({ associationId }) => associationId === one.associationId));
    const told = actor.ties.filter((tie) => own.some((one) => isDisqualified({ memberships: [], ties: [tie] }, one)));
    const grounds = [...new Set([...(isMember ? (["member"] as const) : []), ...told.map(({ kind }) => kind)])];
    return [{ personId, name, caseIds: own.map(({ caseId }) => caseId), grounds }];
  });
}
