import { z } from "zod";
import { WEEKDAYS, type Weekday } from "#domain/calendar/schedule";
import { ANSWERS, FACILITIES, type Facility, type FacilityAnswer } from "#domain/premises/facilities";
import { parseHours, type OpeningSpan } from "#domain/premises/opening";
import { PRICE_KINDS, PRICE_UNITS, type Price, type PriceGroup, type Prices } from "#domain/premises/prices";
import { choice, email, money, optionalText, phone, text, wholeNumber } from "#domain/shared/fields";
import type { LocalText } from "#domain/shared/locales";

/** What is told of a place. A text may be missing altogether; its Finnish is then empty. */
export type PremisesContent = {
  names: LocalText;
  village: string;
  address: string;
  capacity: number | null;
  facilities: FacilityAnswer[];
  prices: Prices;
  hours: OpeningSpan[];
  openingNote: LocalText;
  howToBook: LocalText;
  notes: LocalText;
  leadDays: number | null;
  contact: { role: string; email: string; phone: string | null };
};

const localized = (max: number) =>
  z
    .object({ fi: optionalText({ max }), sv: optionalText({ max }), en: optionalText({ max }) })
    .default({ fi: undefined, sv: undefined, en: undefined })
    .transform(({ fi = "", sv, en }): LocalText => ({ fi, sv, en }));

const facility = z
  .object({ answer: choice(ANSWERS).default("unknown"), note: optionalText({ max: 150 }) })
  .default({ answer: "unknown", note: undefined });

const facilityFields = Object.fromEntries(FACILITIES.map((code) => [code, facility])) as Record<
  Facility,
  typeof facility
>;

const price = z
  .object({
    kind: choice(PRICE_KINDS),
    amount: money({ min: 1 }).optional(),
    unit: choice(PRICE_UNITS).optional(),
    condition: optionalText({ max: 200 }),
  })
  .superRefine(({ kind, amount, unit }, context) => {
    if (kind !== "paid") return;
    if (amount === undefined) context.addIssue({ code: "custom", path: ["amount"], message: "required" });
    if (unit === undefined) context.addIssue({ code: "custom", path: ["unit"], message: "required" });
  })
  .transform(({ kind, amount, unit, condition = "" }): Price =>
    kind === "paid" ? { kind, amountCents: amount ?? z.NEVER, unit: unit ?? "time", condition } : { kind, condition },
  );

const hoursOfDay = optionalText({ max: 60 }).transform((written, context) => {
  const hours = parseHours(written ?? "");
  if (hours.ok) return hours.value;
  context.addIssue({ code: "custom", message: "notHours" });
  return z.NEVER;
});

const hourFields = Object.fromEntries(WEEKDAYS.map((day) => [day, hoursOfDay])) as Record<Weekday, typeof hoursOfDay>;

const asked = z.object({
  version: wholeNumber().optional(),
  names: z.object({ fi: text({ max: 120 }), sv: optionalText({ max: 120 }), en: optionalText({ max: 120 }) }),
  village: text({ max: 60 }),
  address: optionalText({ max: 200 }),
  capacity: wholeNumber({ min: 1, max: 100_000 }).optional(),
  facilities: z.object(facilityFields),
  prices: z.object({ association: price, withCity: price, other: price } satisfies Record<PriceGroup, typeof price>),
  hours: z.object(hourFields),
  openingNote: localized(300),
  howToBook: localized(1000),
  notes: localized(3000),
  leadDays: wholeNumber({ max: 365 }).optional(),
  contactRole: optionalText({ max: 120 }),
  contactEmail: email().optional(),
  contactPhone: phone().optional(),
});

/** The form of a place, read to what the record holds; `version` is 0 where there is no record yet. */
export const premisesFormSchema = asked.transform(
  ({ version = 0, facilities, hours, contactRole, contactEmail, contactPhone, ...same }) => {
    const content: PremisesContent = {
      ...same,
      address: same.address ?? "",
      capacity: same.capacity ?? null,
      leadDays: same.leadDays ?? null,
      facilities: FACILITIES.map((code) => ({
        code,
        answer: facilities[code].answer,
        note: facilities[code].note ?? "",
      })).filter(({ answer, note }) => answer !== "unknown" || note !== ""),
      hours: WEEKDAYS.flatMap((weekday) => hours[weekday].map((span) => ({ weekday, ...span }))),
      contact: { role: contactRole ?? "", email: contactEmail ?? "", phone: contactPhone ?? null },
    };
    return { version, content };
  },
);
