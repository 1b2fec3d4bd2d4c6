import type { ApplicationContent } from "#domain/grants/application";
import type { Answer, OtherGrantRow, PremisesRow } from "#domain/grants/form/answers";
import { fieldsOf, type Condition, type Field, type FormDefinition, type Kind } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import type { Price } from "#domain/premises/prices";
import type { Span } from "#domain/premises/spans";
import { days, hours } from "#domain/shared/durations";

/** What the city has of an association that its forms ask for. */
export type KnownFacts = {
  grants: readonly OtherGrantRow[];
  premises: readonly PremisesRow[];
  /** The case whose claims tell how the last award was used; null where none was sent. */
  reportId: string | null;
  /** Was anything awarded in the year before? */
  hadAward: boolean;
};

/** Another application of the association's: what became of it, as its applicant would tell it. */
type OtherApplication = {
  id: string;
  from: string;
  name: string;
  year: number;
  requestedCents: number | null;
  decision: { outcome: LineOutcome; awardedCents: number } | null;
};

/** A grant that was applied for with its sum: what was awarded, and where nothing is or not yet, what was asked. */
export function knownGrant({ id, from, name, year, requestedCents, decision }: OtherApplication): OtherGrantRow {
  const row = { id, from, purpose: name, year };
  if (decision?.outcome === "grant") return { ...row, cents: decision.awardedCents, state: "received" };
  return { ...row, cents: requestedCents, state: decision ? "refused" : "applied" };
}

const lengthOf = ({ startsAt, endsAt }: Span): number => endsAt.getTime() - startsAt.getTime();

/** How many times the price is paid for one use: by the hour begun to a tenth, by the day begun, or by the time. */
function unitsOf(span: Span, unit: "hour" | "time" | "day"): number {
  if (unit === "time") return 1;
  if (unit === "day") return Math.ceil(lengthOf(span) / days(1));
  return lengthOf(span) / hours(1);
}

/**
 * A place that was used: hours to a tenth, and what others would have paid for them. Null where the price list does not
 * tell a price.
 */
export function knownPremises(
  place: { id: string; name: string; price: Price },
  uses: readonly Span[],
): PremisesRow | null {
  const { id, name, price } = place;
  const inAll = uses.reduce((sum, use) => sum + lengthOf(use), 0) / hours(1);
  if (inAll === 0) return null;
  const units = price.kind === "paid" ? uses.reduce((sum, use) => sum + unitsOf(use, price.unit), 0) : 0;
  return {
    id,
    name,
    hours: Math.round(inAll * 10) / 10,
    valueCents: price.kind === "paid" ? Math.round(units * price.amountCents) : null,
  };
}

const asksReport = ({ kind }: Field): boolean => kind === "previousReport";

/** The fields whose yes a condition waits for. */
const yesOf = (condition: Condition | null): string[] =>
  (condition?.tests ?? []).flatMap((test) => (test.is === "equals" && test.value === true ? [test.field] : []));

/**
 * The questions whether there was a grant last year: those on whose yes the form asks for the report of the last grant.
 * The form's own conditions tell it; what a question is called does not.
 */
export function asksWhetherGranted(form: FormDefinition): ReadonlySet<string> {
  const awaited = form.sections.flatMap(({ condition, fields }) =>
    fields.filter(asksReport).flatMap((field) => [...yesOf(field.condition), ...yesOf(condition)]),
  );
  const yesNo = fieldsOf(form).flatMap(({ id, kind }) => (kind === "yesNo" ? [id] : []));
  return new Set(yesNo.filter((id) => awaited.includes(id)));
}

function answerFrom(kind: Kind, { grants, premises, reportId, hadAward }: KnownFacts): Answer | null {
  // That the city awarded nothing does not tell that nothing was had: an umbrella organisation may have granted it onward.
  if (kind === "yesNo") return hadAward ? { kind, yes: true } : null;
  if (kind === "otherGrants") return grants.length > 0 ? { kind, rows: [...grants], none: false } : null;
  if (kind === "premises") return premises.length > 0 ? { kind, rows: [...premises], none: false } : null;
  if (kind === "previousReport") return reportId === null ? null : { kind, reportId, text: "" };
  return null;
}

/** Does the form ask what the city may have? */
export const asksKnown = (form: FormDefinition | null): boolean =>
  form !== null && fieldsOf(form).some(({ kind }) => ["otherGrants", "premises", "previousReport"].includes(kind));

/**
 * Fills in what the city has itself, wherever nothing is answered yet, and tells which fields it filled: they are marked
 * until somebody changes them. `only`: the one field to fill; all of them where it is left out.
 */
export function withKnown(
  content: ApplicationContent,
  form: FormDefinition | null,
  facts: KnownFacts,
  only?: string,
): { content: ApplicationContent; known: string[] } {
  const granted = form ? asksWhetherGranted(form) : new Set<string>();
  const filled = (form ? fieldsOf(form) : []).flatMap(({ id, kind }): [string, Answer][] => {
    if ((kind === "yesNo" && !granted.has(id)) || (only !== undefined && id !== only)) return [];
    const [now, answer] = [content.answers[id], answerFrom(kind, facts)];
    return answer && (!now || isEmptyAnswer(now)) ? [[id, answer]] : [];
  });
  return {
    content: { ...content, answers: { ...content.answers, ...Object.fromEntries(filled) } },
    known: filled.map(([id]) => id),
  };
}

/** Where what the city has comes from: a decision on an application of the association's, or one that waits for it. */
export type KnownApplication = {
  caseId: string;
  name: string;
  year: number;
  requestedCents: number | null;
  decision: {
    outcome: LineOutcome;
    awardedCents: number;
    section: string;
    byOfficeHolder: boolean;
    meetingDate: string;
  } | null;
};

/** All that the city's answers come from; the bookings are those of a year. */
export type KnownSources = {
  /** The year before that of the call. */
  lastYear: number;
  applications: readonly KnownApplication[];
  premises: readonly PremisesRow[];
};

const isAward = ({ decision }: KnownApplication): boolean => (decision?.awardedCents ?? 0) > 0;

/** The awards of the year before. */
export const lastAwards = ({ applications, lastYear }: KnownSources): KnownApplication[] =>
  applications.filter((one) => one.year === lastYear && isAward(one));

/** What the city has that concerns a field: told beside it whatever the applicant answers. */
export function sourcesFor(
  field: Field,
  form: FormDefinition,
  sources: KnownSources,
): Pick<KnownSources, "applications" | "premises"> {
  if (field.kind === "premises") return { applications: [], premises: sources.premises };
  if (field.kind === "otherGrants") return { applications: sources.applications, premises: [] };
  const isOfLast = field.kind === "previousReport" || asksWhetherGranted(form).has(field.id);
  return { applications: isOfLast ? lastAwards(sources) : [], premises: [] };
}

/** Has the city an answer to a question that nobody has answered yet? Then it is offered, also in a draft that began without it. */
export function isKnownUnanswered(
  field: Field,
  form: FormDefinition,
  answer: Answer | undefined,
  known: KnownSources & { reports: readonly unknown[] },
): boolean {
  if (answer && !isEmptyAnswer(answer)) return false;
  if (field.kind === "previousReport") return known.reports.length > 0;
  if (field.kind === "yesNo") return asksWhetherGranted(form).has(field.id) && lastAwards(known).length > 0;
  const { applications, premises } = sourcesFor(field, form, known);
  return applications.length + premises.length > 0;
}
