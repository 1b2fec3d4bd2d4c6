import type { FrameLink } from "#components/frame";
import { useTexts } from "#i18n/use-texts";
import { frame } from "#i18n/messages/frame";

/** The count beside a link is what waits for the reader there. */
export function FrameNav({ links }: { links: readonly FrameLink[] }) {
  const t = useTexts(frame);
  return (
    <nav className="nav" aria-label={t.mainMenu}>
      <ul>
        {links.map(({ to, label, current, count }) => (
          <li key={to}>
            <a href={to} aria-current={current ? "page" : undefined}>
              {label}
              {count ? (
                <span className="nav-count">
                  {count}
                  <span className="visually-hidden"> {t.waiting}</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
