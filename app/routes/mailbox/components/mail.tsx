import { Icon } from "#components/icon";
import { formatDateTime } from "#i18n/format";
import { mailbox } from "#i18n/messages/mailbox";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { MailView } from "../queries.server";

/** One letter as its reader gets it, with its links to follow. */
export function Mail({ mail }: { mail: MailView }) {
  const t = useTexts(mailbox);
  const locale = useLocale();
  return (
    <article className="mail">
      <header className="mail-head">
        <h2 className="mail-subject">{mail.subject}</h2>
        <p className="muted small">
          {t.toWhom({ address: mail.to })} ·{" "}
          <time dateTime={mail.sentAt.toISOString()}>{formatDateTime(mail.sentAt, locale)}</time>
        </p>
      </header>
      <p className="prose mail-text">{withLinks(mail.text)}</p>
      {mail.attachmentNames.length > 0 ? (
        <p className="small">
          <Icon name="doc" /> {t.attachments} {mail.attachmentNames.join(", ")}
        </p>
      ) : null}
    </article>
  );
}

/** The text with its addresses made into links. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    /^https?:\/\//.test(part) ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
