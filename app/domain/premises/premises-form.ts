import { z } from "zod";
import { storedRole } from "#domain/associations/contact-roles";
import { WEEKDAYS, type Weekday } from "#domain/calendar/schedule";
import { FACILITIES, type Facility, type FacilityAnswer } from "#domain/premises/facilities";
import { parseHours, type OpeningSpan } from "#domain/premises/opening";
import { PRICE_KINDS, PRICE_UNITS, type Price, type PriceGroup, type Prices } from "#domain/premises/prices";
import { knownAnswers, type KnownAnswers } from "#domain/shared/known-answers";
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

const facilityNote = optionalText({ max: 150 });
const facilityNotes = z
  .object(Object.fromEntries(FACILITIES.map((code) => [code, facilityNote])) as Record<Facility, typeof facilityNote>)
  .default({} as Record<Facility, undefined>);

/** What was answered or explained; a place where nobody did either has nothing to keep. */
const facilitiesOf = (
  { yes, no }: KnownAnswers,
  notes: Partial<Record<Facility, string | undefined>>,
): FacilityAnswer[] =>
  FACILITIES.map((code): FacilityAnswer => {
    const answer = yes.includes(code) ? "yes" : no.includes(code) ? "no" : "unknown";
    return { code, answer, note: notes[code] ?? "" };
  }).filter(({ answer, note }) => answer !== "unknown" || note !== "");

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
  facilities: knownAnswers({ max: FACILITIES.length }),
  facilityNotes,
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
  ({ version = 0, facilities, facilityNotes: told, hours, contactRole, contactEmail, contactPhone, ...same }) => {
    const content: PremisesContent = {
      ...same,
      address: same.address ?? "",
      capacity: same.capacity ?? null,
      leadDays: same.leadDays ?? null,
      facilities: facilitiesOf(facilities, told),
      hours: WEEKDAYS.flatMap((weekday) => hours[weekday].map((span) => ({ weekday, ...span }))),
      contact: { role: storedRole(contactRole ?? ""), email: contactEmail ?? "", phone: contactPhone ?? null },
    };
    return { version, content };
  },
);
