import type { ComponentProps, ReactNode } from "react";
import { DateField } from "#components/date-field";
import { MoneyField } from "#components/money-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { APPLICATION_TEXT_LIMITS as MAX, type CoreField } from "#domain/grants/application-form";
import { formatIban, parseIban } from "#domain/shared/iban";
import { application } from "#i18n/messages/application";
import { useTexts } from "#i18n/use-texts";

/** An account as on an invoice, in groups of four. */
function inGroups(iban: string | undefined): string | undefined {
  const parsed = parseIban(iban ?? "");
  return parsed.ok ? formatIban(parsed.value) : iban;
}

type TextProps = Partial<ComponentProps<typeof TextField>>;

const ONE_LINE: Partial<Record<CoreField, TextProps>> = {
  contactName: { autoComplete: "name" },
  contactEmail: { type: "email", inputMode: "email", autoComplete: "email" },
  contactPhone: { type: "tel", autoComplete: "tel", width: "medium", optional: true },
  iban: { autoComplete: "off", width: "medium" },
  memberCount: { inputMode: "numeric", width: "short", optional: true },
  activeSinceYear: { inputMode: "numeric", width: "short", optional: true },
};

const LONG: Partial<Record<CoreField, Pick<ComponentProps<typeof TextArea>, "rows" | "maxChars" | "optional">>> = {
  purpose: { rows: 8, maxChars: MAX.purpose },
  beneficiaries: { rows: 4, maxChars: MAX.beneficiaries, optional: true },
  budgetNotes: { rows: 4, maxChars: MAX.budgetNotes, optional: true },
};

const DATES: readonly CoreField[] = ["startsOn", "endsOn"];
const SUMS: readonly CoreField[] = ["totalCostsCents", "ownShareCents", "otherFundingCents", "requestedCents"];

type CoreEntryProps = {
  of: CoreField;
  /** The props of its input as a form gives them. */
  field: {
    name: string;
    label: string;
    defaultValue?: string | undefined;
    error?: string[] | undefined;
    after?: ReactNode;
  };
};

/** One field of every application as it is written, in the application's form and wherever it is asked again. */
export function CoreEntry({ of, field }: CoreEntryProps) {
  const { hints } = useTexts(application);
  const hint = hints[of];
  const long = LONG[of];
  if (long) return <TextArea {...field} {...long} hint={hint} />;
  if (DATES.includes(of)) return <DateField {...field} hint={hint} />;
  if (SUMS.includes(of)) return <MoneyField {...field} hint={hint} />;
  const value = of === "iban" ? inGroups(field.defaultValue) : field.defaultValue;
  return <TextField {...field} {...ONE_LINE[of]} defaultValue={value} hint={hint} />;
}
