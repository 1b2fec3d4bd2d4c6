import { ActionLink } from "#components/action-link";
import { ContactRole } from "#components/contact-role";
import { groupedPhone } from "#domain/shared/phone-number";
import { associations } from "#i18n/messages/associations";
import { useTexts } from "#i18n/use-texts";

type Contact = { role: string; email: string; phone: string | null; website: string | null };

/** How to reach an association: a role, never a person's name; each way one press away. */
export function ContactList({ contact: { role, email, phone, website } }: { contact: Contact }) {
  const t = useTexts(associations);
  return (
    <ul className="contact-list">
      {role ? (
        <li className="muted">
          <ContactRole role={role} />
        </li>
      ) : null}
      {phone ? (
        <li>
          <ActionLink href={`tel:${phone}`} icon="phone">
            {groupedPhone(phone)}
          </ActionLink>
        </li>
      ) : null}
      {email ? (
        <li>
          <ActionLink href={`mailto:${email}`} icon="mail">
            {email}
          </ActionLink>
        </li>
      ) : null}
      {website ? (
        <li>
          <ActionLink href={website} icon="globe">
            {t.website}
          </ActionLink>
        </li>
      ) : null}
    </ul>
  );
}
