import type { RecordKind } from "#domain/records/record-fields";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import type { Chronicle, Notice } from "#models/chronicle.server";
import { readersOf } from "#use-cases/association-readers.server";
import { deskPath } from "#use-cases/desk-path";

/** The record that a helper has changed, confirmed or moved, before the event is written into its history. */
type Helped = { kind: RecordKind; id: string; title: string; associationId: string; history: Chronicle["history"] };

type Done = {
  event: string;
  /** Keys of the fields that say something else now. */
  changed?: readonly string[];
  /** What was answered to a reported mistake, where that was done. */
  answer?: string;
};

const SHOWN = { name: 1, members: 1, contact: 1, languages: 1, editableByUmbrellas: 1 } as const;
type Shown = Pick<Association, keyof typeof SHOWN>;

const umbrellaName = async ({ memberships }: Actor, editableBy: readonly string[]): Promise<string> => {
  const mine = memberships.map(({ associationId }) => associationId).filter((id) => editableBy.includes(id));
  const umbrella = await AssociationModel.findOne({ _id: { $in: mine } })
    .select({ name: 1 })
    .lean<Pick<Association, "name">>()
    .exec();
  return umbrella?.name ?? "";
};

/**
 * What an umbrella organisation's helper does in an association's name is never done silently: its people are told who did
 * what, and where to compare and bring back. The same doing is told once a day. Nothing is owed where the person is one of
 * the association's own.
 */
export async function helperLetter(actor: Actor, helped: Helped, done: Done, now: Date): Promise<Notice[]> {
  const { kind, id, title, associationId, history } = helped;
  const { event, changed = [], answer } = done;
  if (actor.memberships.some((membership) => membership.associationId === associationId)) return [];
  const isTold = history.some(
    (entry) =>
      entry.event === event && entry.by.personId === actor.personId && plainDateAt(entry.at) === plainDateAt(now),
  );
  if (isTold) return [];
  const association = await AssociationModel.findById(associationId).select(SHOWN).lean<Shown>().exec();
  if (!association) return [];
  const facts = {
    association: association.name,
    by: actor.name,
    umbrella: await umbrellaName(actor, association.editableByUmbrellas),
    ...{ kind, title, event },
    changed: changed.join("\n"),
    ...(answer === undefined
      ? { path: `${deskPath({ kind, id, associationId })}/versions` }
      : { answer, path: `/my/associations/${associationId}/reports` }),
  };
  // The public address is written to only where the association has nobody in the service.
  const { to, addresses } = readersOf(association);
  return [{ kind: "helperActed", to, addresses: to.length > 0 ? [] : (addresses ?? []), facts }];
}
