import { Button } from "#components/button";
import { Form } from "#components/form";
import { Turn } from "#components/referrals/turn";
import { Section } from "#components/section";
import type { SenderOutcome } from "#domain/referrals/answering";
import { beforeVisit } from "#i18n/messages/before-visit";
import { referrals } from "#i18n/messages/referrals";
import { useTexts } from "#i18n/use-texts";

/** Where the forms go, and the turn they were drawn at. */
type Here = { here: string; turn: number };

type ArrivalProps = Here & { outcomes: readonly SenderOutcome[]; isAhead: boolean };

/** What is asked of the counsellor: before the day of the visit, after it, and when they have told it themselves. */
function useAsked({ outcomes, isAhead }: Pick<ArrivalProps, "outcomes" | "isAhead">): { title: string; lead: string } {
  const t = useTexts(referrals);
  const before = useTexts(beforeVisit);
  if (outcomes.includes("reopen")) return { title: t.toldTitle, lead: t.toldText };
  return isAhead ? { title: before.title, lead: before.senderText } : { title: t.arrivalTitle, lead: t.arrivalText };
}

/** What the counsellor has heard from the client: whether they came, or that it was told wrong. */
export function Arrival({ here, turn, outcomes, isAhead }: ArrivalProps) {
  const t = useTexts(referrals);
  const before = useTexts(beforeVisit);
  const asked = useAsked({ outcomes, isAhead });
  if (outcomes.length === 0) return null;
  return (
    <Section {...asked}>
      <Form action={here}>
        <Turn turn={turn} />
        <div className="cluster">
          {outcomes.map((event) => (
            <Button name="event" value={event} variant="quiet" key={event}>
              {isAhead && event === "stayAway" ? before.stayAway : t.tell[event]}
            </Button>
          ))}
        </div>
      </Form>
    </Section>
  );
}

export function Withdraw({ here, turn }: Here) {
  const t = useTexts(referrals);
  return (
    <Section title={t.withdrawTitle} lead={t.withdrawText}>
      <Form action={here}>
        <Turn turn={turn} />
        <div>
          <Button name="event" value="withdraw" variant="quiet">
            {t.withdraw}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
