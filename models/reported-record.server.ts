import type { ReportedKind } from "#domain/reports/error-report";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";

type Owner = Pick<Association, "_id" | "name" | "members" | "contact" | "municipality">;

/** What a report is about, and whose it is. */
export type ReportedRecord = { kind: ReportedKind; id: string; title: string; owner: Owner };

/** What everybody may open, and so report: listed or left out of the lists, but in the directory. */
const IN_SIGHT = { status: { $in: ["published", "unlisted"] } } as const;

const ownerOf = (id: string): Promise<Owner | null> =>
  AssociationModel.findOne({ _id: id, ...IN_SIGHT })
    .select({ name: 1, members: 1, contact: 1, municipality: 1 })
    .lean<Owner>()
    .exec();

type Listing = { title: string; associationId: string };

const listingOf = (kind: "activity" | "cooperation", id: string): Promise<Listing | null> => {
  const asked = { _id: id, ...IN_SIGHT };
  const shown = { title: 1, associationId: 1 } as const;
  return kind === "activity"
    ? ActivityModel.findOne(asked).select(shown).lean<Listing>().exec()
    : CooperationFormModel.findOne(asked).select(shown).lean<Listing>().exec();
};

/** A public record that can be reported, or null. */
export async function findReported(kind: ReportedKind, id: unknown): Promise<ReportedRecord | null> {
  if (!isId(id)) return null;
  if (kind === "association") {
    const owner = await ownerOf(id);
    return owner && { kind, id, title: owner.name, owner };
  }
  const listing = await listingOf(kind, id);
  const owner = listing && (await ownerOf(listing.associationId));
  return owner && { kind, id, title: listing.title, owner };
}
