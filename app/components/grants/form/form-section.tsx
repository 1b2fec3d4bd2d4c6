import type { ComponentType, ReactNode } from "react";
import { BudgetEntry } from "#components/grants/form/budget-field";
import { ChoiceEntry, DeclarationEntry, ManyEntry, YesNoEntry } from "#components/grants/form/choice-fields";
import { MembersEntry, StatisticsEntry } from "#components/grants/form/count-fields";
import { AttachmentEntry, PreviousReportEntry } from "#components/grants/form/paper-fields";
import { DateEntry, LongTextEntry, MoneyEntry, NumberEntry, TextEntry } from "#components/grants/form/plain-fields";
import { OtherGrantsEntry, PremisesEntry } from "#components/grants/form/row-fields";
import type { FieldProps, FormEntries } from "#components/grants/form/use-entry";
import type { Field, Kind } from "#domain/grants/form/definition";
import type { LiveField } from "#domain/grants/form/live-conditions";

type FormSectionProps = {
  /** The section's fields as liveFields gives them. */
  fields: readonly LiveField[];
  entries: FormEntries;
  /** What stands over a field: that it was copied from last year, or that somebody else wrote it too. */
  noteOf?: ((field: Field) => ReactNode) | undefined;
  /** What stands under a field: what the city has itself, and what was answered last year. */
  afterOf?: ((field: Field) => ReactNode) | undefined;
};

const ENTRIES: { [K in Kind]: ComponentType<FieldProps<K>> } = {
  text: TextEntry,
  longText: LongTextEntry,
  number: NumberEntry,
  money: MoneyEntry,
  date: DateEntry,
  choice: ChoiceEntry,
  many: ManyEntry,
  yesNo: YesNoEntry,
  declaration: DeclarationEntry,
  budget: BudgetEntry,
  members: MembersEntry,
  statistics: StatisticsEntry,
  otherGrants: OtherGrantsEntry,
  premises: PremisesEntry,
  previousReport: PreviousReportEntry,
  attachment: AttachmentEntry,
};

function FieldEntry<K extends Kind>(props: FieldProps<K>) {
  const Entry: ComponentType<FieldProps<K>> = ENTRIES[props.field.kind];
  return <Entry {...props} />;
}

/**
 * The questions of a section with what stands in them. One that is not asked now is there, but neither seen nor sent: a
 * script brings it when an answer asks for it. "_asked" tells which fields were sent, as empty ones send nothing.
 */
export function FormSection({ fields, entries, noteOf, afterOf }: FormSectionProps) {
  return (
    <>
      {fields.map(({ field, isAsked, when }) => {
        const question = (
          <>
            <input type="hidden" name="_asked" value={field.id} />
            {noteOf?.(field)}
            <FieldEntry {...{ field, entries }} />
            {afterOf?.(field)}
          </>
        );
        return when ? (
          <fieldset
            key={field.id}
            className="question"
            role="presentation"
            data-question={field.id}
            data-asked-when={JSON.stringify(when)}
            hidden={!isAsked}
            disabled={!isAsked}
          >
            {question}
          </fieldset>
        ) : (
          <div key={field.id} className="question" data-question={field.id}>
            {question}
          </div>
        );
      })}
    </>
  );
}
