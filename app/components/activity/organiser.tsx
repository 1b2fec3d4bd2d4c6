import { ContactList } from "#components/associations/contact-list";
import { Section } from "#components/section";
import type { ComponentProps } from "react";
import { activities } from "#i18n/messages/activities";
import { useFinnish, useTexts } from "#i18n/use-texts";

type OrganiserProps = { association: { id: string; name: string } & ComponentProps<typeof ContactList> };

/** Whom to ask about an activity. */
export function Organiser({ association: { id, name, contact } }: OrganiserProps) {
  const t = useTexts(activities);
  const lang = useFinnish();
  return (
    <Section title={t.contact} plain>
      <p>
        <a href={`/associations/${id}`} lang={lang}>
          {name}
        </a>
      </p>
      <ContactList contact={contact} />
    </Section>
  );
}
