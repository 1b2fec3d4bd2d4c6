import { Button } from "#components/button";
import { Own } from "#components/own";
import { OUTCOMES } from "#domain/referrals/referral-lifecycle";
import { slip } from "#i18n/messages/slip";
import { useTexts } from "#i18n/use-texts";
import type { OwnEntry } from "../queries.server";

type ArrivalProps = { entry: OwnEntry; code: string; action: string };

/** One of the association's things that a client was led to: who came is marked with one press, and put right with another. */
export function Arrival({ entry: { id, title, told }, code, action }: ArrivalProps) {
  const t = useTexts(slip);
  const isMarked = told?.by === "association";
  const said = told ? (isMarked ? t.marked : t.clientSaid)({ what: t.marks[told.outcome] }) : null;
  const about = <span className="visually-hidden">: {title.text}</span>;
  return (
    <section className="arrival" aria-labelledby={`arrival-${id}`}>
      <h2 id={`arrival-${id}`}>
        <Own of={title} />
      </h2>
      {said ? (
        <p>
          <strong>{said}</strong>
        </p>
      ) : null}
      <form method="post" action={action} className="cluster">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="activityId" value={id} />
        {OUTCOMES.filter((outcome) => !(isMarked && outcome === told.outcome)).map((outcome) => (
          <Button key={outcome} variant="quiet" name="outcome" value={outcome}>
            {t.marks[outcome]}
            {about}
          </Button>
        ))}
        {isMarked ? (
          <Button variant="plain" name="outcome" value="">
            {t.unmark}
            {about}
          </Button>
        ) : null}
      </form>
    </section>
  );
}
