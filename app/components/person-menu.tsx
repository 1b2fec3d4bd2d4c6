import type { FrameLink, FramePerson } from "#components/frame";
import { Icon } from "#components/icon";
import { useTexts } from "#i18n/use-texts";
import { frame } from "#i18n/messages/frame";

type PersonMenuProps = {
  person: FramePerson;
  links: readonly FrameLink[];
  signOutAction?: string | undefined;
};

export function PersonMenu({ person, links, signOutAction }: PersonMenuProps) {
  const t = useTexts(frame);
  return (
    <details className="person-menu" data-menu="">
      <summary>
        <Icon name="user" />
        <span className="person-name">{person.name}</span>
        <Icon name="chevron-down" className="person-chevron" />
      </summary>
      <ul className="person-links">
        {person.href ? (
          <li>
            <a href={person.href}>{t.ownPage}</a>
          </li>
        ) : null}
        {links.map(({ to, label, current }) => (
          <li key={to}>
            <a href={to} aria-current={current ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
        {signOutAction ? (
          <li>
            <form method="post" action={signOutAction}>
              <button type="submit">{t.signOut}</button>
            </form>
          </li>
        ) : null}
      </ul>
    </details>
  );
}
