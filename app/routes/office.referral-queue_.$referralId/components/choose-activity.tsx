import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Own } from "#components/own";
import { RadioGroup } from "#components/radio-group";
import { Drawn, type DrawnProps } from "#components/referrals/drawn";
import { SearchBox } from "#components/search-box";
import { Section } from "#components/section";
import type { useForm } from "#components/use-form";
import { isFree } from "#domain/associations/cost";
import { placeWords } from "#domain/associations/shown-place";
import { activityCard } from "#i18n/messages/activity-card";
import { activities } from "#i18n/messages/activities";
import { referralQueue } from "#i18n/messages/referral-queue";
import { referralWords } from "#i18n/messages/referral-words";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import { costText } from "#i18n/told-briefly";
import { whenText } from "#i18n/when-text";
import type { Choices } from "../queries.server";

type Fields = keyof (typeof referralQueue)["fi"]["labels"];
export type QueueForm = ReturnType<typeof useForm<Fields>>;

const ACCESS = ["wheelchair", "hearing", "memory"] as const;

/** What must be known to choose: who and where, when next, what it costs, who gets in, how soon they answer; and its page. */
function About({ choice: { card, answered }, today }: { choice: Choices["choices"][number]; today: string }) {
  const t = useTexts(referralQueue);
  const words = useTexts(activities);
  const { answered: answers } = useTexts(referralWords);
  const cardWords = useTexts(activityCard);
  const villages = useTerms("villages");
  const [lang, locale] = [useFinnish(), useLocale()];
  const { id, title, association, place, isPlaceHidden, times, cost, room, referrals, running } = card;
  const { label, when } = whenText(times, locale, today);
  const access = ACCESS.flatMap((key) => {
    const { state } = card.access[key];
    return state === "unknown" ? [] : [`${cardWords[key]}: ${cardWords.known[state]}`];
  });
  const told = [
    isPlaceHidden ? "" : placeWords(villages.name(place.village), place.municipality ?? "").join(", "),
    running === "byAgreement" ? when : `${label} ${when}`,
    isFree(cost) ? words.free : (costText(cost, locale) ?? cost.text),
    answered ? answers[answered] : room.isFull ? t.full : "",
    ...access,
    referrals.responseDays === null ? "" : t.answers({ count: referrals.responseDays }),
  ].filter(Boolean);
  return (
    <>
      <span lang={lang}>{association.name}</span> · {told.join(" · ")} ·{" "}
      <a href={`/activities/${id}`} target="_blank" rel="noopener">
        {t.look}
        <span className="visually-hidden">
          : <Own of={title} />
        </span>
      </a>
    </>
  );
}

type ChooseProps = DrawnProps & {
  here: string;
  search: Choices;
  form: QueueForm;
  /** What was looked for; empty where the client's wish was. */
  asked: string;
  today: string;
};

/** Which activity the client is led to: first those that answer their wish, and then whatever one looks for. */
export function ChooseActivity({
  here,
  search: { isMet, choices, hasMore },
  form,
  asked,
  today,
  ...drawn
}: ChooseProps) {
  const t = useTexts(referralQueue);
  const options = choices.map((choice) => ({
    value: choice.card.id,
    label: <Own of={choice.card.title} />,
    hint: <About choice={choice} today={today} />,
  }));
  return (
    <Section title={t.chooseTitle} lead={t.chooseLead}>
      <SearchBox
        action={here}
        method="post"
        keep={[["event", "search"], ...(drawn.hasLooked ? ([["looked", "yes"]] as const) : [])]}
        label={t.searchLabel}
        placeholder={t.searchLabel}
        defaultValue={asked}
        size="slim"
      />
      <p className="muted small">{t.searchHint}</p>
      {isMet ? null : <p role="status">{t.nothing}</p>}
      {options.length > 0 ? (
        <Form action={here}>
          <Drawn {...drawn} />
          {asked ? <input type="hidden" name="q" value={asked} /> : null}
          <RadioGroup {...form.one("activityId")} options={options} />
          {hasMore ? <p className="muted small">{t.more}</p> : null}
          <FormActions>
            <Button name="event" value="assign">
              {t.assign}
            </Button>
          </FormActions>
        </Form>
      ) : null}
    </Section>
  );
}
