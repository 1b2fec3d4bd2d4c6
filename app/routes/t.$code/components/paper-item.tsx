import { Button } from "#components/button";
import { EmailLink } from "#components/email-link";
import { Own } from "#components/own";
import { PhoneLink } from "#components/phone-link";
import { OUTCOMES } from "#domain/referrals/referral-lifecycle";
import type { SlipItem } from "#http/slip-view.server";
import { plainActivity } from "#i18n/messages/plain-activity";
import { slip } from "#i18n/messages/slip";
import { useTexts } from "#i18n/use-texts";

/** What became of it, told with one press and changed as easily; what the association saw stands. */
function Telling({ item, code, title }: { item: SlipItem; code: string; title: string }) {
  const t = useTexts(slip);
  const { told } = item;
  const about = <span className="visually-hidden">: {title}</span>;
  return (
    <div className="paper-telling no-print">
      <h3>{t.how}</h3>
      {told ? <p role="status">{t.told[told.by][told.outcome]}</p> : <p className="small">{t.howLead}</p>}
      {told?.by === "association" ? null : (
        <form method="post" action={`/t/${code}`} className="cluster">
          <input type="hidden" name="activityId" value={item.id} />
          {told ? (
            <Button variant="quiet" name="outcome" value="">
              {t.change}
              {about}
            </Button>
          ) : (
            OUTCOMES.map((outcome) => (
              <Button key={outcome} variant="quiet" name="outcome" value={outcome}>
                {t.outcomes[outcome]}
                {about}
              </Button>
            ))
          )}
        </form>
      )}
    </div>
  );
}

type Here = Extract<SlipItem, { isHere: true }>;

function Answers({ item }: { item: Here }) {
  const t = useTexts(slip);
  const words = useTexts(plainActivity);
  const { rows, phone, email, association, map } = item;
  const reach = phone ? <PhoneLink phone={phone} /> : email ? <EmailLink email={email} /> : null;
  return (
    <dl className="paper-answers">
      {rows.map(({ key, label, sentences }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {key === "where" && map ? (
              <p className="no-print">
                <a href={map} rel="noreferrer">
                  {t.map}
                </a>
              </p>
            ) : null}
          </dd>
        </div>
      ))}
      <div>
        <dt>{phone || !email ? words.call : words.write}</dt>
        <dd>
          <p>
            <Own of={association} />
          </p>
          {reach ? <p className="paper-reach">{reach}</p> : null}
        </dd>
      </div>
    </dl>
  );
}

/** One thing on the paper, as it is now. */
export function PaperItem({ item, code }: { item: SlipItem; code: string }) {
  const t = useTexts(slip);
  const note = item.note ? <p className="paper-note">{item.note}</p> : null;
  if (!item.isHere)
    return (
      <section className="paper-item" id={`item-${item.id}`}>
        <h2>{item.title ? <Own of={item.title} /> : t.gone}</h2>
        <p>
          {item.title ? <strong>{t.gone}. </strong> : null}
          {t.goneText}
        </p>
        {note}
      </section>
    );
  return (
    <section className="paper-item" id={`item-${item.id}`}>
      <h2>
        <Own of={item.title} />
      </h2>
      {item.hasChanged ? <p className="paper-changed">{t.changed}</p> : null}
      {note}
      {item.what.text ? (
        <p className="paper-plain">
          <Own of={item.what} />
        </p>
      ) : null}
      <Answers item={item} />
      <Telling item={item} code={code} title={item.title.text} />
    </section>
  );
}
