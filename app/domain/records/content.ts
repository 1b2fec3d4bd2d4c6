import {
  RECORD_FIELDS,
  type Content,
  type FieldShape,
  type RecordField,
  type ToldKind,
} from "#domain/records/record-fields";
import { sameJson } from "#domain/shared/same-json";

const isObject = (value: unknown): value is Content =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a place, e.g. "contact.email"; undefined where the content has no such place. */
export const valueAt = (content: Content, path: string): unknown =>
  path.split(".").reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), content);

/** The content with something else at a place. */
export function withValueAt(content: Content, path: string, value: unknown): Content {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...content, [key]: value };
  const part = content[key];
  return { ...content, [key]: withValueAt(isObject(part) ? part : {}, rest.join("."), value) };
}

const EMPTY: readonly unknown[] = ["", false, null, undefined];

/** Nothing was said: a text left empty, a list without items, an answer that is not known. */
function isEmpty(value: unknown, shape: FieldShape): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return EMPTY.includes(value) || (shape === "knowledge" && value === "unknown");
}

/** Codes are a set: the order in which they were ticked says nothing. */
const unordered = (value: unknown, shape: FieldShape): unknown =>
  Array.isArray(value) && (shape === "accessibility" || (typeof shape === "object" && "codes" in shape))
    ? [...(value as unknown[])].sort()
    : value;

/** A price without the parts that its kind does not have: the database keeps them as nothing. */
function saidOfPrice(value: unknown): unknown {
  if (!isObject(value)) return value;
  const said = Object.entries(value).filter(([, part]) => !EMPTY.includes(part));
  return said.length === 1 && value["kind"] === "unknown" ? null : Object.fromEntries(said);
}

/** What a record says in one field, or null where it says nothing. A field told at two places is a list of both. */
export function fieldValue({ paths, shape }: RecordField, content: Content): unknown {
  const values = paths.map((path) => {
    const value = valueAt(content, path);
    if (isEmpty(value, shape)) return null;
    return shape === "price" ? saidOfPrice(value) : unordered(value, shape);
  });
  if (values.every((value) => value === null)) return null;
  return values.length === 1 ? values[0] : values;
}

/** Does a field say the same in both? What was empty before a field existed is the same as empty. */
export const saysSame = (field: RecordField, a: Content, b: Content): boolean =>
  sameJson(fieldValue(field, a), fieldValue(field, b));

/** Takes over one field as it is written in another content. */
export const withField = (content: Content, { paths }: RecordField, from: Content): Content =>
  paths.reduce((changed, path) => withValueAt(changed, path, valueAt(from, path)), content);

/** The fields in which two contents differ, in the order in which people read them. */
export const changedFields = (kind: ToldKind, before: Content, after: Content): RecordField[] =>
  RECORD_FIELDS[kind].filter((field) => !saysSame(field, before, after));

/** One field of a kind of record by its key. */
export const fieldOf = (kind: ToldKind, key: string): RecordField | undefined =>
  RECORD_FIELDS[kind].find((field) => field.key === key);
