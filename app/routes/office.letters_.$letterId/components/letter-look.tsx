import { Disclosure } from "#components/disclosure";
import { Note } from "#components/note";
import type { Locale } from "#domain/shared/locales";
import { letterTexts } from "#i18n/messages/letter-texts";
import { useTexts } from "#i18n/use-texts";
import type { LetterLooks } from "../queries.server";

type LetterLookProps = LetterLooks[Locale] & { locale: Locale };

/** A letter as its reader sees it, and below it as a mail program without pictures and colours does. */
export function LetterLook({ locale, look, faults }: LetterLookProps) {
  const t = useTexts(letterTexts);
  return (
    <div className="letter-look">
      <h3 className="small muted">
        {t.preview} <span className="visually-hidden">{t.languages[locale]}</span>
      </h3>
      <div data-trial-part={`look-${locale}`} aria-live="polite">
        {look ? <Paper look={look} locale={locale} /> : <Faults faults={faults} />}
      </div>
      <Disclosure summary={t.asText}>
        <div data-trial-part={`text-${locale}`} lang={locale}>
          <pre>{look?.text}</pre>
        </div>
      </Disclosure>
    </div>
  );
}

function Faults({ faults }: { faults: readonly string[] }) {
  const t = useTexts(letterTexts);
  return (
    <Note tone="attention" title={t.cannotShow}>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </Note>
  );
}

function Paper({ look, locale }: { look: NonNullable<LetterLookProps["look"]>; locale: Locale }) {
  const t = useTexts(letterTexts);
  const { subject, paragraphs, facts, button } = look;
  return (
    <>
      <p className="letter-subject">
        <span className="small muted">{t.subject}:</span> <strong lang={locale}>{subject}</strong>
      </p>
      <div className="letter-paper" lang={locale}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        {facts.length > 0 ? (
          <dl>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {button ? <p className="letter-button">{button}</p> : null}
      </div>
    </>
  );
}
