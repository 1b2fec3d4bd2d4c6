import { useForm } from "#components/use-form";
import { WEEKDAYS, type Weekday } from "#domain/calendar/schedule";
import { FACILITIES, type Facility } from "#domain/premises/facilities";
import { hoursForField, hoursOn } from "#domain/premises/opening";
import { PRICE_GROUPS, type Price, type PriceGroup } from "#domain/premises/prices";
import type { PremisesContent } from "#domain/premises/premises-form";
import { eurosForField } from "#domain/shared/cents";
import type { FormReply } from "#domain/shared/form-reply";
import { answersFrom } from "#domain/shared/known-answers";
import { premisesForm } from "#i18n/messages/premises-form";
import { premisesOffice } from "#i18n/messages/premises-office";
import { premisesWords } from "#i18n/messages/premises-words";
import { schedules } from "#i18n/messages/schedules";
import { useTexts } from "#i18n/use-texts";

type PriceField = `prices.${PriceGroup}.${"kind" | "amount" | "unit" | "condition"}`;
type FieldName =
  keyof (typeof premisesForm)["fi"]["labels"] | `facilityNotes.${Facility}` | `hours.${Weekday}` | PriceField;

type Labels = Record<FieldName, string>;
type Saved = Partial<Record<FieldName, string | readonly string[] | number | null>>;

/** The labels in the form's order, so that what needs mending is told in the same order. */
function useLabels(): Labels {
  const t = useTexts(premisesForm);
  const { facilities, groups } = useTexts(premisesWords);
  const { days } = useTexts(schedules);
  const named = <Name extends string>(pairs: [Name, string][]) => Object.fromEntries(pairs) as Record<Name, string>;
  const notes = FACILITIES.map((code): [`facilityNotes.${Facility}`, string] => [
    `facilityNotes.${code}`,
    t.noteOf({ name: facilities[code] }),
  ]);
  const parts = { kind: t.kind, amount: t.amount, unit: t.unit, condition: t.condition };
  const prices = PRICE_GROUPS.flatMap((group) =>
    Object.entries(parts).map(([part, label]): [PriceField, string] => [
      `prices.${group}.${part}` as PriceField,
      `${groups[group]}, ${label.toLocaleLowerCase()}`,
    ]),
  );
  const hours = WEEKDAYS.map((day): [`hours.${Weekday}`, string] => [`hours.${day}`, days[day]]);
  return { ...t.labels, ...named(notes), ...named(prices), ...named(hours) };
}

const savedPrice = (group: PriceGroup, price: Price): Saved => ({
  [`prices.${group}.kind`]: price.kind,
  [`prices.${group}.amount`]: price.kind === "paid" ? eurosForField(price.amountCents) : "",
  [`prices.${group}.unit`]: price.kind === "paid" ? price.unit : "",
  [`prices.${group}.condition`]: price.condition,
});

const savedText = (name: "names" | "notes" | "openingNote" | "howToBook", text: PremisesContent["names"]): Saved => ({
  [`${name}.fi`]: text.fi,
  [`${name}.sv`]: text.sv ?? "",
  [`${name}.en`]: text.en ?? "",
});

/** What is stored, by the names of the form's fields. */
function savedAnswers(content: PremisesContent): Saved {
  const { village, address, capacity, leadDays, facilities, hours, prices, contact } = content;
  const told = (wanted: "yes" | "no") => facilities.filter(({ answer }) => answer === wanted).map(({ code }) => code);
  return {
    ...{ village, address, capacity, leadDays },
    ...savedText("names", content.names),
    ...savedText("notes", content.notes),
    ...savedText("openingNote", content.openingNote),
    ...savedText("howToBook", content.howToBook),
    facilities: answersFrom({ yes: told("yes"), no: told("no") }),
    ...Object.fromEntries(facilities.map(({ code, note }) => [`facilityNotes.${code}`, note])),
    ...Object.fromEntries(WEEKDAYS.map((day) => [`hours.${day}`, hoursForField(hoursOn(hours, day))])),
    ...Object.fromEntries(PRICE_GROUPS.flatMap((group) => Object.entries(savedPrice(group, prices[group])))),
    contactRole: contact.role,
    contactEmail: contact.email,
    contactPhone: contact.phone ?? "",
  };
}

const NEW: Saved = Object.fromEntries(PRICE_GROUPS.map((group) => [`prices.${group}.kind`, "unknown"]));

/** The state of the form of a place: stored, typed or new. */
export function usePremisesForm(reply: FormReply | undefined, content: PremisesContent | null) {
  const { refusals } = useTexts(premisesOffice);
  return useForm<FieldName>({
    reply,
    labels: useLabels(),
    saved: content ? savedAnswers(content) : NEW,
    refusals,
  });
}

export type PremisesFormView = ReturnType<typeof usePremisesForm>;
