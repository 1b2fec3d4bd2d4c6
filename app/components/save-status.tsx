import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type SaveStatusProps = {
  text?: string | undefined;
  /** What a save amounts to, when it is not the draft itself that is saved; {time} is the time. */
  savedText?: string | undefined;
  /** What is told while the line is down, when the words are kept on the device. */
  offlineText?: string | undefined;
};

/**
 * Tells whether the draft is safe; goes inside the form that has `autosave`. The style sheet shows the link to sign in
 * only to those who were signed out: it leaves the page with the words open.
 */
export function SaveStatus({ text, savedText, offlineText }: SaveStatusProps) {
  const t = useTexts(components);
  return (
    <div>
      <p
        className="save-status"
        role="status"
        data-autosave-status=""
        data-saving={t.saving}
        data-saved={savedText ?? t.savedAt}
        data-unread={t.saveUnread}
        data-offline={offlineText ?? t.saveOffline}
        data-invalid={t.saveInvalid}
        data-conflict={t.saveConflict}
        data-signed-out={t.saveSignedOut}
      >
        {text}
      </p>
      <a className="save-sign-in" href="/sign-in" target="_blank">
        {t.signInAside}
      </a>
    </div>
  );
}
