import { ContactList } from "#components/associations/contact-list";
import { Section } from "#components/section";
import { premises as texts } from "#i18n/messages/premises";
import { openingLines } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { PremisesPage } from "../queries.server";

/** How one comes by the place: what to do, when its doors are open, whom to ask. */
export function BookingFacts({ premises }: { premises: PremisesPage["premises"] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { howToBook, leadDays, hours, openingNote, contact } = premises;
  const hasContact = contact.role !== "" || contact.email !== "" || contact.phone !== null;
  return (
    <>
      <Section title={t.howToBook} plain>
        {howToBook.text ? (
          <p className="prose" lang={howToBook.lang}>
            {howToBook.text}
          </p>
        ) : null}
        {leadDays ? <p>{t.leadDays({ count: leadDays })}</p> : null}
        <p className="muted">{t.keeperAnswers}</p>
      </Section>
      {hours.length > 0 || openingNote.text ? (
        <Section title={t.openingTitle} plain>
          <ul>
            {openingLines(hours, locale).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {openingNote.text ? (
            <p className="prose" lang={openingNote.lang}>
              {openingNote.text}
            </p>
          ) : null}
        </Section>
      ) : null}
      {hasContact ? (
        <Section title={t.contact} plain>
          <ContactList contact={contact} />
        </Section>
      ) : null}
    </>
  );
}
