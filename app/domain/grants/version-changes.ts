import { EMPTY_APPLICATION, type ApplicationContent } from "#domain/grants/application";
import { changedSince, type Change, type FilledForm } from "#domain/grants/form/changed-since";
import { sameJson } from "#domain/shared/same-json";

/** What is no field that the applicant writes. */
const NOT_WORDS = ["answers", "formVersion", "writtenIn", "declared"] as const;

/** A field of the core, as two versions of an application say it. */
export type CoreChange = {
  [Name in CoreName]: { name: Name; before: ApplicationContent[Name]; after: ApplicationContent[Name] };
}[CoreName];
type CoreName = Exclude<keyof ApplicationContent, (typeof NOT_WORDS)[number]>;

type Paper = { fileId: string; name: string };
type Version = { content: ApplicationContent; form: FilledForm; papers: readonly Paper[] };

type VersionChanges = {
  core: CoreChange[];
  form: Change[];
  addedPapers: Paper[];
  removedPapers: Paper[];
};

const CORE = Object.keys(EMPTY_APPLICATION).filter(
  (name): name is CoreName => !NOT_WORDS.some((other) => other === name),
);

const notIn = (papers: readonly Paper[], others: readonly Paper[]): Paper[] =>
  papers.filter(({ fileId }) => !others.some((other) => other.fileId === fileId));

/** Is there something to tell of the field? One that was asked anew and left empty has nothing to say. */
const isTold = ({ state, now, last }: Change): boolean =>
  state === "changed" || state === "gone" || (state === "new" && (now ?? last) !== undefined);

/**
 * What an applicant changed between two filings, field by field: first the core's, then the form's in its order, then
 * the papers. Documents among the answers are told as papers.
 */
export function versionChanges(before: Version, after: Version): VersionChanges {
  const core = CORE.flatMap((name): CoreChange[] => {
    const change = { name, before: before.content[name], after: after.content[name] };
    // One name, so one type on both sides; the compiler sees each name's type apart.
    return sameJson(change.before ?? null, change.after ?? null) ? [] : [change as CoreChange];
  });
  const form = changedSince(before.form, after.form).filter(
    (change) => change.field.kind !== "attachment" && isTold(change),
  );
  return {
    core,
    form,
    addedPapers: notIn(after.papers, before.papers),
    removedPapers: notIn(before.papers, after.papers),
  };
}
