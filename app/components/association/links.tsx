import { Section } from "#components/section";
import { associationPage } from "#i18n/messages/association-page";
import { useTexts } from "#i18n/use-texts";

/** An address as people read it. */
const shown = (link: string): string => link.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");

export function Links({ links }: { links: readonly string[] }) {
  const t = useTexts(associationPage);
  if (links.length === 0) return null;
  return (
    <Section title={t.links} plain>
      <ul className="contact-list">
        {links.map((link) => (
          <li key={link}>
            <a href={link} rel="noreferrer">
              {shown(link)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
