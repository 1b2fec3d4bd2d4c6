import type { PictureOf } from "#components/associations/picture";
import { usePremisesTelling } from "#components/records/use-premises-telling";
import type { Schedule } from "#domain/calendar/schedule";
import type { ReferredNames } from "#domain/records/conflict-view";
import { fieldOf } from "#domain/records/content";
import type { CodeList, FieldShape, RecordField, ToldKind } from "#domain/records/record-fields";
import { localText } from "#domain/shared/locales";
import { groupedPhone } from "#domain/shared/phone-number";
import { codeText } from "#i18n/code-text";
import { formatDate, formatEuros, formatNumber } from "#i18n/format";
import { activities } from "#i18n/messages/activities";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { associations } from "#i18n/messages/associations";
import { cooperation } from "#i18n/messages/cooperation";
import { recordFields } from "#i18n/messages/record-fields";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { wheel } from "#i18n/messages/wheel";
import { registerNumberText } from "#i18n/register-number-text";
import { scheduleText } from "#i18n/schedule-text";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What a field says, for people: running text, items of a list, or a picture. */
export type Told =
  { as: "text"; text: string } | { as: "list"; items: string[] } | { as: "picture"; picture: PictureOf | null };

const isPicture = (value: unknown): value is PictureOf =>
  typeof value === "object" && value !== null && "fileId" in value && "alt" in value;

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const plain = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** The names of codes of every list there is, and of what is referred to by id. */
function useCodeNames(names: ReferredNames) {
  const locale = useLocale();
  const words = useTexts(recordFields);
  const { kinds } = useTexts(associations);
  const { registration } = useTexts(activities);
  const { kinds: cooperationKinds } = useTexts(cooperation);
  const languages = useTexts(serviceLanguages);
  const { rings } = useTexts(wheel);
  const terms = {
    needs: useTerms("needs"),
    targetGroups: useTerms("targetGroups"),
    categories: useTerms("categories"),
    volunteerTypes: useTerms("volunteerTypes"),
    fields: useTerms("fields"),
    accessibility: useTerms("accessibility"),
    villages: useTerms("villages"),
  };
  const texts: Partial<Record<CodeList, Readonly<Record<string, string>>>> = {
    languages,
    cooperationKinds,
    associationKinds: kinds,
    registrationKinds: registration,
    fundingTags: words.fundingTags,
    groupKinds: words.groupKinds,
    wheelRings: rings,
  };
  const referred = (id: string): string => localText(names[id] ?? { fi: id }, locale);
  const coded = (list: CodeList, code: string): string => {
    if (list === "units") return referred(code);
    return list in terms ? terms[list as keyof typeof terms].name(code) : codeText(texts[list] ?? {}, code);
  };
  return { referred, coded };
}

/** Tells in the reader's language what any field of a record says. The values are as fieldValue reads them. */
export function useFieldWords(kind: ToldKind, names: ReferredNames) {
  const locale = useLocale();
  const t = useTexts(recordFields);
  const { kinds: activityKinds } = useTexts(activityQuestions);
  const { coded, referred } = useCodeNames(names);
  const place = usePremisesTelling();
  const money = ([amount, text]: unknown[]): string => {
    if (typeof amount !== "number") return plain(text);
    const sum = amount === 0 ? t.free : formatEuros(amount, locale);
    return text && amount === 0 ? plain(text) : text ? `${plain(text)} (${sum})` : sum;
  };
  const schedule = (value: Schedule): string =>
    [scheduleText(value, locale), value.note ?? ""].filter(Boolean).join("\n");
  const period = ([start, end]: unknown[]): string =>
    [
      start ? t.from({ date: formatDate(plain(start), locale) }) : "",
      end ? t.until({ date: formatDate(plain(end), locale) }) : "",
    ]
      .filter(Boolean)
      .join(", ");
  const answers = ([yes, no]: unknown[]): string[] => [
    ...strings(yes).map((code) => `${coded("accessibility", code)}: ${t.yes}`),
    ...strings(no).map((code) => `${coded("accessibility", code)}: ${t.no}`),
  ];
  const pair = (value: unknown): unknown[] => (Array.isArray(value) ? value : [null, null]);
  const TEXT: Record<
    Exclude<
      Extract<FieldShape, string>,
      "list" | "organisations" | "accessibility" | "picture" | "facilities" | "hours"
    >,
    (value: unknown) => string
  > = {
    words: plain,
    phone: (value) => groupedPhone(plain(value)),
    yesNo: (value) => (value === true ? t.yes : t.no),
    task: (value) => activityKinds[value === true ? "task" : "activity"].label,
    national: (value) => (value === "national" ? t.yes : t.no),
    knowledge: (value) => (value === "yes" ? t.yes : value === "no" ? t.no : t.unknown),
    number: (value) => (typeof value === "number" ? formatNumber(value, locale) : ""),
    registerNumber: (value) => (value === null ? "" : registerNumberText(plain(value))),
    period: (value) => period(pair(value)),
    cost: (value) => money(pair(value)),
    price: (value) => place.price(value),
    schedule: (value) => (value === null ? "" : schedule(value as Schedule)),
  };
  const tell = ({ shape }: RecordField, value: unknown): Told => {
    if (typeof shape === "object" && "codes" in shape)
      return { as: "list", items: strings(value).map((code) => coded(shape.codes, code)) };
    if (typeof shape === "object") return { as: "text", text: value === null ? "" : coded(shape.code, plain(value)) };
    if (shape === "picture") return { as: "picture", picture: isPicture(value) ? value : null };
    if (shape === "accessibility") return { as: "list", items: answers(pair(value)) };
    if (shape === "facilities" || shape === "hours") return { as: "list", items: place[shape](value) };
    if (shape === "organisations") return { as: "list", items: strings(value).map(referred) };
    return shape === "list" ? { as: "list", items: strings(value) } : { as: "text", text: TEXT[shape](value) };
  };
  return {
    /** The name of a field. */
    name: (key: string): string => t.names[kind][key] ?? key,
    tell: (key: string, value: unknown): Told => {
      const field = fieldOf(kind, key);
      return field ? tell(field, value) : { as: "text", text: plain(value) };
    },
  };
}
