import type { ApplicationContent } from "#domain/grants/application";
import type { Answer, OtherGrantRow, PremisesRow } from "#domain/grants/form/answers";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
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

function answerFrom(kind: string, { grants, premises, reportId }: KnownFacts): Answer | null {
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
 * until somebody changes them.
 */
export function withKnown(
  content: ApplicationContent,
  form: FormDefinition | null,
  facts: KnownFacts,
): { content: ApplicationContent; known: string[] } {
  const filled = (form ? fieldsOf(form) : []).flatMap(({ id, kind }): [string, Answer][] => {
    const [now, answer] = [content.answers[id], answerFrom(kind, facts)];
    return answer && (!now || isEmptyAnswer(now)) ? [[id, answer]] : [];
  });
  return {
    content: { ...content, answers: { ...content.answers, ...Object.fromEntries(filled) } },
    known: filled.map(([id]) => id),
  };
}
