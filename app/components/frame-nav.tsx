import type { ReactNode } from "react";
import type { FrameLink } from "#components/frame";
import { Icon } from "#components/icon";
import { useTexts } from "#i18n/use-texts";
import { frame } from "#i18n/messages/frame";

/** The count beside a link is what waits for the reader there. */
function NavLink({ link: { to, label, current, count } }: { link: FrameLink }) {
  const t = useTexts(frame);
  return (
    <a href={to} aria-current={current ? "page" : undefined}>
      {label}
      {count ? (
        <span className="nav-count">
          {count}
          <span className="visually-hidden"> {t.waiting}</span>
        </span>
      ) : null}
    </a>
  );
}

function NavList({ links, children }: { links: readonly FrameLink[]; children?: ReactNode }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.to}>
          <NavLink link={link} />
        </li>
      ))}
      {children}
    </ul>
  );
}

/** The main menu. `folds`: what is seldom needed stands behind one word, which is marked when the page is among it. */
export function FrameNav({ links, folds = false }: { links: readonly FrameLink[]; folds?: boolean }) {
  const t = useTexts(frame);
  const folded = folds ? links.filter(({ more }) => more) : [];
  return (
    <nav className="nav" aria-label={t.mainMenu}>
      <NavList links={links.filter((link) => !folded.includes(link))}>
        {folded.length > 0 ? (
          <li>
            <details className="nav-more" data-menu="">
              <summary aria-current={folded.some(({ current }) => current) ? "true" : undefined}>
                {t.more}
                <Icon name="chevron-down" />
              </summary>
              <NavList links={folded} />
            </details>
          </li>
        ) : null}
      </NavList>
    </nav>
  );
}
