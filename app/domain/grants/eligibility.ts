import { needsNumber, type AssociationKind } from "#domain/associations/association-kinds";
import type { GrantRules } from "#domain/grants/programme-rules";
import { cents, type Cents } from "#domain/shared/cents";
import { shareOf } from "#domain/shared/half-up";
import { latestDayMonthsBefore, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/**
 * Since when an association is known to have been active: by the first that the city's own records tell, an award or the
 * use of premises, or as the association itself has told. Of a year that was told the last day: by then it had begun.
 */
export type ActivityTrace = { on: PlainDate; by: "award" | "booking" | "told" };

/** What a rule of activity before applying needs, and what is known of it. */
export type ActivityKnown = {
  months: number;
  /** The activity must have begun by this day. */
  by: PlainDate;
  since: ActivityTrace | null;
};

/** What the program knows of an applicant. */
export type Applicant = {
  kind: AssociationKind;
  registerNumber: string | null;
  businessId: string | null;
  homeMunicipality: string;
  /** How many other living applications it has in the same category and year. */
  othersInCategory: number;
  /** Null where the records tell nothing, or were not asked. */
  activeSince: ActivityTrace | null;
};

/** The sums of an application that the rules speak of, in cents; null while they are not told. */
export type AppliedSums = {
  totalCostsCents: number | null;
  ownShareCents: number | null;
  requestedCents: number | null;
};

export const ELIGIBILITY_CODES = ["kind", "registered", "home", "active", "category", "ownShare", "cityShare"] as const;
export type EligibilityCode = (typeof ELIGIBILITY_CODES)[number];

/** Met, not met, or for a person to look at: what the program does not know it does not decide. */
export type Verdict = "met" | "notMet" | "toCheck";
export type EligibilityFinding = { code: EligibilityCode; verdict: Verdict; activity?: ActivityKnown };

/** Does only the applicant's number keep the program from judging? Then a supplement is asked for (hallintolaki 22 §). */
export const lacksNumber = (findings: readonly EligibilityFinding[]): boolean =>
  findings.some(({ code, verdict }) => code === "registered" && verdict === "toCheck");

type ForKinds = Pick<GrantRules, "eligibility">;

/** Is a call meant for applicants of this kind? */
export const servesKind = ({ eligibility }: ForKinds, kind: AssociationKind): boolean =>
  eligibility.applicants.some((served) => served === kind);

/** Do only umbrella organisations apply, and grant the money onward to the associations? */
export const isThroughUmbrellas = ({ eligibility, passOn }: ForKinds & Pick<GrantRules, "passOn">): boolean =>
  passOn && eligibility.applicants.every((kind) => kind === "umbrella");

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase("fi") === b.trim().toLocaleLowerCase("fi");

function homeVerdict({ home }: GrantRules["eligibility"], applicant: Applicant, here: readonly string[]): Verdict {
  if (here.some((name) => same(name, applicant.homeMunicipality))) return "met";
  // Whether somebody from elsewhere is regularly active here no register tells.
  return home === "homeOrActive" || applicant.homeMunicipality.trim() === "" ? "toCheck" : "notMet";
}

/** An informal group is in no register. That of another kind the number is not known does not make it unregistered: it is asked. */
function registeredVerdict({ kind, registerNumber, businessId }: Applicant): Verdict {
  if (registerNumber !== null || businessId !== null) return "met";
  return needsNumber(kind) ? "toCheck" : "notMet";
}

/** The least of its own money that an applicant must have for these costs, to the nearest cent. */
export const leastOwnShare = (totalCostsCents: number, percent: number): Cents =>
  shareOf(cents(totalCostsCents), percent * 100);

function ownShareVerdict(percent: number, { totalCostsCents, ownShareCents }: AppliedSums): Verdict {
  if (totalCostsCents === null || ownShareCents === null) return "toCheck";
  return ownShareCents >= leastOwnShare(totalCostsCents, percent) ? "met" : "notMet";
}

/** Of these costs the city pays its share, on receipts: what is asked beyond that could never be paid. */
function cityShareVerdict(shareBp: number, { totalCostsCents, requestedCents }: AppliedSums): Verdict {
  if (totalCostsCents === null || requestedCents === null) return "toCheck";
  return requestedCents <= shareOf(cents(totalCostsCents), shareBp) ? "met" : "notMet";
}

/** All of the costs, in basis points. */
const WHOLE_BP = 10_000;

/** The rules that a call holds its applicants to; `shareBp` is how much of the accepted costs it pays, in basis points. */
export type HeldTo = Pick<GrantRules, "eligibility" | "ownSharePercent"> & {
  shareBp: number;
  /** The last day for applying. */
  closesOn: PlainDate;
};

/**
 * How long the applicant must have been active by the close, and since when it is known to be. A later first trace
 * proves nothing: an association is not active only since the city heard of it.
 */
function activityOf(months: number, closesOn: PlainDate, since: ActivityTrace | null): EligibilityFinding {
  const by = latestDayMonthsBefore(closesOn, months);
  return {
    code: "active",
    verdict: since !== null && since.on <= by ? "met" : "toCheck",
    activity: { months, by, since },
  };
}

/** Each field by its name: the rules may come as a document of the database, and to spread one gives none of its fields. */
export const heldTo = ({
  rules: { eligibility, ownSharePercent },
  paymentRule: { shareBp },
  closesAt,
}: {
  rules: GrantRules;
  paymentRule: { shareBp: number };
  closesAt: Date;
}): HeldTo => ({ eligibility, ownSharePercent, shareBp, closesOn: plainDateAt(closesAt) });

/**
 * How an applicant meets the rules of a call, rule by rule, in the order they are told; a rule that the call does not have is
 * not among them. It advises the applicant and the preparer and keeps nobody from filing: whether somebody is left without
 * is decided, with reasons (hallintolaki 45 §).
 * @param here the municipality's names in its languages.
 */
export function checkEligibility(
  { eligibility, ownSharePercent, shareBp, closesOn }: HeldTo,
  applicant: Applicant,
  sums: AppliedSums,
  here: readonly string[],
): EligibilityFinding[] {
  const active = activityOf(eligibility.activeMonths, closesOn, applicant.activeSince);
  const verdicts: Record<EligibilityCode, Verdict | null> = {
    kind: servesKind({ eligibility }, applicant.kind) ? "met" : "notMet",
    registered: eligibility.registered ? registeredVerdict(applicant) : null,
    home: eligibility.home === "anywhere" ? null : homeVerdict(eligibility, applicant, here),
    active: eligibility.activeMonths > 0 ? active.verdict : null,
    category: eligibility.onePerCategory ? (applicant.othersInCategory === 0 ? "met" : "notMet") : null,
    ownShare: ownSharePercent > 0 ? ownShareVerdict(ownSharePercent, sums) : null,
    cityShare: shareBp < WHOLE_BP ? cityShareVerdict(shareBp, sums) : null,
  };
  return ELIGIBILITY_CODES.flatMap((code) => {
    const verdict = verdicts[code];
    if (verdict === null) return [];
    return code === "active" ? [active] : [{ code, verdict }];
  });
}
