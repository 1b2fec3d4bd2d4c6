import type { FrameLink } from "#components/frame";
import { Logo } from "#components/logo";
import { useTexts } from "#i18n/use-texts";
import { frame } from "#i18n/messages/frame";

export function FrameFooter({ municipalityName, links }: { municipalityName: string; links: readonly FrameLink[] }) {
  const t = useTexts(frame);
  return (
    <footer className="footer">
      <p className="footer-about">
        <Logo />
        <span>{t.about({ municipality: municipalityName })}</span>
      </p>
      {links.length > 0 ? (
        <nav aria-label={t.footerMenu}>
          <ul className="footer-links">
            {links.map(({ to, label }) => (
              <li key={to}>
                <a href={to}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </footer>
  );
}
