import type { ReactNode } from "react";
import { ByLine } from "#components/associations/by-line";
import { confirmedFact } from "#components/associations/confirmed-line";
import { WhenNote } from "#components/activity/when-next";
import { classNames } from "#components/class-names";
import { Answered } from "#components/desk/answered";
import { useCardAnswers, type CardAnswer } from "#components/desk/use-card-answers";
import { FactList } from "#components/fact-list";
import { Icon } from "#components/icon";
import { Own } from "#components/own";
import { OwnWithin } from "#components/own-within";
import type { Card } from "#domain/desk/card";
import { activityCard } from "#i18n/messages/activity-card";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenText } from "#i18n/when-text";

/** Does it run these days, and when next: what is asked first. */
function CardWhen({ card: { times, running }, today }: { card: Card; today: string }) {
  const t = useTexts(activityCard);
  const told = whenText(times, useLocale(), today);
  const label = running === "break" ? told.label : t.running[running];
  const { when, rhythm, own } = told;
  return (
    <p className={classNames("card-when", `card-when-${running}`)}>
      <strong>{[label, when].filter(Boolean).join(" · ")}</strong>
      {rhythm || own ? (
        <span className="card-note">
          <WhenNote when={told} />
        </span>
      ) : null}
    </p>
  );
}

/** How sure we are, and how old that is where it is old. */
function CardCertainty({ card: { certainty, monthsOld } }: { card: Card }) {
  const t = useTexts(activityCard);
  const fact = confirmedFact(certainty, useTexts(confirmedLine), useLocale());
  const age = certainty.isStale && monthsOld !== null ? `, ${t.ago({ months: monthsOld })}` : "";
  const text = (
    <>
      {fact.text}
      {age}
    </>
  );
  return <FactList items={[{ ...fact, text }]} />;
}

/** What is asked only when it begins to look right; on a phone it waits behind a fold. */
const ASKED_LATER: readonly string[] = ["languages", "door", "companion", "referrals"];

function Answers({ answers }: { answers: readonly CardAnswer[] }) {
  return (
    <dl className="card-answers">
      {answers.map((answer) => (
        <div className="card-answer" key={answer.key}>
          <dt>
            <Icon name={answer.icon} />
            {answer.label}
          </dt>
          <dd>
            <Answered answer={answer} />
            {answer.note ? <span className="card-note">{answer.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ActivityCardProps = {
  card: Card;
  /** The civil date of the request. */
  today: string;
  /** The title with the words that were looked for marked; else as it is. */
  title?: ReactNode;
  /** Why it answers: a sentence of it. */
  children?: ReactNode;
  /** What one may do with it: onto the tray, ask them to get in touch. */
  actions?: ReactNode;
};

/** An activity in one look, for somebody with a client on the line. */
export function ActivityCard({ card, today, title, children, actions }: ActivityCardProps) {
  const t = useTexts(activityCard);
  const villages = useTerms("villages");
  const answers = useCardAnswers(card);
  const { id, association, place, notFor, municipality, namesMunicipality, remote } = card;
  return (
    <article className="card" id={`card-${id}`} aria-labelledby={`card-${id}-title`}>
      <div className="card-head">
        <div>
          <h3 className="result-title" id={`card-${id}-title`}>
            <a href={`/activities/${id}`}>{title ?? <Own of={card.title} />}</a>
          </h3>
          <p className="result-by">
            <ByLine
              association={association.name}
              place={place.name}
              also={[
                villages.name(place.village),
                namesMunicipality ? municipality : "",
                remote && !place.village ? t.remoteOnly : "",
              ]}
            />
          </p>
          {children ? <div className="result-why">{children}</div> : null}
          {notFor.text ? (
            <p className="small">
              <OwnWithin sentence={(whom) => t.notFor({ whom })} own={notFor.text} />
            </p>
          ) : null}
        </div>
        <CardWhen card={card} today={today} />
      </div>
      <Answers answers={answers.filter(({ key }) => !ASKED_LATER.includes(key))} />
      <details className="card-more">
        <summary>
          <Icon name="chevron-down" />
          <span>
            {t.more}
            <span className="visually-hidden">: {card.title.text}</span>
          </span>
        </summary>
        <Answers answers={answers.filter(({ key }) => ASKED_LATER.includes(key))} />
      </details>
      <div className="card-foot">
        <CardCertainty card={card} />
        {actions ? <div className="cluster">{actions}</div> : null}
      </div>
    </article>
  );
}
