import { Note } from "#components/note";
import { keptPoints } from "#i18n/messages/kept-points";
import { useTexts } from "#i18n/use-texts";

/** To an assessor who has points to give: why a division by points is not told yet, and where to give them. */
export function KeptPointsNote({ callId, toScore }: { callId: string; toScore: number }) {
  const t = useTexts(keptPoints);
  if (toScore === 0) return null;
  return (
    <Note tone="attention" title={t.title}>
      <p>
        {t.why({ count: toScore })} <a href={`/office/calls/${callId}/scoring`}>{t.toScoring}</a>
      </p>
    </Note>
  );
}
