import { EmailLink } from "#components/email-link";
import { PhoneLink } from "#components/phone-link";
import type { ShownActivity } from "#domain/associations/shown-activity";
import { activityPage } from "#i18n/messages/activity-page";
import { useFinnish, useTexts } from "#i18n/use-texts";

/** How to come along, each way one press away; and what to do when there is no room. */
export function JoiningWays({ activity: { joining, group } }: { activity: ShownActivity }) {
  const t = useTexts(activityPage);
  const lang = useFinnish();
  const { text, url, phone, email } = joining;
  return (
    <>
      {group.full ? (
        <span>
          <strong className="quick-fact-warning">{t.full}.</strong> {t.waitingList[group.waitingList]}
        </span>
      ) : null}
      {text ? <span lang={lang}>{text}</span> : null}
      {url ? (
        <a href={url} rel="noreferrer">
          {t.signUp}
        </a>
      ) : null}
      {phone ? <PhoneLink phone={phone} /> : null}
      {email ? <EmailLink email={email} /> : null}
    </>
  );
}
