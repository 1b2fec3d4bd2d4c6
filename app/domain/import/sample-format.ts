import { z } from "zod";
import { importScheduleSchema } from "#domain/import/schedule-format";
import type { ImportProblemCode } from "#domain/import/problems";
import * as fields from "#domain/shared/fields";
import { isIssueCode } from "#domain/shared/issues";
import { ok, refused, type Result } from "#domain/shared/result";

// The import format, version 1. Unknown keys are refused, so that a misspelt one is never silently lost.

const id = z.string().min(1);
const texts = z.array(z.string());
const count = z.number().int().min(0);
const month = z.number().int().min(1).max(12);
const codes = z.array(z.strictObject({ code: z.string(), label: z.string() }));

const taxonomies = z
  .strictObject({
    volunteerTypes: codes,
    divisions: codes,
    targetGroups: texts,
    needs: texts,
    categories: texts,
    accessibility: texts,
    villages: texts,
    notInMunicipality: texts,
    fields: texts,
    registration: texts,
    associationStatus: texts,
  })
  .partial();

const association = z.strictObject({
  id,
  key: z.string().optional(),
  name: z.string().min(1),
  kind: z.enum(["association", "umbrella", "informal", "parish", "cityUnit", "company"]).optional(),
  fictional: z.boolean().optional(),
  dataNote: z.string().optional(),
  isUmbrella: z.boolean().optional(),
  umbrellaId: id.nullish(),
  umbrellaKey: z.string().nullish(),
  registerNumber: fields.registerNumber().nullish(),
  businessId: fields.businessId().nullish(),
  homeMunicipality: z.string().optional(),
  operatingArea: texts.optional(),
  fields: texts.optional(),
  description: z.string().default(""),
  memberCount: count.optional(),
  memberCountYear: z.number().int().optional(),
  activeSinceYear: z.number().int().optional(),
  languages: texts.optional(),
  volunteerTypes: texts.optional(),
  cooperationForms: z.array(z.strictObject({ division: z.string(), form: z.string() })).default([]),
  accessibility: texts.optional(),
  contact: z
    .strictObject({
      role: z.string(),
      email: fields.email().nullable(),
      website: fields.url().nullable(),
      phone: fields.phone().nullable(),
    })
    .partial()
    .default({}),
  stats: z
    .strictObject({
      volunteers: count,
      volunteerHours: count,
      events: count,
      jointEventsWithCity: count,
      reportYear: z.number().int(),
    })
    .partial()
    .optional(),
  status: z.enum(["draft", "pending", "published", "stale", "archived"]).default("published"),
  lastVerified: fields.plainDate().nullish(),
  createdAt: fields.plainDate().optional(),
});

const activity = z.strictObject({
  id,
  associationId: id,
  title: z.string().min(1),
  description: z.string().default(""),
  categories: texts.optional(),
  volunteerType: z.string().nullish(),
  targetGroups: texts.optional(),
  needs: texts.optional(),
  place: z.strictObject({ name: z.string(), village: z.string(), municipality: z.string() }).partial().default({}),
  scope: z.enum(["local", "national"]).optional(),
  remote: z.boolean().optional(),
  schedule: importScheduleSchema,
  cost: z.strictObject({
    type: z.enum(["maksuton", "maksullinen"]),
    amount: z.number().min(0).multipleOf(0.01).optional(),
    currency: z.literal("EUR").optional(),
    text: z.string(),
  }),
  registration: z.string().optional(),
  languages: texts.optional(),
  accessibility: texts.optional(),
  referral: z
    .strictObject({
      accepted: z.boolean(),
      warmHandover: z.boolean(),
      method: z.string().nullable(),
      responseDays: count.nullable(),
    })
    .partial()
    .default({}),
  status: z.enum(["draft", "pending", "published", "stale", "archived"]).default("published"),
  confirmedAt: fields.plainDate().nullish(),
});

const partnershipTable = z.strictObject({
  id,
  name: z.string().min(1),
  area: z.string(),
  scope: z.string(),
  decisionMaking: z.boolean(),
  role: z.string(),
  meetsPerYear: count,
  meetingMonths: z.array(month),
  place: z.string(),
  seats: z.record(z.string(), count),
  topics: texts,
  meetings: z.array(
    z.strictObject({
      date: fields.plainDate(),
      agenda: texts,
      attendees: count.nullable(),
      proposals: count.nullable(),
      status: z.enum(["pidetty", "suunniteltu"]),
      outcome: z.string().optional(),
    }),
  ),
  memberAssociationIds: z.array(id),
});

const price = z.strictObject({ amount: z.number().min(0), unit: z.string(), condition: z.string().optional() });
const premises = z.strictObject({
  id,
  name: z.string().min(1),
  village: z.string(),
  capacity: count,
  facilities: z.record(z.string(), z.union([z.boolean(), z.string()])),
  prices: z.record(z.string(), price.nullable()),
  booking: z.string(),
  openHours: z.string(),
  notes: z.string(),
});

const wheelEvent = z.strictObject({
  id,
  month,
  startDate: fields.plainDate(),
  endDate: fields.plainDate(),
  title: z.string().min(1),
  kind: z.string(),
  owner: z.string(),
  ownerLabel: z.string(),
  recurring: z.literal("vuosittain").nullish(),
});

const metric = z.strictObject({
  id,
  name: z.string().min(1),
  definition: z.string(),
  unit: z.string(),
  source: z.string(),
  aggregation: z.string(),
  frequency: z.string(),
  field: z.string().nullable(),
  fromHandbook: z.boolean(),
});

/** A list whose ids are each used once: the id becomes the record's externalId. */
const listOf = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z
    .array(item)
    .superRefine((items, context) => {
      const ids = items.map((record) => record.id);
      ids.forEach((each, index) => {
        if (ids.indexOf(each) < index)
          context.addIssue({ code: "custom", path: [index, "id"], message: "duplicateId" });
      });
    })
    .default([]);

export const importFileSchema = z.strictObject({
  meta: z.record(z.string(), z.json()).optional(),
  taxonomies: taxonomies.default({}),
  associations: listOf(association),
  activities: listOf(activity),
  partnershipTables: listOf(partnershipTable),
  premises: listOf(premises),
  yearlyWheel: listOf(wheelEvent),
  metrics: listOf(metric),
});

export type ImportFile = z.output<typeof importFileSchema>;

/** `path` is written as in JavaScript: "activities[3].schedule.byDay[0]"; `value` is what the file says there. */
export type ImportIssue = { path: string; code: ImportProblemCode; param: string; value: string };

/** Reads a whole import file, or tells everything that is wrong with it: nothing of a faulty file is imported. */
export function parseImportFile(json: unknown): Result<ImportFile, ImportIssue[]> {
  const parsed = importFileSchema.safeParse(json, { reportInput: true });
  return parsed.success ? ok(parsed.data) : refused(parsed.error.issues.flatMap(importIssues));
}

const GIVEN_LENGTH = 80;
const given = (input: unknown): string => (input === undefined ? "" : JSON.stringify(input).slice(0, GIVEN_LENGTH));

/** What a field of ours is told off with in a form is told here too; the validator's own words are no language of people. */
function problemOf({ code, message, input }: z.core.$ZodIssue): Pick<ImportIssue, "code" | "param"> {
  if (message === "duplicateId") return { code: message, param: "" };
  const [word = "", param = ""] = message.split("|");
  if (isIssueCode(word)) return { code: word, param };
  return { code: code === "invalid_type" && input === undefined ? "missing" : "wrongValue", param: "" };
}

function importIssues(issue: z.core.$ZodIssue): ImportIssue[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: written([...issue.path, key]),
      code: "unknownKey",
      param: "",
      value: "",
    }));
  return [{ path: written(issue.path), ...problemOf(issue), value: given(issue.input) }];
}

const written = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
