import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel } from "#models/association.server";
import type { Stamp } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { PremisesModel } from "#models/premises.server";
import { ReferralModel } from "#models/referral.server";
import { decidedYearAt, grantYearAt, seedCalls } from "#server/demo/calls";
import { seedClaims } from "#server/demo/claims";
import { seedDecidedCall } from "#server/demo/decided-call";
import { seedDetails } from "#server/demo/details";
import { readSample, seedDirectory } from "#server/demo/directory";
import { seedFigures } from "#server/demo/figures";
import { seedGrantForms } from "#server/demo/grant-forms";
import { seedMunicipalities } from "#server/demo/municipalities";
import { DEMO_PEOPLE, seedPeople } from "#server/demo/people";
import { seedProfiles } from "#server/demo/profiles";
import { seedPremises } from "#server/demo/premises";
import { seedProgrammes } from "#server/demo/programmes";
import { seedScoring } from "#server/demo/scoring";
import { seedSmallGrant } from "#server/demo/small-grant";
import { seedSlips } from "#server/demo/slips";
import { seedSavedSearches } from "#server/demo/saved-searches";
import { seedUnmetNeeds } from "#server/demo/unmet-needs";
import { seedReferrals } from "#server/demo/referrals";
import { seedVolunteerTasks } from "#server/demo/volunteer-tasks";
import { seedWaitingWork } from "#server/demo/waiting-work";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";

/** Whom one may sign in as in demo mode; the start command prints them. */
export const demoPeople: readonly { role: string; name: string; email: string }[] = Object.values(DEMO_PEOPLE);

/** Letters about the demo's past were read long ago: nobody gets them at the first start. */
async function forgetOldLetters(): Promise<void> {
  await AssociationModel.updateMany({}, { $set: { pendingNotices: [] } });
  await GrantCaseModel.updateMany({}, { $set: { pendingNotices: [] } });
  await PremisesModel.updateMany({}, { $set: { pendingNotices: [] } });
  await ReferralModel.updateMany({}, { $set: { pendingNotices: [] } });
  // A notice whose letter never came to the outbox would be on its way for ever.
  await GrantCaseModel.updateMany({ decision: { $ne: null } }, { $set: { "decision.notices.$[].mailId": null } });
}

/**
 * Fills an empty database: taxonomies, two municipalities, their people, the sample directory with its places, and a year of grants that went through
 * the same use cases as everybody's.
 */
export async function seedDemo(now = new Date()): Promise<void> {
  const stamp: Stamp = { at: now, by: { personId: null, name: "Kumppani" } };
  const file = await readSample();
  await foundTaxonomies(now);
  await seedMunicipalities(stamp);
  const people = await seedPeople(stamp);
  await seedDirectory(file, people, stamp);
  await seedPremises(file, people, stamp);
  await seedDetails(stamp);
  await seedProfiles(stamp);
  await seedVolunteerTasks(stamp);
  const programmes = await seedProgrammes(stamp);
  const decidedYear = decidedYearAt(now);
  const { forms, decidedSports: decidedForm } = await seedGrantForms(programmes, stamp, {
    ...{ year: grantYearAt(now), decidedYear },
  });
  const { name, email } = DEMO_PEOPLE.administrator;
  const calls = await seedCalls({ programmes, forms, decidedForm }, { personId: people.get(email) ?? null, name }, now);
  const cases = await seedDecidedCall(calls.decidedSports, decidedYear);
  await seedClaims(cases, decidedYear, addDays(plainDateAt(now), -2));
  await seedWaitingWork(calls, now);
  await seedScoring(calls, now);
  await seedReferrals(now);
  await seedFigures(now);
  await seedSlips(now);
  await seedUnmetNeeds(now);
  await seedSmallGrant(calls.smallGrant, now);
  await seedSavedSearches(people.get(DEMO_PEOPLE.counsellor.email), now);
  await forgetOldLetters();
}
