import { changedFields, fieldValue } from "#domain/records/content";
import type { Content, RecordKind, ToldKind } from "#domain/records/record-fields";
import { restoration, type Restoration } from "#domain/records/restore";
import type {
  Comparison,
  FieldChange,
  RestoreView,
  VersionItem,
  VersionsQuery,
  VersionsView,
} from "#domain/records/version-view";
import { pageOf } from "#domain/shared/paging";
import { AssociationModel, type Association } from "#models/association.server";
import type { HistoryEntry } from "#models/chronicle.server";
import type { KeptRecord } from "#models/kept-record.server";
import { referredNames } from "#models/referred-names.server";
import { findFile } from "#models/stored-file.server";
import { lastVersionOf, type RecordVersion } from "#models/versions.server";

const PAGE_SIZE = 20;

export const changesBetween = (kind: ToldKind, before: Content, after: Content): FieldChange[] =>
  changedFields(kind, before, after).map((field) => ({
    key: field.key,
    before: fieldValue(field, before),
    after: fieldValue(field, after),
  }));

/** The entry of the history that made a version. */
const entryOf = (history: readonly HistoryEntry[], number: number): HistoryEntry | undefined =>
  history.find(({ facts }) => facts["version"] === number && facts["fingerprint"] !== undefined);

function itemsOf(
  kind: RecordKind,
  versions: readonly RecordVersion[],
  history: readonly HistoryEntry[],
): VersionItem[] {
  return versions
    .map(({ number, content, at, by }, index): VersionItem => {
      const before = versions[index - 1];
      const entry = entryOf(history, number);
      return {
        number,
        saved: { by: by.name, at },
        event: entry?.event ?? "update",
        reason: entry?.reason ?? null,
        changed: before ? changedFields(kind, before.content, content).map(({ key }) => key) : null,
      };
    })
    .reverse();
}

/** The two versions asked for, the older first; without a word the newest beside the one before it. */
function comparedIn({ kind, record }: KeptRecord, { from, to }: VersionsQuery): Comparison | null {
  const { versions } = record;
  const last = lastVersionOf(record);
  const wanted = [from ?? (to ?? last) - 1, to ?? last].sort((a, b) => a - b);
  const [before, after] = wanted.map((number) => versions.find((version) => version.number === number));
  if (!before || !after || before === after) return null;
  return {
    from: before.number,
    to: after.number,
    changes: changesBetween(kind, before.content, after.content),
  };
}

const PICTURES = ["logo", "photo"] as const;

/** The pictures of an earlier version whose files are not there any more. */
export async function picturesGone(content: Content): Promise<string[]> {
  const gone = await Promise.all(
    PICTURES.map(async (key) => {
      const picture = content[key];
      const isPicture = typeof picture === "object" && picture !== null && "fileId" in picture;
      return isPicture && (await findFile(String(picture.fileId))) === null ? [key] : [];
    }),
  );
  return gone.flat();
}

/** What would come of bringing an earlier version back. */
export async function restorationOf(kept: KeptRecord, number: number): Promise<Restoration | null> {
  const old = kept.record.versions.find((version) => version.number === number);
  if (!old || number === lastVersionOf(kept.record)) return null;
  const rules = { isIdentityOpen: kept.isIdentityOpen, picturesGone: await picturesGone(old.content) };
  return restoration(kept.kind, kept.content(), old.content, rules);
}

async function restoringOf(kept: KeptRecord, number: number | null): Promise<RestoreView | null> {
  const found = number === null ? null : await restorationOf(kept, number);
  if (!found || number === null) return null;
  const changes = changesBetween(kept.kind, kept.content(), found.content);
  return { number, changes, leftOut: found.leftOut };
}

async function associationName(id: string): Promise<string> {
  const found = await AssociationModel.findById(id).select({ name: 1 }).lean<Pick<Association, "name">>().exec();
  return found?.name ?? "";
}

/** The versions of a record as a page shows them. */
export async function viewVersions(kept: KeptRecord, query: VersionsQuery, mayRestore: boolean): Promise<VersionsView> {
  const { kind, id, title, associationId, municipality, record } = kept;
  const items = itemsOf(kind, record.versions, record.history);
  const { rows: versions, page, pageCount, total } = pageOf(items, query.page, PAGE_SIZE);
  return {
    ...{ kind, id, title, associationId, page, pageCount, mayRestore },
    associationName: kind === "association" ? title : await associationName(associationId),
    last: lastVersionOf(record),
    total,
    versions,
    compared: query.restore === null ? comparedIn(kept, query) : null,
    restoring: mayRestore ? await restoringOf(kept, query.restore) : null,
    names: await referredNames(
      kind,
      record.versions.map(({ content }) => content),
      municipality,
    ),
  };
}
