import type { ReferredNames } from "#domain/records/conflict-view";
import { valueAt } from "#domain/records/content";
import { RECORD_FIELDS, type Content, type RecordKind } from "#domain/records/record-fields";
import type { LocalText } from "#domain/shared/locales";
import { AssociationModel, type Association } from "#models/association.server";
import { findMunicipality } from "#models/municipality.server";

const idsIn = (kind: RecordKind, contents: readonly Content[]): string[] =>
  RECORD_FIELDS[kind]
    .filter(({ shape }) => shape === "organisations")
    .flatMap(({ paths: [path] }) => contents.map((content) => valueAt(content, path)))
    .flatMap((ids) => (Array.isArray(ids) ? ids.map(String) : []));

/** Names of the associations and units that contents refer to, so that a page can tell them in words. */
export async function referredNames(
  kind: RecordKind,
  contents: readonly Content[],
  municipality: string,
): Promise<ReferredNames> {
  const ids = idsIn(kind, contents);
  const [associations, town] = await Promise.all([
    ids.length === 0
      ? []
      : AssociationModel.find({ _id: { $in: ids } })
          .select({ name: 1 })
          .lean<Pick<Association, "_id" | "name">[]>()
          .exec(),
    kind === "cooperation" ? findMunicipality(municipality) : null,
  ]);
  const named = associations.map(({ _id, name }): [string, LocalText] => [_id, { fi: name }]);
  const units = (town?.units ?? []).map(({ code, names }): [string, LocalText] => [code, names]);
  return Object.fromEntries([...named, ...units]);
}
