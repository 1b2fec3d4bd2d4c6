import { describe } from "vitest";
import { testMainJob } from "#tests/browser/steps/main-job";

describe("the main job with scripts", () => testMainJob({ isScripted: true }));
