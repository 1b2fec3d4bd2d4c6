import { pageOf } from "#domain/shared/paging";
import type { PlainDate } from "#domain/shared/plain-date";
import { holdsOn, type TieKind, type TieStatus } from "#domain/ties/tie";
import { AssociationModel, type Association } from "#models/association.server";
import { findTies } from "#models/found-ties.server";
import { PersonModel, type Person } from "#models/person.server";
import { TieModel, type Tie } from "#models/tie.server";

const PAGE_SIZE = 50;

export type DeclaredTie = {
  key: string;
  person: string;
  association: string;
  /** Null where the program found it and the person has not answered. */
  kind: TieKind | null;
  ofOneCase: boolean;
  status: TieStatus | "expired";
  at: Date | null;
};

type Official = Pick<Person, "_id" | "name" | "email">;

/** What the officials of a municipality have told of themselves, and what was found and nobody answered. One page of it. */
export async function loadAllTies(municipality: string, today: PlainDate, asked: number) {
  const officials = await PersonModel.find({ "staff.municipality": municipality })
    .select({ name: 1, email: 1 })
    .lean<Official[]>()
    .exec();
  const [ties, found] = await Promise.all([
    TieModel.find({ municipality })
      .select({ personId: 1, associationId: 1, caseId: 1, kind: 1, status: 1, untilOn: 1, updatedAt: 1 })
      .sort({ createdAt: -1 })
      .lean<Tie[]>()
      .exec(),
    findTies(municipality, officials),
  ]);
  const about = [...ties, ...found].map(({ associationId }) => associationId);
  const personIds = ties.map(({ personId }) => personId);
  const [associations, tellers] = await Promise.all([
    AssociationModel.find({ _id: { $in: about } })
      .select({ name: 1 })
      .lean<Pick<Association, "_id" | "name">[]>()
      .exec(),
    PersonModel.find({ _id: { $in: personIds } })
      .select({ name: 1, email: 1 })
      .lean<Official[]>()
      .exec(),
  ]);
  const people = new Map([...officials, ...tellers].map(({ _id, name, email }) => [_id, name || email]));
  const names = new Map(associations.map(({ _id, name }) => [_id, name]));
  const named = ({ personId, associationId }: { personId: string; associationId: string }) => ({
    person: people.get(personId) ?? "–",
    association: names.get(associationId) ?? "–",
  });
  const rows = [
    ...found.map((one): DeclaredTie => ({
      ...{ key: `${one.personId} ${one.associationId}`, ...named(one) },
      ...{ kind: null, ofOneCase: false, status: "none", at: null },
    })),
    ...ties.map((tie): DeclaredTie => ({
      ...{ key: tie._id, ...named(tie), kind: tie.kind, ofOneCase: tie.caseId !== null, at: tie.updatedAt },
      status: tie.status === "inForce" && !holdsOn(tie, today) ? "expired" : tie.status,
    })),
  ];
  return pageOf(rows, asked, PAGE_SIZE);
}
