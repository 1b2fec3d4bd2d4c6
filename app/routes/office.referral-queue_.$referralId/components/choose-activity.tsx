import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { SearchBox } from "#components/search-box";
import { Section } from "#components/section";
import type { useForm } from "#components/use-form";
import { referralQueue } from "#i18n/messages/referral-queue";
import { referralWords } from "#i18n/messages/referral-words";
import { useTexts } from "#i18n/use-texts";
import type { QueuedView } from "../queries.server";

type Fields = keyof (typeof referralQueue)["fi"]["labels"];
export type QueueForm = ReturnType<typeof useForm<Fields>>;
type ChooseProps = { here: string; search: NonNullable<QueuedView["search"]>; form: QueueForm };

/** Which activity the client is led to: looked for by its names, never by the client's situation. */
export function ChooseActivity({ here, search: { typed, choices, hasMore }, form }: ChooseProps) {
  const t = useTexts(referralQueue);
  const { answered: answers } = useTexts(referralWords);
  const options = choices.map(({ id, title, association, place, isFull, answered }) => ({
    value: id,
    label: title,
    hint: [association, place, answered ? answers[answered] : isFull ? t.full : ""].filter(Boolean).join(" · "),
  }));
  return (
    <Section title={t.chooseTitle} lead={t.chooseLead} actions={<ActionLink href="/office/desk">{t.desk}</ActionLink>}>
      <SearchBox action={here} label={t.searchLabel} placeholder={t.searchLabel} defaultValue={typed} size="slim" />
      <p className="muted small">{t.searchHint}</p>
      {options.length > 0 ? (
        <Form action={here}>
          <RadioGroup {...form.one("activityId")} options={options} />
          {hasMore ? <p className="muted small">{t.more}</p> : null}
          <FormActions>
            <Button name="event" value="assign">
              {t.assign}
            </Button>
          </FormActions>
        </Form>
      ) : (
        <p>{t.nothing}</p>
      )}
    </Section>
  );
}
