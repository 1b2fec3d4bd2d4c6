import { rehearse } from "#domain/grants/allocation/rehearse";
import { grantableCents } from "#domain/grants/pots";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { loadBench } from "#models/bench.server";
import { CallModel, type Call } from "#models/call.server";
import { findDivisible } from "#models/divisible.server";
import { findScenario } from "#models/scoped-scenarios.server";

type Sought = { callId: string | undefined; scenarioId: string | undefined };

/** A rule run on the applications of the year before, beside what was decided then; the year is null where there is none. */
export async function rehearsalPage(actor: Actor, sought: Sought, locale: Locale) {
  const [found, bench] = await Promise.all([
    findScenario(actor, "viewCalls", sought),
    loadBench(actor, "viewCalls", sought.callId, { locale, compareNames: byName(locale) }),
  ]);
  if (!found || !bench) return null;
  const { call, scenario } = found;
  const about = { callId: call._id, callName: bench.name, scenarioId: scenario._id, name: scenario.name };
  const last = await CallModel.findOne({ programmeId: call.programmeId, year: call.year - 1 })
    .lean<Call>()
    .exec();
  const decided = (last ? await findDivisible(last, []) : []).filter(({ awardedCents }) => awardedCents !== null);
  if (!last || decided.length === 0) return { ...about, past: null };
  const potCents = cents(grantableCents(last));
  const { comparison, leftOpen } = rehearse(scenario.toObject().rule, { applications: decided, potCents });
  const applicants = Object.fromEntries(decided.map((one) => [one.applicant.caseNumber, one.applicantName]));
  return { ...about, past: { year: last.year, comparison, leftOpen, applicants, groupNames: bench.groupNames } };
}
