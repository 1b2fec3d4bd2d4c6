import { z } from "zod";
import { TIE_KINDS } from "#domain/ties/tie";
import { choice, optionalText, plainDate, text } from "#domain/shared/fields";
import { endsNotBeforeStart } from "#domain/shared/ends-not-before-start";

const WORDS_MAX = 200;

const ground = { kind: choice(TIE_KINDS), words: optionalText({ max: WORDS_MAX }) };

const ending = z.object({ intent: z.literal("end"), tieId: text({ max: 60 }), reason: text({ max: WORDS_MAX }) });

/** What a person's own page of ties sends. */
export const tieSchema = z.discriminatedUnion("intent", [
  z
    .object({
      intent: z.literal("declare"),
      associationId: text({ max: 60 }),
      ...ground,
      startsOn: plainDate().optional(),
      endsOn: plainDate().optional(),
    })
    .check(endsNotBeforeStart),
  z.object({ intent: z.literal("deny"), associationId: text({ max: 60 }) }),
  ending,
]);

/** What is declared at a case: the one press, with its ground and how far it reaches; and its end. */
export const caseTieSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("declare"), ...ground, scope: choice(["case", "association"]) }),
  ending,
]);
