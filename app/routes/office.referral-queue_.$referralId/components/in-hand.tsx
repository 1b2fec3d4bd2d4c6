import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { Drawn, type DrawnProps } from "#components/referrals/drawn";
import { RadioGroup } from "#components/radio-group";
import { Turn } from "#components/referrals/turn";
import { Section } from "#components/section";
import { GIVE_BACK_REASONS } from "#domain/referrals/answering";
import { codeOptions } from "#i18n/code-text";
import { referralQueue } from "#i18n/messages/referral-queue";
import { referralWords } from "#i18n/messages/referral-words";
import { useTexts } from "#i18n/use-texts";
import type { QueueForm } from "./choose-activity";

/** Where the forms go, and the turn they were drawn at. */
type Here = { here: string; turn: number };

/** Taking a referral in hand, also from a colleague who is away. */
export function TakeReferral({ here, turn, holder }: Here & { holder: string }) {
  const t = useTexts(referralQueue);
  return (
    <Section title={t.takeTitle} plain>
      {holder ? <p>{t.takeOver({ name: holder })}</p> : null}
      <p>{t.takeText}</p>
      <Form action={here}>
        <Turn turn={turn} />
        <div>
          <Button name="event" value="take" variant={holder ? "quiet" : "primary"}>
            {t.take}
          </Button>
        </div>
      </Form>
    </Section>
  );
}

/** Nothing fits: the counsellor hears why, and the contact goes. */
export function GiveBack({ here, form, ...drawn }: DrawnProps & { here: string; form: QueueForm }) {
  const t = useTexts(referralQueue);
  const { giveBackReasons } = useTexts(referralWords);
  return (
    <Disclosure summary={t.giveBackTitle} open={form.wrong("reason")}>
      <p className="muted">{t.giveBackText}</p>
      <Form action={here}>
        <Drawn {...drawn} />
        <RadioGroup {...form.one("reason")} options={codeOptions(GIVE_BACK_REASONS, giveBackReasons)} />
        <div>
          <Button name="event" value="giveBack" variant="quiet">
            {t.giveBack}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}

/** The association does not answer: another may be chosen. */
export function Requeue({ here, turn }: Here) {
  const t = useTexts(referralQueue);
  return (
    <Section title={t.requeueTitle} lead={t.requeueText}>
      <Form action={here}>
        <Turn turn={turn} />
        <div>
          <Button name="event" value="requeue" variant="quiet">
            {t.requeue}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
