import { fieldValue, saysSame, withField, withValueAt, valueAt } from "#domain/records/content";
import { RECORD_FIELDS, type Content, type RecordField, type RecordKind } from "#domain/records/record-fields";

/** Whose text stands where two people changed the same thing. */
export const SIDES = ["mine", "theirs"] as const;
export type Side = (typeof SIDES)[number];

/** What one person had before them, what somebody else has saved since, and what the person sends now. */
export type ThreeContents = {
  /** Null where it is not known what the person had before them: then every difference is asked about. */
  base: Content | null;
  theirs: Content;
  mine: Content;
};

/** Both changed the same thing, and differently. The values are as fieldValue reads them. */
export type Conflict = { key: string; base: unknown; theirs: unknown; mine: unknown };

export type Merge = {
  /** Everything that could be decided; where a conflict is open it says what they saved. */
  content: Content;
  /** Fields that I alone changed, that they alone changed, and lists to which both added or from which both took. */
  own: string[];
  taken: string[];
  joined: string[];
  conflicts: Conflict[];
};

type Outcome = { of: "same" | "own" | "taken" } | { of: "joined"; content: Content } | { of: "conflict" };

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Their list with what I took out of the old one taken out, and what I added to it added. */
function joinedList(base: unknown[], theirs: unknown[], mine: unknown[]): unknown[] {
  const kept = theirs.filter((item) => mine.includes(item) || !base.includes(item));
  return [...kept, ...mine.filter((item) => !base.includes(item) && !kept.includes(item))];
}

const isList = ({ shape }: RecordField): boolean =>
  shape === "list" || shape === "organisations" || (typeof shape === "object" && "codes" in shape);

/** Each code is so, not so, or not known; one about which the two disagree makes a conflict. */
function joinedAccessibility([yes, no]: readonly [string, string], base: Content, theirs: Content, mine: Content) {
  const answer = (content: Content, code: unknown) =>
    asList(valueAt(content, yes)).includes(code)
      ? "yes"
      : asList(valueAt(content, no)).includes(code)
        ? "no"
        : "unknown";
  const codes = new Set(
    [base, theirs, mine].flatMap((content) => [yes, no].flatMap((path) => asList(valueAt(content, path)))),
  );
  const answers = [...codes].map((code) => {
    const [old, their, my] = [answer(base, code), answer(theirs, code), answer(mine, code)];
    return { code, answer: my === old ? their : their === old || their === my ? my : "disagreed" };
  });
  if (answers.some(({ answer: agreed }) => agreed === "disagreed")) return null;
  const codesWith = (wanted: string) =>
    answers.filter(({ answer: agreed }) => agreed === wanted).map(({ code }) => code);
  return withValueAt(withValueAt(theirs, yes, codesWith("yes")), no, codesWith("no"));
}

function bothChanged(field: RecordField, base: Content, theirs: Content, mine: Content): Outcome {
  const [path, second] = field.paths;
  if (field.shape === "accessibility" && second) {
    const content = joinedAccessibility([path, second], base, theirs, mine);
    return content ? { of: "joined", content } : { of: "conflict" };
  }
  if (!isList(field)) return { of: "conflict" };
  const lists = [base, theirs, mine].map((content) => asList(valueAt(content, path)));
  const [before = [], their = [], my = []] = lists;
  return { of: "joined", content: withValueAt(theirs, path, joinedList(before, their, my)) };
}

function outcomeOf(field: RecordField, { base, theirs, mine }: ThreeContents): Outcome {
  if (saysSame(field, mine, theirs)) return { of: "same" };
  if (base === null) return { of: "conflict" };
  if (saysSame(field, mine, base)) return { of: "taken" };
  return saysSame(field, theirs, base) ? { of: "own" } : bothChanged(field, base, theirs, mine);
}

/** What the merged content says in a field: theirs unless I alone changed it, both added to it, or mine was chosen. */
function decided(outcome: Outcome, side: Side | undefined, mine: Content): Content | null {
  if (outcome.of === "joined") return outcome.content;
  return outcome.of === "own" || (outcome.of === "conflict" && side === "mine") ? mine : null;
}

/**
 * Brings what two people wrote at the same time together, field by field. Whatever either of them changed alone stands;
 * what both changed differently is decided by the side chosen, and is a conflict until somebody chooses.
 */
export function mergeContents(
  kind: RecordKind,
  contents: ThreeContents,
  chosen: Readonly<Partial<Record<string, Side>>> = {},
): Merge {
  const { base, theirs, mine } = contents;
  const fields = RECORD_FIELDS[kind].map((field) => ({ field, outcome: outcomeOf(field, contents) }));
  const keysOf = (of: Outcome["of"]) =>
    fields.filter(({ outcome }) => outcome.of === of).map(({ field: { key } }) => key);
  const conflicts = fields
    .filter(({ field, outcome }) => outcome.of === "conflict" && !chosen[field.key])
    .map(({ field }) => ({
      key: field.key,
      base: base && fieldValue(field, base),
      theirs: fieldValue(field, theirs),
      mine: fieldValue(field, mine),
    }));
  const content = fields.reduce((merged, { field, outcome }) => {
    const from = decided(outcome, chosen[field.key], mine);
    return from ? withField(merged, field, from) : merged;
  }, theirs);
  return { content, own: keysOf("own"), taken: keysOf("taken"), joined: keysOf("joined"), conflicts };
}
