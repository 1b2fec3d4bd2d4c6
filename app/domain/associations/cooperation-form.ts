import { z } from "zod";
import { COOPERATION_KINDS } from "#domain/associations/cooperation-kinds";
import { endsNotBeforeStart } from "#domain/shared/ends-not-before-start";
import { choice, optionalText, plainDate, text } from "#domain/shared/fields";

/** What an association tells of the way it works together with a unit of the city. The unit is the municipality's code. */
export const cooperationFormSchema = z
  .object({
    unit: text({ max: 60 }),
    kind: choice(COOPERATION_KINDS),
    title: text({ max: 120 }),
    description: text({ max: 3000 }),
    associationGives: optionalText({ max: 1000 }),
    cityGives: optionalText({ max: 1000 }),
    startsOn: plainDate().optional(),
    endsOn: plainDate().optional(),
    contactRole: optionalText({ max: 120 }),
  })
  .check(endsNotBeforeStart);

export type CooperationContent = z.output<typeof cooperationFormSchema>;
