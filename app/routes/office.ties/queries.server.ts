import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { holdsOn, type TieKind, type TieStatus } from "#domain/ties/tie";
import { byName } from "#i18n/format";
import type { Locale } from "#domain/shared/locales";
import { AssociationModel, type Association } from "#models/association.server";
import { historyView, type HistoryView } from "#models/case-view.server";
import { findTies, type FoundTie } from "#models/found-ties.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import type { Person } from "#models/person.server";
import { TieModel, type Tie } from "#models/tie.server";

export type OwnTie = {
  tieId: string;
  association: string;
  caseNumber: string | null;
  kind: TieKind;
  words: string;
  sinceOn: string | null;
  untilOn: string | null;
  status: TieStatus | "expired";
  history: HistoryView[];
};
export type OwnFound = Pick<FoundTie, "associationId" | "why"> & { name: string };

type Named = Pick<Association, "_id" | "name">;

/** Everything a person's own page of ties shows: what holds by itself, what was found, and what they have told. */
export async function loadTies(
  { actor, person }: { actor: Actor; person: Person },
  municipality: string,
  { now, locale }: { now: Date; locale: Locale },
) {
  const [ties, found, associations] = await Promise.all([
    TieModel.find({ personId: actor.personId, municipality }).sort({ createdAt: -1 }).lean<Tie[]>().exec(),
    findTies(municipality, [person]),
    AssociationModel.find({ municipality, status: { $ne: "draft" } })
      .select({ name: 1 })
      .lean<Named[]>()
      .exec(),
  ]);
  const caseIds = ties.flatMap(({ caseId }) => caseId ?? []);
  const cases = await GrantCaseModel.find({ _id: { $in: caseIds } })
    .select({ caseNumber: 1 })
    .lean<Pick<GrantCase, "_id" | "caseNumber">[]>()
    .exec();
  const names = new Map(associations.map(({ _id, name }) => [_id, name]));
  const numbers = new Map(cases.map(({ _id, caseNumber }) => [_id, caseNumber]));
  const today = plainDateAt(now);
  const rows = ties.map((tie): OwnTie => ({
    tieId: tie._id,
    association: names.get(tie.associationId) ?? "–",
    caseNumber: tie.caseId ? (numbers.get(tie.caseId) ?? null) : null,
    kind: tie.kind,
    words: tie.words,
    sinceOn: tie.sinceOn,
    untilOn: tie.untilOn,
    status: tie.status === "inForce" && !holdsOn(tie, today) ? "expired" : tie.status,
    history: historyView(tie.history),
  }));
  const compare = byName(locale);
  return {
    memberOf: actor.memberships.flatMap(({ associationId }) => names.get(associationId) ?? []).toSorted(compare),
    found: found.map(({ associationId, why }): OwnFound => ({
      ...{ associationId, why },
      name: names.get(associationId) ?? "–",
    })),
    current: rows.filter(({ status }) => status === "inForce"),
    past: rows.filter(({ status }) => status !== "inForce"),
    choices: associations
      .map(({ _id, name }) => ({ value: _id, label: name }))
      .toSorted((a, b) => compare(a.label, b.label)),
  };
}
