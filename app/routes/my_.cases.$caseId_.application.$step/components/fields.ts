import type { ReactNode } from "react";
import type { useForm } from "#components/use-form";
import type { ApplicationContent } from "#domain/grants/application";
import type { FormDefinition } from "#domain/grants/form/definition";
import type { Drafting } from "#domain/grants/drafting";
import type { SumsBefore } from "#domain/grants/budget-in-core";
import type { SinceRow } from "#domain/grants/since-last";
import type { CoreField } from "#domain/grants/application-form";

/** What the fields of a step are drawn from. */
export type FieldsProps = {
  form: Omit<ReturnType<typeof useForm<CoreField>>, "field"> & {
    field: (
      name: CoreField,
    ) => Omit<ReturnType<ReturnType<typeof useForm<CoreField>>["field"]>, "after"> & { after?: ReactNode };
  };
  view: {
    content: ApplicationContent;
    shareBp: number;
    capCents: number | null;
    ownSharePercent: number;
    asksActiveSince: boolean;
    caseId: string;
    sumsBefore: SumsBefore;
    drafting: Drafting;
    last: { year: number; rows: readonly SinceRow[] } | null;
    form: FormDefinition | null;
  };
};
