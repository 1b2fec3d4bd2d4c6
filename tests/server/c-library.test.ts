import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { isNewEnough, nodeForEngine } from "#server/c-library";

describe("the C library for the database engine", () => {
  test.each([
    ["2.35", false],
    ["2.37", false],
    ["2.38", true],
    ["2.41", true],
    ["3.0", true],
  ])("%s is new enough: %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  test("whatever this system has, this very Node can be started for the engine", async () => {
    const [command, ...args] = await nodeForEngine(() => undefined);
    expect(execFileSync(command, [...args, "--version"], { encoding: "utf8" }).trim()).toBe(process.version);
  });
});
