import { defineConfig } from "vitest/config";

const minutes = (count: number) => count * 60_000;

/** Where the tests that need a database engine find one: started once for the run. */
const globalSetup = ["tests/support/global-setup.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/*.test.ts", "tests/{domain,documents,emails,i18n,components,http}/**/*.test.{ts,tsx}"],
          environment: "node",
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/{models,use-cases,routes,server,auth}/**/*.test.{ts,tsx}"],
          environment: "node",
          globalSetup,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          environment: "node",
          globalSetup,
          fileParallelism: false,
          testTimeout: minutes(3),
          hookTimeout: minutes(2),
        },
      },
    ],
  },
});
