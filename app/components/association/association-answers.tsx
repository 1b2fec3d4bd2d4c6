import { ContactRole } from "#components/contact-role";
import { EmailLink } from "#components/email-link";
import { Own } from "#components/own";
import { PhoneLink } from "#components/phone-link";
import { QuickFacts, type QuickFact } from "#components/quick-facts";
import { associationPage } from "#i18n/messages/association-page";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenText } from "#i18n/when-text";
import type { ShownAssociation } from "#domain/associations/shown-association";

/** What one could go to next. */
function useNext({ activities }: ShownAssociation, today: string): QuickFact[] {
  const t = useTexts(associationPage);
  const locale = useLocale();
  const next = activities.find((activity) => activity.next !== null);
  if (!next) return [];
  return [
    {
      icon: "calendar",
      label: t.nextTime,
      value: whenText(next, locale, today).when,
      note: (
        <a href={`/activities/${next.id}`}>
          <Own of={next.title} />
        </a>
      ),
      tone: "next",
    },
  ];
}

/** Whom to reach and how: a role, never a person's name; each way one press away. */
function useContact({ contact }: ShownAssociation): QuickFact {
  const t = useTexts(associationPage);
  const { role, phone, email, website } = contact;
  return {
    icon: "phone",
    label: t.contact,
    value: role ? <ContactRole role={role} /> : "",
    note: (
      <>
        {phone ? <PhoneLink phone={phone} /> : null}
        {email ? <EmailLink email={email} /> : null}
        {website ? (
          <a href={website} rel="noreferrer">
            {t.website}
          </a>
        ) : null}
      </>
    ),
  };
}

/** The three things one asks first of an association: what is on next, where it works and how to reach it. */
export function AssociationAnswers({ association, today }: { association: ShownAssociation; today: string }) {
  const t = useTexts(associationPage);
  const areas = useTerms("villages").line(association.operatingArea);
  const next = useNext(association, today);
  const contact = useContact(association);
  const where: QuickFact = {
    icon: "pin",
    label: t.where,
    value: areas || association.homeMunicipality || t.everywhere,
  };
  return <QuickFacts items={[...next, where, contact]} />;
}
