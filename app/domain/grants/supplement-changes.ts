import { maskedAccount } from "#domain/grants/masked-account";
import type { FieldChange } from "#domain/grants/supplement-answers";
import { cents, eurosForField } from "#domain/shared/cents";

const isMasked = ({ of, field }: FieldChange): boolean => of === "core" && field === "iban";

const hidden = (account: FieldChange["after"]): string => (typeof account === "string" ? maskedAccount(account) : "");

/** A change as anybody but the applicant and the payer's side may see it. */
export const maskedChange = (change: FieldChange): FieldChange =>
  isMasked(change)
    ? {
        ...change,
        before: hidden(change.before),
        after: hidden(change.after),
      }
    : change;

/** What came into a field, in the fewest words; what a form's field holds is read on the case's page. */
export function shortChange(change: FieldChange): string {
  const { of, field, after } = maskedChange(change);
  if (of === "form" || typeof after === "object") return "✓";
  return field.endsWith("Cents") ? `${eurosForField(cents(Number(after)))} €` : String(after);
}
