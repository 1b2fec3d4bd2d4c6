import { ActionLink } from "#components/action-link";
import { Because } from "#components/associations/because";
import { MarkedText } from "#components/associations/marked-text";
import { ActivityCard } from "#components/desk/activity-card";
import { ReferralLink } from "#components/desk/referral-link";
import { TrayButton } from "#components/desk/tray-button";
import { counselling } from "#i18n/messages/counselling";
import { search } from "#i18n/messages/search";
import { useTexts } from "#i18n/use-texts";
import type { DeskRow, DeskView } from "../queries.server";

function Actions({ row: { id, title } }: { row: DeskRow }) {
  const t = useTexts(counselling);
  return (
    <>
      <ActionLink href={`/activities/${id}`}>
        {t.open}
        <span className="visually-hidden">: {title.text}</span>
      </ActionLink>
      <ReferralLink activityId={id} title={title} size="small" />
      <TrayButton activityId={id} title={title} />
    </>
  );
}

function Cards({ rows, today }: { rows: readonly DeskRow[]; today: string }) {
  return rows.map((row) => (
    <ActivityCard
      key={row.id}
      card={row}
      today={today}
      title={<MarkedText of={row.title} marked={row.markedTitle} />}
      actions={<Actions row={row} />}
    >
      <MarkedText of={row.description} marked={row.marked} />
      <Because {...row} />
    </ActivityCard>
  ));
}

/** The cards that answer, and below them, where those are few, what else may help and why it is shown. */
export function DeskResults({ results, today }: { results: DeskView["results"]; today: string }) {
  const t = useTexts(search);
  return (
    <>
      <Cards rows={results.rows} today={today} />
      {results.others.map(({ step, rows }) =>
        rows.length > 0 ? (
          <section key={step} className="result-others" aria-labelledby={`others-${step}`}>
            <h2 id={`others-${step}`} className="result-others-title">
              {t.relaxed[step]}
            </h2>
            <Cards rows={rows} today={today} />
          </section>
        ) : null,
      )}
    </>
  );
}
