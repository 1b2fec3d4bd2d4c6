import type { ReactNode } from "react";
import { certaintyText } from "#components/associations/confirmed-line";
import { Answered } from "#components/desk/answered";
import { useCardAnswers, type CardAnswer } from "#components/desk/use-card-answers";
import { Own } from "#components/own";
import { TableRegion } from "#components/table-region";
import type { Card } from "#domain/desk/card";
import type { CollectedFor } from "#domain/referrals/collects-for";
import { collectedFor } from "#i18n/messages/collected-for";
import { sideBySide } from "#i18n/messages/side-by-side";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { useLocale, useTexts } from "#i18n/use-texts";
import { schedules } from "#i18n/messages/schedules";
import { whenText } from "#i18n/when-text";

/** An activity, and the word about it that stands on the tray. */
type Column = { card: Card; note: string };

/** Whether referrals are taken asks nobody who looks for themselves. */
const asks =
  (whom: CollectedFor) =>
  ({ key }: CardAnswer) =>
    whom === "client" || key !== "referrals";

/** Everything one column answers; a hook, for the words come from the reader's language. */
function useColumn({ card, note }: Column, today: string, whom: CollectedFor): CardAnswer[] {
  const t = useTexts(sideBySide);
  const words = useTexts(collectedFor)[whom];
  const locale = useLocale();
  const certain = useTexts(confirmedLine);
  const { when: plainWhen } = useTexts(schedules);
  const { label, when, rhythm, own } = whenText(card.times, locale, today);
  const answers = useCardAnswers(card);
  const of = (key: string, name: string, value: ReactNode, note?: ReactNode): CardAnswer => ({
    ...{ key, icon: "calendar", label: name, value, note },
  });
  return [
    // The label of what has no next time only repeats the question.
    of("next", t.next, when, label === t.next || label === plainWhen ? "" : label),
    of("rhythm", t.rhythm, rhythm || "–", own),
    ...answers.filter(asks(whom)),
    of("confirmed", t.confirmed, certaintyText(card.certainty, certain, locale)),
    of("note", words.note, note || "–"),
  ];
}

type CellProps = { column: Column; row: string; today: string; whom: CollectedFor };

/** One cell: it asks its column for the answer that its row is about, and tells on a phone whose answer it is. */
function Cell({ column, row, today, whom }: CellProps) {
  const answer = useColumn(column, today, whom).find(({ key }) => key === row);
  return (
    <td>
      <span className="compare-name">
        <Own of={column.card.title} />
      </span>
      {answer ? <Answered answer={answer} /> : <span>–</span>}
      {answer?.note ? <span className="card-note">{answer.note}</span> : null}
    </td>
  );
}

type TableProps = { columns: readonly Column[]; today: string; whom: CollectedFor };

function Rows({ columns, first, today, whom }: TableProps & { first: Column }) {
  return useColumn(first, today, whom).map(({ key, label }) => (
    <tr key={key}>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <Cell key={column.card.id} column={column} row={key} today={today} whom={whom} />
      ))}
    </tr>
  ));
}

/** Activities as columns and questions as rows; on a phone the answers stand by name under each question. */
export function SideBySide({ columns, today, whom }: TableProps) {
  const t = useTexts(sideBySide);
  const [first] = columns;
  if (!first) return null;
  return (
    <TableRegion label={t.table}>
      <table className="table compare-table">
        <caption className="visually-hidden">{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.question}</span>
            </th>
            {columns.map(({ card: { id, title, association } }) => (
              <th scope="col" key={id}>
                <a className="record-title" href={`/activities/${id}`}>
                  <Own of={title} />
                </a>
                <span className="card-note">{association.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows columns={columns} first={first} today={today} whom={whom} />
        </tbody>
      </table>
    </TableRegion>
  );
}
