import { z } from "zod";
import { ALLOCATION_BASES, SCENARIO_LIMITS } from "#domain/grants/allocation/rule-form";
import { choice, text } from "#domain/shared/fields";

export const newScenarioSchema = z.object({
  name: text({ max: SCENARIO_LIMITS.name }),
  base: choice(ALLOCATION_BASES).default("equalShare"),
  copyOf: z.string().optional(),
});

export const aboutSchema = z.object({ scenarioId: z.string({ error: "required" }) });
