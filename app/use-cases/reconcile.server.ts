import type { ConflictView, Saved } from "#domain/records/conflict-view";
import { changedFields, fieldOf, saysSame } from "#domain/records/content";
import type { EditBasis } from "#domain/records/edit-basis";
import { mergeContents } from "#domain/records/merge";
import type { Content, RecordKind } from "#domain/records/record-fields";
import { ok, refused, type Result } from "#domain/shared/result";
import { referredNames } from "#models/referred-names.server";
import { lastVersionOf, type RecordVersion, type Versioned } from "#models/versions.server";

/** What was saved: `joined` when it holds something that others had saved since the form was opened. */
export type Edited = { joined: boolean };

/** Somebody else changed the same thing: nothing was saved, and the page shows both. */
export type Disagreement = { code: "changedMeanwhile"; conflict: ConflictView };

type Edit = {
  kind: RecordKind;
  record: Versioned & { municipality: string };
  basis: EditBasis;
  /** What is stored now, and what the form makes of it. */
  theirs: Content;
  mine: Content;
};

const savedBy = ({ by, at }: RecordVersion): Saved => ({ by: by.name, at });

/** Who changed a field last. */
function lastChange(kind: RecordKind, key: string, versions: readonly RecordVersion[]): RecordVersion | undefined {
  const field = fieldOf(kind, key);
  return versions.findLast((version, index) => {
    const before = versions[index - 1];
    return !before || (field && !saysSame(field, before.content, version.content));
  });
}

/** A decision holds as long as what it was made about is still what is stored. */
function standingChoices({ kind, record, basis: { seen, chosen }, theirs }: Edit): EditBasis["chosen"] {
  const compared = record.versions.find(({ number }) => number === seen)?.content;
  if (!compared) return {};
  const changed = changedFields(kind, compared, theirs).map(({ key }) => key);
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => !changed.includes(key)));
}

/**
 * What is to be saved of a form whose writer may have had an older version before them. What they and others changed apart
 * from each other is brought together; where they disagree, both texts go back to the writer, who decides.
 */
export async function reconcile(edit: Edit): Promise<Result<Edited & { content: Content }, Disagreement>> {
  const { kind, record, basis, theirs, mine } = edit;
  const last = record.versions.at(-1);
  if (!last || basis.version === lastVersionOf(record)) return ok({ content: mine, joined: false });
  const base = record.versions.find(({ number }) => number === basis.version)?.content ?? null;
  const { content, conflicts, own, taken, joined } = mergeContents(kind, { base, theirs, mine }, standingChoices(edit));
  if (conflicts.length === 0) return ok({ content, joined: taken.length + joined.length > 0 });
  return refused({
    code: "changedMeanwhile",
    conflict: {
      ...{ kind, seen: last.number, saved: savedBy(last), own, taken, joined },
      conflicts: conflicts.map((conflict) => ({
        ...conflict,
        saved: savedBy(lastChange(kind, conflict.key, record.versions) ?? last),
      })),
      names: await referredNames(kind, [...(base ? [base] : []), theirs, mine], record.municipality),
    },
  });
}

/** What a form is told when its record was saved. */
export const savedEdit = <Refusal>(saved: Result<null, Refusal>, { joined }: Edited): Result<Edited, Refusal> =>
  saved.ok ? ok({ joined }) : saved;

const TRIES = 3;

/** Somebody saved between our reading and our writing: the whole is done again on what is stored now. */
export async function onNewest<Done extends Result<unknown, { code: string }>>(
  attempt: () => Promise<Done>,
): Promise<Done> {
  for (let tries = 1; ; tries += 1) {
    const done = await attempt();
    const isRace = !done.ok && done.refusal.code === "changedMeanwhile" && !("conflict" in done.refusal);
    if (!isRace || tries === TRIES) return done;
  }
}
