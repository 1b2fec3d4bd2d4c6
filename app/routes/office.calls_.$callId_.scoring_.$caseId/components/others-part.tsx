import { DataTable } from "#components/data-table";
import { Disclosure } from "#components/disclosure";
import { Figures } from "#components/figures";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { plainEuros } from "#i18n/format";
import { assessing } from "#i18n/messages/assessing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AssessingView } from "../queries.server";

type Seen = Extract<AssessingView["others"], { hidden: false }>;

/** The others' points once the reader's own are in: how far apart, in what, and why. */
export function OthersPart({ view: { others, criteria } }: { view: Pick<AssessingView, "others" | "criteria"> }) {
  const t = useTexts(assessing);
  if (others.hidden)
    return (
      <Section title={t.others}>
        <p className="muted">{t.othersHidden({ count: others.count })}</p>
      </Section>
    );
  return (
    <Section title={t.others}>
      {others.spread ? <Apart others={others} /> : <p className="muted">{t.othersNone}</p>}
      {others.rows.length > 0 ? <ByCriterion rows={others.rows} criteria={criteria} /> : null}
    </Section>
  );
}

function Apart({ others: { spread, toDiscuss, talkOver } }: { others: Seen }) {
  const t = useTexts(assessing);
  const locale = useLocale();
  const points = (hundredths: number) => plainEuros(hundredths, locale);
  if (!spread) return null;
  return (
    <>
      {toDiscuss ? <Note tone="attention">{t.discuss({ limit: points(talkOver) })}</Note> : null}
      <Figures
        items={[
          { label: t.mean, value: points(spread.mean) },
          { label: t.spread, value: `${points(spread.min)}–${points(spread.max)}` },
          { label: t.deviation, value: points(spread.deviation) },
        ]}
      />
      {spread.differences.length > 0 ? (
        <>
          <h3>{t.differences}</h3>
          <ul>
            {spread.differences.map(({ id, name, least, most }) => (
              <li key={id}>{t.difference({ name, least, most })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function ByCriterion({ rows, criteria }: { rows: Seen["rows"]; criteria: AssessingView["criteria"] }) {
  const t = useTexts(assessing);
  const locale = useLocale();
  const judged = criteria.filter(({ counted }) => counted === null);
  return (
    <>
      <DataTable
        caption={t.others}
        rows={rows}
        rowKey={({ personId }) => personId}
        columns={[
          { key: "assessor", head: t.assessor, rowHeader: true, cell: ({ name }) => name },
          ...judged.map(({ id, name }) => ({
            key: id,
            head: name,
            numeric: true,
            cell: ({ marks }: Seen["rows"][number]) => marks[id] ?? "–",
          })),
          {
            key: "total",
            head: t.total,
            numeric: true,
            cell: ({ total }: Seen["rows"][number]) => (total === null ? "–" : plainEuros(total, locale)),
          },
        ]}
      />
      {rows
        .filter(({ comments }) => Object.keys(comments).length > 0)
        .map(({ personId, name, comments }) => (
          <Disclosure key={personId} summary={name}>
            <ul>
              {judged.map((criterion) =>
                comments[criterion.id] ? (
                  <li key={criterion.id}>
                    <strong>{criterion.name}</strong>: {comments[criterion.id]}
                  </li>
                ) : null,
              )}
            </ul>
          </Disclosure>
        ))}
    </>
  );
}
