import { z } from "zod";
import { nextStatus, type Lifecycle } from "#domain/shared/lifecycle";
import {
  APPLICATION_LIFECYCLE,
  type ApplicationEvent,
  type ApplicationStatus,
} from "#domain/grants/application-lifecycle";
import { plainDate, text } from "#domain/shared/fields";

/** What officials do to many cases at once, in the order in which it is offered. */
export const BULK_ACTIONS = ["assign", "start", "ask", "label", "unlabel"] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** A list that a person can still look through before pressing the button. */
export const MOST_AT_ONCE = 200;
const MAX_QUESTION = 3000;
const MAX_LABEL = 40;

/** The events of the life cycle behind an action; the others change no state. */
const EVENTS: Partial<Record<BulkAction, ApplicationEvent>> = { start: "startPreparation", ask: "requestSupplement" };

/** Could it be done to a case in this state? */
export function suits(action: BulkAction, status: ApplicationStatus | null): boolean {
  const event = EVENTS[action];
  if (status === null) return false;
  const lifecycle: Lifecycle<ApplicationStatus, ApplicationEvent> = APPLICATION_LIFECYCLE;
  return event === undefined || nextStatus(lifecycle, status, event).ok;
}

const cases = z
  .array(z.string().regex(/^[0-9a-f]{24}$/))
  .max(MOST_AT_ONCE)
  .default([]);

/** The forms of the actions, and of taking one back: what each case had before, as "case person", person or label. */
export const bulkSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("assign"), case: cases, preparerId: z.string().max(24).default("") }),
  z.object({ intent: z.literal("start"), case: cases }),
  z.object({ intent: z.literal("ask"), case: cases, question: text({ max: MAX_QUESTION }), dueOn: plainDate() }),
  z.object({ intent: z.literal("label"), case: cases, label: text({ max: MAX_LABEL }) }),
  z.object({ intent: z.literal("unlabel"), case: cases, label: text({ max: MAX_LABEL }) }),
  z.object({ intent: z.literal("giveBack"), before: z.array(z.string().max(60)).max(MOST_AT_ONCE).default([]) }),
]);
export type BulkForm = z.output<typeof bulkSchema>;
