import { Button } from "#components/button";
import { Form } from "#components/form";
import { Note } from "#components/note";
import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { BulkAction } from "#domain/grants/case-table/bulk";
import { caseBulk } from "#i18n/messages/case-bulk";
import { cases } from "#i18n/messages/cases";
import { useTexts } from "#i18n/use-texts";
import type { BulkRow } from "../queries.server";

export type Told = {
  done: number;
  refused: readonly { caseId: string; code: string; state?: ApplicationStatus | undefined }[];
  before: readonly string[];
  label: string;
  isUndone: boolean;
};

type OutcomeProps = { told: Told; action: BulkAction; rows: readonly BulkRow[]; here: string };

const UNDOES: Partial<Record<BulkAction, string>> = { assign: "giveBack", label: "unlabel", unlabel: "label" };

/** What came of it, which cases were left as they were and why, and the means to take it back where there is one. */
export function Outcome({ told, action, rows, here }: OutcomeProps) {
  const t = useTexts(caseBulk);
  const { statuses } = useTexts(cases);
  const reasons: Record<string, string> = t.refusals;
  const intent = told.isUndone ? undefined : UNDOES[action];
  const named = (caseId: string): string => {
    const row = rows.find((one) => one.caseId === caseId);
    return row ? `${row.caseNumber} ${row.applicant}` : caseId;
  };
  const name = intent === "giveBack" ? "before" : "case";
  return (
    <>
      <Note tone="success" title={told.isUndone ? t.undone({ count: told.done }) : t.done({ count: told.done })}>
        {intent && told.before.length > 0 ? (
          <Form action={here}>
            {told.before.map((token) => (
              <input key={token} type="hidden" name={name} value={token} />
            ))}
            <input type="hidden" name="label" value={told.label} />
            <input type="hidden" name="undoes" value="yes" />
            <Button name="intent" value={intent} variant="quiet" size="small">
              {t.undo}
            </Button>
          </Form>
        ) : null}
      </Note>
      {told.refused.length > 0 ? (
        <Note tone="attention" title={t.refused({ count: told.refused.length })}>
          <ul>
            {told.refused.map(({ caseId, code, state }) => (
              <li key={caseId}>
                <a href={`/office/cases/${caseId}`}>{named(caseId)}</a>:{" "}
                {state ? t.inState({ state: statuses[state] }) : (reasons[code] ?? t.refusals.notAllowed)}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
    </>
  );
}
