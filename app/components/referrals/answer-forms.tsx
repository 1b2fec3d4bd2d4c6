import type { ReactNode } from "react";
import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { DateField } from "#components/date-field";
import { GuardedNote } from "#components/desk/guarded-note";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { RadioGroup } from "#components/radio-group";
import { Drawn, type DrawnProps } from "#components/referrals/drawn";
import { Turn } from "#components/referrals/turn";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { HINDRANCES } from "#domain/referrals/answering";
import { codeOptions } from "#i18n/code-text";
import { beforeVisit } from "#i18n/messages/before-visit";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { referralWords } from "#i18n/messages/referral-words";
import { useTexts } from "#i18n/use-texts";

type Fields = keyof (typeof referralAnswer)["fi"]["labels"];
type AnswerFormProps = DrawnProps & { here: string; form: ReturnType<typeof useForm<Fields>> };

type AgreeFormProps = AnswerFormProps & {
  /** They have said that they will be in touch: this is what comes next. */
  isNext: boolean;
};

function VisitForm({ here, form, turn, hasLooked, submit }: AnswerFormProps & { submit: ReactNode }) {
  const t = useTexts(referralAnswer);
  return (
    <Form action={here}>
      <Drawn turn={turn} hasLooked={hasLooked} />
      <DateField {...form.field("date")} />
      <TextField {...form.field("time")} type="time" width="short" />
      <CheckboxField {...form.tick("atDoor")} />
      <GuardedNote {...form.field("words")} hint={t.wordsHint} noContact rows={2} maxChars={200} optional />
      <div>{submit}</div>
    </Form>
  );
}

/** When and how the client is met. */
export function AgreeForm({ isNext, ...form }: AgreeFormProps) {
  const t = useTexts(referralAnswer);
  const submit = (
    <Button name="event" value="agree" variant={isNext ? "primary" : "quiet"}>
      {t.agree}
    </Button>
  );
  return (
    <Section title={t.agreeTitle}>
      <VisitForm {...form} submit={submit} />
    </Section>
  );
}

/** An agreed visit on another day; what was agreed stands in the form. */
export function MoveVisitForm(answer: AnswerFormProps) {
  const t = useTexts(beforeVisit);
  const submit = (
    <Button name="event" value="agree" variant="quiet">
      {t.move}
    </Button>
  );
  return (
    <Disclosure summary={t.moveTitle} open={answer.form.wrong("date", "time", "words")}>
      <VisitForm {...answer} submit={submit} />
    </Disclosure>
  );
}

/** Why it does not come off: one question, for a no is as good an answer as a yes. */
export function DeclineForm({ here, form, turn, hasLooked }: AnswerFormProps) {
  const t = useTexts(referralAnswer);
  const { declineReasons } = useTexts(referralWords);
  return (
    <Disclosure summary={t.declineTitle} open={form.wrong("reason") || form.filled("reason") > 0}>
      <Form action={here}>
        <Drawn turn={turn} hasLooked={hasLooked} />
        <RadioGroup {...form.one("reason")} options={codeOptions(HINDRANCES, { ...declineReasons, ...t.hindrances })} />
        <div>
          <Button name="event" value="decline" variant="quiet">
            {t.decline}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}

type OutcomeFormProps = { here: string; turn: number; isAhead: boolean; mayBeFull: boolean };

/** What became of the visit; that somebody came is asked from its day on, and before it whether it is called off. */
export function OutcomeForm({ here, turn, isAhead, mayBeFull }: OutcomeFormProps) {
  const t = useTexts(referralAnswer);
  const after = { title: t.outcomeTitle, text: t.outcomeText, stayAway: t.stayAway, full: t.full };
  const before = useTexts(beforeVisit);
  const words = isAhead ? before : after;
  return (
    <Section title={words.title} lead={words.text}>
      <Form action={here}>
        <Turn turn={turn} />
        <div className="cluster">
          {isAhead ? null : (
            <Button name="event" value="arrive">
              {t.arrive}
            </Button>
          )}
          <Button name="event" value="stayAway" variant="quiet">
            {words.stayAway}
          </Button>
          {mayBeFull ? (
            <Button name="event" value="full" variant="quiet">
              {words.full}
            </Button>
          ) : null}
        </div>
      </Form>
    </Section>
  );
}
