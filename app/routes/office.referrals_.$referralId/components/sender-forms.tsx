import { Button } from "#components/button";
import { Form } from "#components/form";
import { Turn } from "#components/referrals/turn";
import { Section } from "#components/section";
import type { SenderOutcome } from "#domain/referrals/answering";
import { referrals } from "#i18n/messages/referrals";
import { useTexts } from "#i18n/use-texts";

/** Where the forms go, and the turn they were drawn at. */
type Here = { here: string; turn: number };

/** What the counsellor has heard from the client: whether they came, or that it was told wrong. */
export function Arrival({ here, turn, outcomes }: Here & { outcomes: readonly SenderOutcome[] }) {
  const t = useTexts(referrals);
  if (outcomes.length === 0) return null;
  const isTold = outcomes.includes("reopen");
  return (
    <Section title={isTold ? t.toldTitle : t.arrivalTitle} lead={isTold ? t.toldText : t.arrivalText}>
      <Form action={here}>
        <Turn turn={turn} />
        <div className="cluster">
          {outcomes.map((event) => (
            <Button name="event" value={event} variant="quiet" key={event}>
              {t.tell[event]}
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
