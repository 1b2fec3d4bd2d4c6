import { connect, disconnect } from "#models/connection.server";
import { syncIndexes } from "#models/sync-indexes.server";
import { upgradeDirectory } from "#models/upgrade-directory.server";
import { upgradeGrants } from "#models/upgrade-grants.server";
import { upgradeIdentityCodes } from "#models/upgrade-identity-codes.server";
import { upgradeMunicipalities } from "#models/upgrade-municipalities.server";
import { upgradeTaxonomies } from "#models/upgrade-taxonomies.server";
import { upgradeThesaurus } from "#models/upgrade-thesaurus.server";
import { prepareRateLimits } from "#server/rate-limit";
import type { Say } from "#server/say";
import { seedWhenEmpty } from "#server/seed-when-empty";
import { foundReasons } from "#use-cases/found-reasons.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";

/** What a database needs before anything is served from it: its indexes, its taxonomies and, in demo mode, something to look at. */
export async function prepareDatabase(
  { mongodbUri, demo }: { mongodbUri: string; demo: boolean },
  say: Say,
): Promise<void> {
  await connect(mongodbUri);
  try {
    const done = say.begin("Bringing the database's indexes up to date …");
    await syncIndexes();
    await prepareRateLimits();
    done("The indexes are up to date");
    await upgradeMunicipalities();
    await upgradeGrants();
    await upgradeIdentityCodes();
    await upgradeDirectory(new Date());
    await upgradeTaxonomies(new Date());
    await upgradeThesaurus(new Date());
    if (demo) await seedWhenEmpty(say);
    await foundTaxonomies(new Date());
    await foundReasons(new Date());
  } finally {
    await disconnect();
  }
}
