import type { EligibilityCode } from "#domain/grants/eligibility";
import type { LineOutcome } from "#domain/grants/proposal-lines";

/**
 * Rules about who the applicant is: whom the call does not serve. A second application in the same category, too
 * little funding of its own, or more asked than is paid of the costs is told to the preparer but presumes nothing.
 */
const ABOUT_APPLICANT: readonly EligibilityCode[] = ["kind", "registered", "home"];

/** What an official's line of an application begins with while nobody has written it, for them to keep or to change. */
export function likelyOutcome({
  isLate,
  unmet,
}: {
  isLate: boolean;
  unmet: readonly EligibilityCode[];
}): Exclude<LineOutcome, "reject"> {
  if (isLate) return "notAdmitted";
  return unmet.some((code) => ABOUT_APPLICANT.includes(code)) ? "ineligible" : "grant";
}
