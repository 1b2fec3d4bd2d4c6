import { defineConfig } from "vitest/config";

const minutes = (count: number) => count * 60_000;

/** Where the tests that need a database engine find one: started once for the run. */
const globalSetup = ["tests/support/global-setup.ts"];

const INTEGRATION = "tests/{models,use-cases,routes,server,auth}/**/*.test.{ts,tsx}";
/** These tell their process where to send its mail, which it reads once: each file has a process of its own. */
const MAIL = "tests/**/*.mail.test.ts";

const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/*.test.ts", "tests/{domain,documents,emails,i18n,components,http}/**/*.test.{ts,tsx}"],
          environment: "node",
          isolate: false,
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
