/** `npm test`: everything that is proven about this program. `--only check|unit|integration|mail|browser` runs one part. */
import { parseArgs } from "node:util";
import { buildWhenNeeded } from "#server/build-when-needed";
import { fetchVoikkoWhenMissing } from "#server/fetch-voikko";
import { speaker } from "#server/say";
import { checkJobs } from "#tests/support/checks";
import { ensureChromium } from "#tests/support/chromium";
import { inTwoLanes } from "#tests/support/lanes";
import { ensurePdfReader } from "#tests/support/printed";
import { runSuite } from "#tests/support/suites";

const SUITES = ["unit", "integration", "mail", "browser"] as const;

const { values } = parseArgs({ options: { only: { type: "string" } } });
const say = speaker((text) => process.stdout.write(text));
const total = { passed: 0, failed: 0 };
const isWanted = (part: string) => values.only === undefined || values.only === part;

function count(tally: { passed: number; failed: number }): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
}

/** A step without which the suites that need it cannot run; failing counts as one failed test. */
async function prepare(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    count({ passed: 0, failed: 1 });
  }
}

async function run(suite: (typeof SUITES)[number]): Promise<void> {
  if (isWanted(suite)) count(await runSuite(suite, say));
}

/** What the system's package manager brings, one after the other; the unit tests read Finnish already. */
async function fetchAndTestUnits(): Promise<void> {
  if (SUITES.some((suite) => isWanted(suite))) await prepare(() => fetchVoikkoWhenMissing(say));
  if (isWanted("browser")) {
    await prepare(async () => {
      process.env["CHROMIUM"] = await ensureChromium(say);
    });
    await prepare(() => ensurePdfReader(say));
  }
  await run("unit");
}

async function build(): Promise<void> {
  if (SUITES.some((suite) => suite !== "unit" && isWanted(suite))) await prepare(() => buildWhenNeeded(say));
}

const checks = isWanted("check") ? checkJobs(say).map((check) => async () => count(await check())) : [];
// The longest first: what begins last should be short.
await inTwoLanes([fetchAndTestUnits, build, ...checks]);
for (const suite of ["integration", "mail", "browser"] as const) await run(suite);

process.exitCode = total.failed === 0 ? 0 : 1;
say(`${total.passed} passed, ${total.failed} failed`);
