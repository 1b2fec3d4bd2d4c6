import { Schema } from "mongoose";
import { unitsWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** A way to show the officials' table of cases that somebody has kept (tallennettu näkymä), for oneself or the unit. */
export type CaseTableView = RecordFields & {
  municipality: string;
  /** The units it is shared with; none named: every unit of the municipality. */
  units: string[];
  ownerId: string;
  ownerName: string;
  name: string;
  /** As the table's address says it. */
  query: string;
  isShared: boolean;
};

const schema = new Schema<CaseTableView>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    units: { type: [String], default: [] },
    ownerId: { type: String, required: true },
    ownerName: { type: String, default: "" },
    name: { type: String, required: true },
    query: { type: String, default: "" },
    isShared: { type: Boolean, default: false },
  },
  recordOptions,
);
schema.index({ ownerId: 1 });
schema.index({ municipality: 1, isShared: 1 });

export const CaseTableViewModel = defineModel<CaseTableView>("CaseTableView", schema, "caseTableViews");

export type KeptView = Pick<CaseTableView, "_id" | "name" | "query" | "isShared" | "ownerName"> & { isOwn: boolean };

/** The views a person has kept, and those that others share with a unit of theirs; the oldest first. */
export async function viewsFor(actor: Actor): Promise<KeptView[]> {
  const scopes = unitsWhere(actor, "viewCase");
  const municipality = { $in: scopes.map((scope) => scope.municipality) };
  const [own, shared] = await Promise.all([
    CaseTableViewModel.find({ ownerId: actor.personId }).lean<CaseTableView[]>().exec(),
    CaseTableViewModel.find({ municipality, isShared: true, ownerId: { $ne: actor.personId } })
      .lean<CaseTableView[]>()
      .exec(),
  ]);
  const isOfUnit = (view: CaseTableView): boolean =>
    scopes.some(
      ({ municipality: place, units }) =>
        place === view.municipality &&
        (units === null || view.units.length === 0 || view.units.some((unit) => units.includes(unit))),
    );
  return [...own, ...shared.filter(isOfUnit)]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map(({ _id, name, query, isShared, ownerName, ownerId }) => ({
      ...{ _id, name, query, isShared, ownerName },
      isOwn: ownerId === actor.personId,
    }));
}
