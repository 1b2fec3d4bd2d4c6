import { optionsOf, type Field, type FormDefinition, type Kind, type Section } from "#domain/grants/form/definition";
import type { LocalText } from "#domain/shared/locales";
import { sameJson } from "#domain/shared/same-json";

/** What of a question or a section is not as it was. */
export type ChangedPart =
  "label" | "help" | "required" | "optional" | "condition" | "options" | "limits" | "translations";

/** One difference between two versions of a form, about a section or a question by its text. */
export type VersionChange = { what: "section" | "field"; id: string; name: LocalText } & (
  | { is: "added" | "removed" | "moved" }
  | { is: "kind"; from: Kind; to: Kind }
  | { is: "changed"; part: ChangedPart; from: string; to: string }
);

type Placed = { field: Field; sectionId: string };

const placed = ({ sections }: FormDefinition): Map<string, Placed> =>
  new Map(sections.flatMap(({ id, fields }) => fields.map((field) => [field.id, { field, sectionId: id }])));

/** The longest run of places that only grows: what is not in it has changed its place among the others. */
function stayers(places: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const place of places) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < place).sort((a, b) => b.length - a.length)[0] ?? [];
    best.push([...before, place]);
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0]);
}

/** Of the ids that both have, those that stand elsewhere among each other. */
function movedIds(before: readonly string[], now: readonly string[]): Set<string> {
  const both = now.filter((id) => before.includes(id));
  const staying = stayers(both.map((id) => before.indexOf(id)));
  return new Set(both.filter((id) => !staying.has(before.indexOf(id))));
}

const optionWords = (field: Field): string =>
  optionsOf(field)
    .map(({ label }) => label.fi)
    .join(", ");

type OfKind = Record<string, unknown>;

/** The limits of a field: what its kind may be set to, besides what it offers. */
function limitsOf(field: Field): OfKind {
  const common = ["id", "kind", "label", "help", "required", "condition", "options", "bands", "measures"];
  return Object.fromEntries(Object.entries(field).filter(([name]) => !common.includes(name)));
}

const translationsOf = (text: LocalText | null) => [text?.sv ?? "", text?.en ?? ""];

type Difference = { part: ChangedPart; from: string; to: string };

const differs = (isThere: boolean, part: ChangedPart, from = "", to = ""): Difference[] =>
  isThere ? [{ part, from, to }] : [];

function fieldDifferences(before: Field, now: Field): Difference[] {
  const isSameKind = before.kind === now.kind;
  const [optionsBefore, optionsNow] = [optionsOf(before), optionsOf(now)];
  const words = (field: Field) => optionsOf(field).map(({ code, label }) => [code, label.fi]);
  return [
    ...differs(before.label.fi !== now.label.fi, "label", before.label.fi, now.label.fi),
    ...differs((before.help?.fi ?? "") !== (now.help?.fi ?? ""), "help", before.help?.fi, now.help?.fi),
    ...differs(before.required !== now.required, now.required ? "required" : "optional"),
    ...differs(!sameJson(before.condition, now.condition), "condition"),
    ...differs(!sameJson(words(before), words(now)), "options", optionWords(before), optionWords(now)),
    ...differs(isSameKind && !sameJson(limitsOf(before), limitsOf(now)), "limits"),
    ...differs(
      !sameJson(
        [
          translationsOf(before.label),
          translationsOf(before.help),
          ...optionsBefore.map(({ label }) => translationsOf(label)),
        ],
        [translationsOf(now.label), translationsOf(now.help), ...optionsNow.map(({ label }) => translationsOf(label))],
      ) && sameJson(words(before), words(now)),
      "translations",
    ),
  ];
}

function sectionDifferences(before: Section, now: Section): Difference[] {
  return [
    ...differs(before.title.fi !== now.title.fi, "label", before.title.fi, now.title.fi),
    ...differs((before.intro?.fi ?? "") !== (now.intro?.fi ?? ""), "help", before.intro?.fi, now.intro?.fi),
    ...differs(!sameJson(before.condition, now.condition), "condition"),
    ...differs(
      !sameJson(
        [translationsOf(before.title), translationsOf(before.intro)],
        [translationsOf(now.title), translationsOf(now.intro)],
      ),
      "translations",
    ),
  ];
}

function sectionChanges(from: FormDefinition, to: FormDefinition): VersionChange[] {
  const moved = movedIds(
    from.sections.map(({ id }) => id),
    to.sections.map(({ id }) => id),
  );
  const now = to.sections.flatMap((section): VersionChange[] => {
    const about = { what: "section", id: section.id, name: section.title } as const;
    const before = from.sections.find(({ id }) => id === section.id);
    if (!before) return [{ ...about, is: "added" }];
    const changed = sectionDifferences(before, section).map((each): VersionChange => ({
      ...about,
      is: "changed",
      ...each,
    }));
    return [...(moved.has(section.id) ? [{ ...about, is: "moved" as const }] : []), ...changed];
  });
  const gone = from.sections.filter(({ id }) => !to.sections.some((section) => section.id === id));
  return [...now, ...gone.map(({ id, title }): VersionChange => ({ what: "section", id, name: title, is: "removed" }))];
}

function changesOfField(before: Placed | undefined, { field, sectionId }: Placed, isMoved: boolean): VersionChange[] {
  const about = { what: "field", id: field.id, name: field.label } as const;
  if (!before) return [{ ...about, is: "added" }];
  const kind = before.field.kind;
  return [
    ...(isMoved || before.sectionId !== sectionId ? [{ ...about, is: "moved" as const }] : []),
    ...(kind === field.kind ? [] : [{ ...about, is: "kind" as const, from: kind, to: field.kind }]),
    ...fieldDifferences(before.field, field).map((each): VersionChange => ({ ...about, is: "changed", ...each })),
  ];
}

/**
 * What changed between two versions of a form, in the order of the later one; what was taken out comes last. Texts are
 * compared in Finnish; a change in the translations alone is told as such.
 */
export function versionChanges(from: FormDefinition, to: FormDefinition): VersionChange[] {
  const [before, now] = [placed(from), placed(to)];
  const moved = movedIds([...before.keys()], [...now.keys()]);
  const fields = [...now].flatMap(([id, field]) => changesOfField(before.get(id), field, moved.has(id)));
  const gone = [...before.values()].filter(({ field }) => !now.has(field.id));
  return [
    ...sectionChanges(from, to),
    ...fields,
    ...gone.map(({ field }): VersionChange => ({ what: "field", id: field.id, name: field.label, is: "removed" })),
  ];
}
