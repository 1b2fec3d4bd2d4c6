import type { ReactNode } from "react";
import { DataTable } from "#components/data-table";
import { Written, WrittenProse } from "#components/grants/written-in";
import { Money } from "#components/money";
import { answerOfKind, type Answer, type AnswerOf, type BudgetRow } from "#domain/grants/form/answers";
import { optionsOf, type Field, type FieldOf, type Kind } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { budgetSums, memberSums } from "#domain/grants/form/sums";
import { localText, type Locale } from "#domain/shared/locales";
import { formatDate, formatNumber, formatShare } from "#i18n/format";
import { formAnswers } from "#i18n/messages/form-answers";
import { formFields } from "#i18n/messages/form-fields";
import { useLocale, useTexts } from "#i18n/use-texts";

type ValueProps<K extends Kind> = { field: FieldOf<K>; answer: AnswerOf<K> };

const optionName = (field: Field, code: string | null, locale: Locale): string => {
  const option = optionsOf(field).find((one) => one.code === code);
  return option ? localText(option.label, locale) : (code ?? "");
};

function Figure({ value, unit }: { value: number | null; unit: FieldOf<"number">["unit"] }) {
  const locale = useLocale();
  return value === null ? "–" : [formatNumber(value, locale), unit ? localText(unit, locale) : ""].join(" ").trim();
}

function Chosen({ field, codes }: { field: Field; codes: readonly (string | null)[] }) {
  const locale = useLocale();
  return codes.map((code) => optionName(field, code, locale)).join(", ");
}

function YesOrNo({ yes }: { yes: boolean | null }) {
  const t = useTexts(formFields);
  return yes ? t.yes : t.no;
}

function BudgetValue({ answer }: ValueProps<"budget">) {
  const t = useTexts(formFields).budget;
  const words = useTexts(formAnswers);
  const locale = useLocale();
  const sums = budgetSums(answer);
  const table = (caption: string, rows: readonly BudgetRow[], sum: number) =>
    rows.length === 0 ? null : (
      <DataTable
        caption={caption}
        captionShown
        columns={[
          { key: "name", head: t.name, cell: ({ name }: BudgetRow) => <Written text={name} />, rowHeader: true },
          { key: "note", head: t.note, cell: ({ note }: BudgetRow) => <Written text={note} />, muted: true },
          { key: "cents", head: t.cents, cell: ({ cents }: BudgetRow) => <Money amount={cents} />, numeric: true },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        totals={{ cents: <Money amount={sum} tone="strong" /> }}
      />
    );
  const share = sums.costsCents > 0 ? Math.round((sums.ownShareCents / sums.costsCents) * 10_000) : null;
  return (
    <>
      {table(t.costs, answer.costs, sums.costsCents)}
      {table(t.income, answer.income, sums.incomeCents)}
      <p>
        {t.ownShare}: <Money amount={answer.ownShareCents} />{" "}
        {share === null ? null : <span className="muted">({words.share({ share: formatShare(share, locale) })})</span>}{" "}
        <Written text={answer.ownShareNote} />
      </p>
      <p>
        {t.gap}: <Money amount={sums.gapCents} tone="strong" />
      </p>
    </>
  );
}

const HEADS = ["womenTotal", "womenLocal", "menTotal", "menLocal", "otherTotal", "otherLocal"] as const;

function MembersValue({ field, answer }: ValueProps<"members">) {
  const t = useTexts(formFields).members;
  const locale = useLocale();
  const { all } = memberSums(answer);
  return (
    <>
      <div className="figure-table">
        <DataTable
          caption={localText(field.label, locale)}
          columns={[
            { key: "band", head: t.band, cell: ({ id }) => optionName(field, id, locale), rowHeader: true },
            ...HEADS.map((key) => ({
              key,
              head: t.heads[key],
              cell: (row: AnswerOf<"members">["rows"][number]) => <Figure value={row[key]} unit={null} />,
              numeric: true,
            })),
          ]}
          rows={answer.rows}
          rowKey={({ id }) => id}
        />
      </div>
      <p>
        {t.all}: {formatNumber(all.total, locale)} · {t.local}: {formatNumber(all.local, locale)}
      </p>
    </>
  );
}

function StatisticsValue({ field, answer }: ValueProps<"statistics">) {
  const locale = useLocale();
  return (
    <ul className="hairlines">
      {answer.rows.map(({ id, count, note }) => (
        <li key={id}>
          {optionName(field, id, locale)}:{" "}
          <strong>
            <Figure value={count} unit={field.measures.find(({ code }) => code === id)?.unit ?? null} />
          </strong>{" "}
          <span className="muted">
            <Written text={note} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function OtherGrantsValue({ answer }: ValueProps<"otherGrants">) {
  const t = useTexts(formFields).otherGrants;
  const { noneTold } = useTexts(formAnswers);
  if (answer.none) return noneTold;
  return (
    <ul className="hairlines">
      {answer.rows.map(({ id, from, purpose, year, cents, state }) => (
        <li key={id}>
          <Written text={[from, purpose, year].filter(Boolean).join(", ")} />: <Money amount={cents} />{" "}
          <span className="muted">{state ? t.states[state] : null}</span>
        </li>
      ))}
    </ul>
  );
}

function PremisesValue({ answer }: ValueProps<"premises">) {
  const t = useTexts(formFields).premises;
  const { noneTold } = useTexts(formAnswers);
  if (answer.none) return noneTold;
  return (
    <ul className="hairlines">
      {answer.rows.map(({ id, name, hours, valueCents }) => (
        <li key={id}>
          <Written text={name} /> · {t.hours}: <Figure value={hours} unit={null} /> · {t.value}:{" "}
          <Money amount={valueCents} />
        </li>
      ))}
    </ul>
  );
}

function ReportValue({ answer }: ValueProps<"previousReport">) {
  const { reportInService } = useTexts(formAnswers);
  return (
    <>
      {answer.reportId ? <p>{reportInService}</p> : null}
      <WrittenProse text={answer.text} />
    </>
  );
}

function DocumentValue({ answer }: ValueProps<"attachment">) {
  const t = useTexts(formFields).attachment;
  const words = useTexts(formAnswers);
  return (
    <>
      {answer.given ? t.given[answer.given] : null}{" "}
      {answer.files.length > 0 ? words.attachments({ count: answer.files.length }) : null}
    </>
  );
}

const VALUES: { [K in Kind]: (props: ValueProps<K>) => ReactNode } = {
  text: ({ answer }) => <Written text={answer.text} />,
  longText: ({ answer }) => <WrittenProse text={answer.text} />,
  number: ({ field, answer }) => <Figure value={answer.number} unit={field.unit} />,
  money: ({ answer }) => <Money amount={answer.cents} />,
  date: ({ answer }) => <Day date={answer.date} />,
  choice: ({ field, answer }) => <Chosen field={field} codes={[answer.code]} />,
  many: ({ field, answer }) => <Chosen field={field} codes={answer.codes} />,
  yesNo: ({ answer }) => <YesOrNo yes={answer.yes} />,
  budget: (props) => <BudgetValue {...props} />,
  members: (props) => <MembersValue {...props} />,
  statistics: (props) => <StatisticsValue {...props} />,
  otherGrants: (props) => <OtherGrantsValue {...props} />,
  premises: (props) => <PremisesValue {...props} />,
  previousReport: (props) => <ReportValue {...props} />,
  declaration: ({ answer }) => <Declared ticked={answer.ticked} />,
  attachment: (props) => <DocumentValue {...props} />,
};

function Day({ date }: { date: string | null }) {
  const locale = useLocale();
  return date ? formatDate(date, locale) : null;
}

function Declared({ ticked }: { ticked: boolean }) {
  const t = useTexts(formAnswers);
  return ticked ? t.declared : t.notDeclared;
}

const valueOf = <K extends Kind>(field: FieldOf<K>, answer: AnswerOf<K>): ReactNode =>
  VALUES[field.kind]({ field, answer });

/** An answer as it is read; one that is empty, or of another kind than is asked now, says that there is none. */
export function AnswerValue<K extends Kind>({ field, answer }: { field: FieldOf<K>; answer: Answer | undefined }) {
  const { unanswered } = useTexts(formAnswers);
  const ofKind = answerOfKind(answer, field.kind);
  if (!ofKind || isEmptyAnswer(ofKind)) return <span className="muted">{unanswered}</span>;
  return valueOf(field, ofKind);
}
