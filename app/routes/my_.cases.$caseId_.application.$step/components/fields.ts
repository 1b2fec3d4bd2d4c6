import type { useForm } from "#components/use-form";
import type { ApplicationContent } from "#domain/grants/application";
import { cents, eurosForField } from "#domain/shared/cents";

/** What the fields of a step are drawn from. */
export type FieldsProps = {
  form: ReturnType<typeof useForm<keyof ApplicationContent>>;
  view: { content: ApplicationContent; shareBp: number };
};

const sum = (amount: number | null): string | null => (amount === null ? null : eurosForField(cents(amount)));

/** The stored application as its fields hold it: sums the way people write them. */
export const savedFields = (content: ApplicationContent) => ({
  ...content,
  totalCostsCents: sum(content.totalCostsCents),
  ownShareCents: sum(content.ownShareCents),
  otherFundingCents: sum(content.otherFundingCents),
  requestedCents: sum(content.requestedCents),
});
