import { isNearlySamePlainName, plainName } from "#domain/associations/similar-name";
import { compareCaseNumbers } from "#domain/grants/case-number";
import type { PlainDate } from "#domain/shared/plain-date";
import { samePurpose } from "#domain/grants/double-funding/purpose-words";

/** A row of what a grant is to pay; the payee where the applicant told one. */
export type CostLine = { name: string; payee: string | null };

/** An application as far as it is compared with the association's others. */
export type FundedApplication = {
  caseNumber: string;
  associationId: string;
  associationName: string;
  programmeId: string;
  year: number;
  title: string;
  purpose: string;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  costLines: readonly CostLine[];
};

/** Why two applications may ask for the same twice. */
export type OverlapWhy =
  | { kind: "purpose"; words: readonly string[] }
  | { kind: "costLine"; by: "payee" | "name"; a: CostLine; b: CostLine }
  | { kind: "period"; from: PlainDate; to: PlainDate };

export const OVERLAP_SURENESS = ["likely", "possible", "slight"] as const;
export type OverlapSureness = (typeof OVERLAP_SURENESS)[number];

export type Overlap = { a: string; b: string; why: readonly OverlapWhy[]; sureness: OverlapSureness };

/**
 * Where an association may be asking for the same thing twice: the city grants "samaan tarkoitukseen vain yhdeltä"
 * (grants.md 5.1 [16][23][29][58]; Helsinki refused 4H 3 000 € for it [59]). It is a hint for a person to look, never a
 * ground by itself. The same programme year after year is no double funding, though every word and payee is the same:
 * such a pair is told only when their periods overlap and more than the period is alike.
 *
 * Likely: the same purpose or cost line in overlapping periods. Possible: the same, where a period is not known, or both
 * purpose and cost line in different periods. Slight: one of them in different periods, or the period alone.
 * Laws: nobody is compared with another association or with themselves; the order makes no difference.
 * @returns the surest first, then by case number
 */
export function overlaps(applications: readonly FundedApplication[]): Overlap[] {
  const inOrder = applications.toSorted((a, b) => compareCaseNumbers(a.caseNumber, b.caseNumber));
  const byAssociation = new Map<string, FundedApplication[]>();
  for (const application of inOrder) {
    const its = byAssociation.get(application.associationId);
    if (its) its.push(application);
    else byAssociation.set(application.associationId, [application]);
  }
  return [...byAssociation.values()]
    .flatMap((its) => its.flatMap((a, at) => its.slice(at + 1).flatMap((b) => overlapOf(a, b) ?? [])))
    .sort(
      (one, other) =>
        OVERLAP_SURENESS.indexOf(one.sureness) - OVERLAP_SURENESS.indexOf(other.sureness) ||
        compareCaseNumbers(one.a, other.a),
    );
}

type Timing = "together" | "apart" | "unknown";

function overlapOf(a: FundedApplication, b: FundedApplication): Overlap | null {
  const period = samePeriod(a, b);
  const words = samePurpose(`${a.title} ${a.purpose}`, `${b.title} ${b.purpose}`, a.associationName);
  const purpose: OverlapWhy[] = words.length > 0 ? [{ kind: "purpose", words }] : [];
  const costs = sameCostLines(a.costLines, b.costLines);
  const isYearly = a.programmeId === b.programmeId && a.year !== b.year;
  const together: OverlapWhy[] = typeof period === "string" ? [] : [period];
  const why = [...purpose, ...costs, ...together];
  const timing: Timing = typeof period === "string" ? period : "together";
  const alike = Number(purpose.length > 0) + Number(costs.length > 0);
  if (why.length === 0 || (isYearly && (timing !== "together" || alike === 0))) return null;
  return { a: a.caseNumber, b: b.caseNumber, why, sureness: surenessOf(alike, timing) };
}

function surenessOf(alike: number, timing: Timing): OverlapSureness {
  if (alike === 0) return "slight";
  if (timing === "together") return "likely";
  return timing === "unknown" || alike > 1 ? "possible" : "slight";
}

type Period = OverlapWhy & { kind: "period" };

function samePeriod(a: FundedApplication, b: FundedApplication): Period | "apart" | "unknown" {
  if (!a.startsOn || !a.endsOn || !b.startsOn || !b.endsOn) return "unknown";
  const from = a.startsOn > b.startsOn ? a.startsOn : b.startsOn;
  const to = a.endsOn < b.endsOn ? a.endsOn : b.endsOn;
  return from <= to ? { kind: "period", from, to } : "apart";
}

/** Every row of the first that has its like among the second's, once. */
function sameCostLines(first: readonly CostLine[], second: readonly CostLine[]): OverlapWhy[] {
  return first.flatMap((a): OverlapWhy[] => {
    const paidAlike = second.find((b) => isAlike(a.payee, b.payee));
    if (paidAlike) return [{ kind: "costLine", by: "payee", a, b: paidAlike }];
    // Rent to one landlord and rent to another are two costs, however alike they are called.
    const namedAlike = second.find((b) => !(a.payee && b.payee) && isAlike(a.name, b.name));
    return namedAlike ? [{ kind: "costLine", by: "name", a, b: namedAlike }] : [];
  });
}

const isAlike = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && isNearlySamePlainName(plainName(a), plainName(b));
