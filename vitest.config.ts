import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest files, the longest first, of a fresh clone too: what begins last should be short. */
const LONGEST = [
  ...["start", "seed-demo", "directory-import", "access"],
  ...["every-page", "walk", "asking", "answering", "tending", "records", "killed", "walk-without-scripts"],
].map((name) => `/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

const minutes = (count: number) => count * 60_000;

/** Where the tests that need a database engine find one: started once for the run. */
const globalSetup = ["tests/support/global-setup.ts"];

const INTEGRATION = "tests/{models,use-cases,routes,server,auth}/**/*.test.{ts,tsx}";
/** These tell their process where to send its mail, which it reads once: each file has a process of its own. */
const MAIL = "tests/**/*.mail.test.ts";

/** On a machine that does much else, what takes a second may take ten. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "tests/*.test.ts",
            "tests/{domain,documents,emails,i18n,components,http,search}/**/*.test.{ts,tsx}",
          ],
          environment: "node",
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: "integration",
          include: [INTEGRATION],
          exclude: [MAIL],
          environment: "node",
          globalSetup,
          isolate: false,
          maxWorkers: 2,
          ...patience,
        },
      },
      {
        test: {
          name: "mail",
          include: [MAIL],
          environment: "node",
          globalSetup,
          maxWorkers: 2,
          ...patience,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          environment: "node",
          globalSetup: ["tests/support/demo-setup.ts"],
          maxWorkers: 2,
          testTimeout: minutes(3),
          hookTimeout: minutes(2),
        },
      },
    ],
  },
});
