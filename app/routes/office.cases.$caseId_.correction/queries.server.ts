import { localText, type Locale } from "#domain/shared/locales";
import type { GrantCase } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";

/** What the form for a correction begins with; null where there is nothing to correct. */
export async function loadCorrection(grantCase: GrantCase, locale: Locale) {
  const { _id: caseId, __v: version, caseNumber, applicantName, status, municipality, decision } = grantCase;
  if (status !== "decided" || !decision) return null;
  const keeper = await findMunicipality(municipality);
  const bodies = (keeper?.decidingBodies ?? []).map(({ code, names }) => ({
    value: code,
    label: localText(names, locale),
  }));
  const { outcome, awardedCents, reason, decidingBody } = decision;
  return {
    ...{ caseId, version, caseNumber: caseNumber ?? "", applicantName, bodies },
    standing: { outcome, awardedCents, reason, decidingBody },
  };
}

export type CorrectionView = NonNullable<Awaited<ReturnType<typeof loadCorrection>>>;
