import type { FieldProblem } from "#components/error-summary";
import type { FormReply, PageRefusal } from "#domain/shared/form-reply";
import { parseIssue } from "#domain/shared/issues";
import { afterLabel } from "#i18n/after-label";
import { issues } from "#i18n/messages/issues";
import { refusals as commonRefusals } from "#i18n/messages/refusals";
import { useTexts } from "#i18n/use-texts";

type Saved = string | readonly string[] | number | boolean | null | undefined;

/** Sentences for refusals: plain, or made of the refusal's facts. */
export type RefusalTexts = Record<string, string | ((facts: never) => string)>;

type FormOptions<Name extends string> = {
  /** What the action gave back, if the form was just refused. */
  reply?: FormReply | null | undefined;
  labels: Record<Name, string>;
  /** What is stored now; what the person just typed wins over it. */
  saved?: Partial<Record<Name, Saved>>;
  refusals?: RefusalTexts;
  /** Refusals that one field mends, by their codes: they are told beside it and not only above the form. */
  beside?: Readonly<Record<string, string>>;
};

const asText = (value: Saved): string | undefined =>
  value === null || value === undefined || typeof value === "object" ? undefined : String(value);

const asList = (value: Saved): string[] =>
  typeof value === "object" && value !== null ? [...value] : value === true ? ["on"] : value ? [String(value)] : [];

/** Is the field itself or a row of it: "links[2]" of "links". */
const isPartOf = (path: string, name: string): boolean => path === name || path.startsWith(`${name}[`);

/** What a field is called: a row of a list, or a part of an answer, goes by the name of the whole. */
function labelOf(labels: Record<string, string>, path: string): string | undefined {
  const whole = path.replace(/[[.][^[.]*$/, "");
  return labels[path] || (whole === path ? undefined : labelOf(labels, whole));
}

/** A problem under the name of its field. */
function named(label: string | undefined, text: string): string {
  // "Valitse kuva: Valitse kuva." would say nothing more than its second half.
  if (!label || text === `${label}.`) return text;
  return afterLabel(label, text);
}

/** What was typed into the rows of a field, in their order. */
const typedRows = (values: FormReply["values"], name: string): string[] =>
  Object.entries(values).flatMap(([path, typed]) => (path !== name && isPartOf(path, name) ? typed : []));

/** Joins what was saved, what was typed and what was wrong into the props of the form's fields. */
export function useForm<Name extends string>({
  reply,
  labels,
  saved = {},
  refusals = {},
  beside = {},
}: FormOptions<Name>) {
  /** What was refused may have been a button without fields: then the fields show what is stored. */
  const typed = reply && Object.keys(reply.values).length > 0 ? reply.values : null;
  const issueTexts = useTexts(issues);
  const common = useTexts(commonRefusals);
  const sentence = (refusal: PageRefusal): string => refusalText(refusal, { ...common, ...refusals }, common.other);
  const ofField = (name: string): PageRefusal[] => (reply?.refusals ?? []).filter(({ code }) => beside[code] === name);
  const messages = (name: string): string[] => [
    ...(reply?.errors[name] ?? []).map((message) => {
      const { code, param = "" } = parseIssue(message);
      return issueTexts[code]({ param });
    }),
    ...ofField(name).map(sentence),
  ];
  const mended = new Set([...Object.keys(reply?.errors ?? {}), ...Object.values(beside)]);
  const isStale = reply?.refusals.some(({ code }) => code === "changedMeanwhile") ?? false;
  /** After a collision: what is stored now, beside what was typed, wherever the two differ. */
  const storedNow = (name: Name): string | undefined => {
    const stored = asText(saved[name]) ?? "";
    const mine = typed?.[name]?.[0];
    return isStale && mine !== undefined && mine !== stored ? common.storedNow({ value: stored }) : undefined;
  };
  const chosen = (name: Name): string[] => (typed ? (typed[name] ?? []) : asList(saved[name]));
  return {
    /** Props of a field with text in it. */
    field: (name: Name) => ({
      name,
      label: labels[name],
      defaultValue: typed?.[name]?.[0] ?? asText(saved[name]),
      error: messages(name),
      ...(storedNow(name) === undefined ? {} : { after: storedNow(name) }),
    }),
    /** Props of a single tick box. */
    tick: (name: Name) => ({
      name,
      label: labels[name],
      defaultChecked: chosen(name).length > 0 && chosen(name)[0] !== "false",
      error: messages(name),
    }),
    /** Props of a group of which several may be chosen. */
    many: (name: Name) => ({ name, legend: labels[name], defaultValues: chosen(name), error: messages(name) }),
    /** Props of a group of which one is chosen. What was posted without it came from another form of the page. */
    one: (name: Name) => ({
      name,
      legend: labels[name],
      defaultValue: (typed?.[name] ?? asList(saved[name]))[0],
      error: messages(name),
    }),
    /** Props of KnowledgeFields: yes, no or not known of each thing in a list. */
    known: (name: Name) => ({
      name,
      legend: labels[name],
      answers: typed ? typedRows(typed, name) : asList(saved[name]),
      error: messages(name),
    }),
    /** How many of these fields have something in them: what a fold says of itself. */
    filled: (...names: Name[]): number => names.filter((name) => chosen(name).some((value) => value !== "")).length,
    /** Does one of these fields need mending? A fold with such a field stands open. */
    wrong: (...names: Name[]): boolean =>
      [...mended].some((path) => messages(path).length > 0 && names.some((name) => isPartOf(path, name))),
    /** For the error summary: every field that needs mending, in the form's order. */
    problems: (Object.keys(labels) as Name[])
      .concat([...mended].filter((name) => !(name in labels)) as Name[])
      .flatMap((name): FieldProblem[] =>
        messages(name).map((text) => ({
          fieldId: name,
          text: named(labelOf(labels, name), text),
        })),
      ),
    /** Sentences for what was refused as a whole. */
    refusals: (reply?.refusals ?? []).filter(({ code }) => !(code in beside)).map(sentence),
  };
}

export function refusalText(refusal: PageRefusal, texts: RefusalTexts, fallback: string): string {
  const text = texts[refusal.code];
  if (text === undefined) return fallback;
  return typeof text === "string" ? text : text(refusal as never);
}

export type FormView = Pick<ReturnType<typeof useForm>, "problems" | "refusals">;
