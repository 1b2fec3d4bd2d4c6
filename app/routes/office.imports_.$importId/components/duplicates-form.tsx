import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { isCertain } from "#domain/import/association-book";
import type { ReferredNames } from "#domain/records/conflict-view";
import { importPreview } from "#i18n/messages/import-preview";
import { useTexts } from "#i18n/use-texts";
import type { RowView } from "../queries.server";
import { Changes } from "./change-list";

type DuplicatesFormProps = { rows: readonly RowView[]; names: ReferredNames; action: string };

const chosen = ({ decision, recordId }: RowView): string | null => (decision === "same" ? recordId : decision);

/** A question for each row that may be about an association we have already. */
export function DuplicatesForm({ rows, names, action }: DuplicatesFormProps) {
  const t = useTexts(importPreview);
  const hintOf = ({ line, twins }: RowView): string =>
    [
      line === null ? "" : t.rowLine({ line: String(line) }),
      ...twins.map((twin) => t.twin({ name: twin.name, line: twin.line === null ? "" : String(twin.line) })),
    ]
      .filter(Boolean)
      .join(". ");
  const hasNumbers = rows.some(({ suspects }) => isCertain(suspects));
  return (
    <Form action={action}>
      {rows.map((row, index) => (
        <div key={row.id} className="import-question">
          <input type="hidden" name={`decisions[${index}].rowId`} value={row.id} />
          <RadioGroup
            name={`decisions[${index}].word`}
            id={`row-${row.id}`}
            legend={t.suspected({ name: row.label })}
            hint={hintOf(row)}
            defaultValue={chosen(row)}
            options={[
              ...row.suspects.map(({ id, name, reason }) => ({
                value: id,
                label: t.sameAs({ name }),
                hint: t.sameHint[reason],
              })),
              ...(isCertain(row.suspects) ? [] : [{ value: "new", label: t.asNew }]),
              { value: "leave", label: t.leave },
            ]}
          />
          {row.decision === "same" && row.changes ? (
            <Changes name={row.label} changes={row.changes} names={names} before={t.now} after={t.then} />
          ) : null}
        </div>
      ))}
      <FormActions>
        <Button name="intent" value="decide">
          {t.saveDecisions}
        </Button>
        {hasNumbers ? (
          <Button name="intent" value="numbersSame" variant="quiet">
            {t.sameNumbers}
          </Button>
        ) : null}
      </FormActions>
    </Form>
  );
}
