import { can } from "#domain/policy";
import { RECORD_KINDS } from "#domain/records/record-fields";
import type { VersionsQuery } from "#domain/records/version-view";
import type { Actor } from "#domain/roles";
import { findOfficeRecord, type KeptRecord } from "#models/kept-record.server";
import { changesBetween, viewVersions } from "#models/version-view.server";
import { lastVersionOf } from "#models/versions.server";

/** A record of the municipality as its coordinator looks at it. */
export async function findChanged(
  actor: Actor,
  { recordKind, recordId }: { recordKind?: string | undefined; recordId?: string | undefined },
): Promise<KeptRecord | null> {
  const kind = RECORD_KINDS.find((known) => known === recordKind);
  return kind ? findOfficeRecord(actor, "moderateAssociation", kind, recordId) : null;
}

/** The version before the first that a person wrote after the last look: what the program wrote needs none. */
function beforePeople({ versions, reviewedVersion }: KeptRecord["record"]): number {
  const first = versions.find(({ number, by }) => number > reviewedVersion && by.personId !== null);
  return first ? first.number - 1 : reviewedVersion;
}

/** What was looked at last beside what stands now; without a word of the address nothing older is compared. */
export async function viewChanged(actor: Actor, kept: KeptRecord, query: VersionsQuery) {
  const { kind, subject, record } = kept;
  const last = lastVersionOf(record);
  const reviewed = record.reviewedVersion;
  const isOwn = !can(actor, "moderateAssociation", subject);
  const mayRestore = !isOwn && !kept.isArchived && !kept.isWaiting;
  const asksOther = query.from !== null || query.to !== null;
  const view = await viewVersions(
    kept,
    asksOther ? query : { ...query, from: beforePeople(record) || null, to: last },
    mayRestore,
  );
  const isNew = reviewed === 0 || !record.versions.some(({ number }) => number === reviewed);
  const content = record.versions.at(-1)?.content;
  return {
    view: isNew && !asksOther ? { ...view, compared: null } : view,
    isOwn,
    isSeen: reviewed >= last,
    isLive: kept.isLive,
    wholeNew: isNew && content ? changesBetween(kind, {}, content) : null,
  };
}

export type ChangedView = Awaited<ReturnType<typeof viewChanged>>;
