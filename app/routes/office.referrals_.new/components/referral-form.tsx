import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { GuardedNote } from "#components/desk/guarded-note";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { RadioGroup } from "#components/radio-group";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { CONTACT_WAYS } from "#domain/referrals/contact-path";
import { codeOptions } from "#i18n/code-text";
import { referralForm } from "#i18n/messages/referral-form";
import { referralWords } from "#i18n/messages/referral-words";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import { whenText } from "#i18n/when-text";
import type { NewReferral } from "../queries.server";

type Fields = keyof (typeof referralForm)["fi"]["labels"];
type ReferralFormProps = {
  view: NewReferral;
  form: ReturnType<typeof useForm<Fields>>;
  referralId: string;
  /** A number or an address was seen in the text: whether it may stay is asked. */
  isWarned: boolean;
};

/** That it rests, and when it goes on. */
function Resting({ rest: { times, today } }: { rest: NonNullable<NewReferral["rest"]> }) {
  const t = useTexts(referralForm);
  const { label, when } = whenText(times, useLocale(), today);
  return (
    <Note tone="attention" title={t.restTitle}>
      <p>
        {label}: {when}
      </p>
    </Note>
  );
}

/** What to know before asking: whether it is held, how old the details are, whether there is room, what a volunteer does. */
function Before({ view: { target, isStale, rest } }: Pick<ReferralFormProps, "view">) {
  const t = useTexts(referralForm);
  const lang = useFinnish();
  return (
    <>
      {isStale ? (
        <Note tone="attention" title={t.staleTitle}>
          <p>{t.stale}</p>
        </Note>
      ) : null}
      {rest ? <Resting rest={rest} /> : null}
      {target?.isFull ? (
        <Note tone="attention" title={t.fullTitle}>
          <p>{t.full}</p>
        </Note>
      ) : null}
      <Note title={t.volunteerTitle}>
        <p>{t.does}</p>
        <p>{t.doesNot}</p>
        {target?.method ? (
          <p>
            {t.method}: <span lang={lang}>{target.method}</span>
          </p>
        ) : null}
        {target ? <p>{target.responseDays === null ? t.usualDays : t.days({ count: target.responseDays })}</p> : null}
      </Note>
    </>
  );
}

function Kind({ view: { kinds }, form }: Pick<ReferralFormProps, "view" | "form">) {
  const t = useTexts(referralForm);
  const words = useTexts(referralWords);
  const [only] = kinds;
  if (kinds.length === 1) return <input type="hidden" name="kind" value={only} />;
  const hints: Readonly<Record<string, string>> = t.kindHints;
  const options = codeOptions(kinds, words.kinds).map((option) => ({ ...option, hint: hints[option.value] }));
  return <RadioGroup {...form.one("kind")} options={options} />;
}

/** The wish first, then how to reach the client, and last the client's own consent. */
export function ReferralForm({ view, form, referralId, isWarned }: ReferralFormProps) {
  const t = useTexts(referralForm);
  const { target, kinds } = view;
  const address = target ? `?activity=${target.id}` : "?kind=wellbeing";
  return (
    <>
      <Before view={view} />
      <Form action={`/office/referrals/new${address}`} autoComplete="off">
        <input type="hidden" name="referralId" value={referralId} />
        <Kind view={view} form={form} />
        <GuardedNote {...form.field("wish")} hint={t.wishHint} rows={4} maxChars={500} required />
        <RadioGroup {...form.one("way")} options={codeOptions(CONTACT_WAYS, t.wayLabels)} />
        <TextField {...form.field("contact")} hint={t.contactHint} width="medium" autoComplete="off" />
        <TextField {...form.field("times")} hint={t.timesHint} optional />
        {kinds.includes("contact") && kinds.length === 1 ? null : (
          <GuardedNote {...form.field("escort")} hint={t.escortHint} rows={2} maxChars={300} optional />
        )}
        <TextField {...form.field("aids")} hint={t.aidsHint} optional />
        {isWarned ? <CheckboxField {...form.tick("keepsWords")} hint={t.keepsWordsHint} /> : null}
        <CheckboxField {...form.tick("consent")} hint={t.consentHint} required />
        <FormActions>
          <Button>{t.send}</Button>
        </FormActions>
      </Form>
    </>
  );
}
