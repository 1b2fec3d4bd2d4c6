import { Money } from "#components/money";
import { MoneyField } from "#components/money-field";
import { ReadabilityNotes } from "#components/reasons/readability-notes";
import { SelectField } from "#components/select-field";
import { Tag } from "#components/tag";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { readability } from "#domain/grants/readability/readability";
import { parseEuros } from "#domain/shared/cents";
import { formatEuros } from "#i18n/format";
import { eligibility } from "#i18n/messages/eligibility";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ProposalRow } from "../queries.server";

type RowProps = {
  row: ProposalRow;
  names: { outcome: string; proposed: string; reason: string };
  form: ReturnType<typeof useForm<string>>;
  /** Somebody else saved meanwhile: what they wrote stands beside what was typed. */
  collided: boolean;
};

export function ProposalFormRow({ row, names, form, collided }: RowProps) {
  const { columns } = useTexts(proposal);
  return (
    <tr className={row.status === "supplementRequested" ? "row-attention" : undefined}>
      <ApplicantCell row={row} />
      <td className="cell-number proposal-fact" data-label={columns.requested}>
        <Money amount={row.requestedCents} />
      </td>
      <td className="cell-number cell-muted proposal-fact" data-label={columns.lastYear}>
        <Money amount={row.lastYearCents} />
      </td>
      {row.isOwn ? <OwnCells row={row} /> : <ProposedCells {...{ row, names, form, collided }} />}
    </tr>
  );
}

function ProposedCells({ row, names, form, collided }: RowProps) {
  const t = useTexts(proposal);
  const { outcomes, columns } = t;
  const proposed = form.field(names.proposed);
  const reason = form.field(names.reason);
  const sumDiffers = collided && (parseEuros(proposed.defaultValue ?? "") ?? 0) !== (row.proposedCents ?? 0);
  const reasonDiffers = collided && (reason.defaultValue ?? "").trim() !== row.reason;
  return (
    <>
      <td className="proposal-outcome" data-label={columns.outcome}>
        <SelectField
          {...form.field(names.outcome)}
          labelHidden
          placeholder={t.chooseOutcome}
          options={LINE_OUTCOMES.map((value) => ({ value, label: outcomes[value] }))}
        />
      </td>
      <td data-label={columns.sum}>
        <MoneyField
          {...proposed}
          labelHidden
          data-sum-source="proposed"
          after={sumDiffers ? <NowStored row={row} /> : null}
        />
      </td>
      <td className="proposal-reason" data-label={columns.reason}>
        <TextArea
          {...reason}
          labelHidden
          rows={2}
          data-insert-target=""
          after={reasonDiffers ? t.nowStored({ value: row.reason || "–" }) : <ReasonNotes reason={row.reason} />}
        />
      </td>
    </>
  );
}

/** What would make a reason easier to read. Reasons are written in the language of the minutes. */
function ReasonNotes({ reason }: { reason: string }) {
  return readability(reason, "fi").notes.length === 0 ? null : <ReadabilityNotes text={reason} locale="fi" />;
}

function ApplicantCell({ row }: { row: ProposalRow }) {
  const t = useTexts(proposal);
  const e = useTexts(eligibility);
  return (
    <th scope="row" className="proposal-applicant">
      {row.applicantName}
      <br />
      <a className="small numbers" href={`/office/cases/${row.caseId}`}>
        {row.caseNumber}
      </a>
      {row.status === "supplementRequested" ? (
        <p>
          <Tag tone="warn">{t.waiting}</Tag>
        </p>
      ) : null}
      {row.isLate ? (
        <p>
          <Tag tone="warn">{t.late}</Tag>
        </p>
      ) : null}
      {row.unmet.length > 0 ? (
        <p>
          <Tag tone="warn">{e.unmet({ rules: row.unmet.map((code) => e.rules[code]).join(", ") })}</Tag>
        </p>
      ) : null}
      {row.lacksNumber ? (
        <p>
          <a className="small" href={`/office/cases/${row.caseId}/supplements`}>
            {t.askNumber}
          </a>
        </p>
      ) : null}
      {row.isOwn ? (
        <p>
          <Tag tone="warn">{t.disqualified}</Tag>
        </p>
      ) : null}
    </th>
  );
}

/** The line of one's own association can be read but not written. Its sum still counts. */
function OwnCells({ row }: { row: ProposalRow }) {
  const t = useTexts(proposal);
  return (
    <>
      <td className="proposal-fact" data-label={t.columns.outcome}>
        –
      </td>
      <td className="cell-number proposal-fact" data-label={t.columns.sum}>
        <Money amount={row.proposedCents} />
      </td>
      <td className="proposal-fact" data-label={t.columns.reason}>
        {row.reason}
      </td>
    </>
  );
}

function NowStored({ row: { proposedCents, outcome } }: { row: ProposalRow }) {
  const t = useTexts(proposal);
  const locale = useLocale();
  const sum = proposedCents === null ? t.notYet : formatEuros(proposedCents, locale);
  return t.nowStored({ value: outcome && outcome !== "grant" ? t.outcomes[outcome] : sum });
}
