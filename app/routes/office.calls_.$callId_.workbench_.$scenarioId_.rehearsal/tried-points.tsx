import { DataTable } from "#components/data-table";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { Section } from "#components/section";
import type { TriedLine } from "#domain/grants/allocation/tried";
import { formatNumber, formatShare } from "#i18n/format";
import { formula } from "#i18n/messages/formula";
import { rehearsal } from "#i18n/messages/rehearsal";
import { useLocale, useTexts } from "#i18n/use-texts";

type Tried = {
  lines: readonly TriedLine[];
  byPoints: boolean;
  open: readonly string[];
  weightBp: number;
  lacking: readonly { figure: string; count: number }[];
};

function Points({ hundredths }: { hundredths: number | null }) {
  const t = useTexts(rehearsal);
  const locale = useLocale();
  return hundredths === null ? <span className="muted">{t.noPoints}</span> : formatNumber(hundredths / 100, locale);
}

/** What of the new criteria could not be tried on last year's applications. */
function NotTried({ tried: { open, weightBp, lacking } }: { tried: Tried }) {
  const t = useTexts(rehearsal);
  const { figures } = useTexts(formula);
  const locale = useLocale();
  const nameOf = (figure: string): string =>
    Object.entries(figures).find(([name]) => name === figure)?.[1] ?? t.activityRows;
  return (
    <>
      {open.length > 0 ? (
        <Note title={t.openTitle({ count: open.length })}>
          <p>
            {open.join(", ")}. {weightBp > 0 ? t.openText({ share: formatShare(weightBp, locale) }) : t.allOpen}
          </p>
        </Note>
      ) : null}
      {lacking.length > 0 ? (
        <Note title={t.lackingTitle}>
          <p>{t.lackingText}</p>
          <ul className="list-bulleted">
            {lacking.map(({ figure, count }) => (
              <li key={figure}>{t.lacking({ figure: nameOf(figure), count })}</li>
            ))}
          </ul>
        </Note>
      ) : null}
    </>
  );
}

/** Every application of last year with the points and the sum that it had, and those that the new criteria give. */
export function TriedPointsView({ year, tried }: { year: number; tried: Tried }) {
  const t = useTexts(rehearsal);
  const columns = [
    { key: "applicant", head: t.applicant, rowHeader: true, cell: ({ applicantName }: TriedLine) => applicantName },
    {
      ...{ key: "then", head: t.pointsThen({ year }), numeric: true, muted: true },
      cell: ({ pointsThen }: TriedLine) => <Points hundredths={pointsThen} />,
    },
    {
      ...{ key: "now", head: t.pointsNow, numeric: true },
      cell: ({ pointsNow }: TriedLine) => <Points hundredths={pointsNow} />,
    },
    {
      ...{ key: "decided", head: t.decided, numeric: true, muted: true },
      cell: ({ decidedCents }: TriedLine) => <Money amount={decidedCents} />,
    },
    ...(tried.byPoints
      ? [
          {
            ...{ key: "sumThen", head: t.sumThen, numeric: true, muted: true },
            cell: ({ thenCents }: TriedLine) => <Money amount={thenCents} />,
          },
        ]
      : []),
    {
      ...{ key: "sumNow", head: tried.byPoints ? t.sumNow : t.sum, numeric: true },
      cell: ({ nowCents }: TriedLine) => <Money amount={nowCents} tone="strong" />,
    },
  ];
  return (
    <Section title={t.title} lead={tried.byPoints ? t.lead({ year }) : `${t.lead({ year })} ${t.notByPoints}`}>
      <NotTried tried={tried} />
      <DataTable caption={t.title} rows={tried.lines} rowKey={({ caseId }) => caseId} columns={columns} />
    </Section>
  );
}
