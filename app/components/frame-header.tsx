import { ButtonLink } from "#components/button-link";
import type { FrameProps } from "#components/frame";
import { FrameNav } from "#components/frame-nav";
import { Icon } from "#components/icon";
import { TrayLink } from "#components/desk/tray-link";
import { LanguageSwitch } from "#components/language-switch";
import { Logo } from "#components/logo";
import { PersonMenu } from "#components/person-menu";
import { useTexts } from "#i18n/use-texts";
import { frame } from "#i18n/messages/frame";

type FrameHeaderProps = Omit<FrameProps, "children" | "flash" | "footerLinks">;

/** The same links twice, for a wide and a narrow screen; only one of them is ever there for the reader. */
export function FrameHeader(props: FrameHeaderProps) {
  const { municipalityName, deskLabel, homeHref = "/", nav, person, personLinks, signInHref, signOutAction } = props;
  const t = useTexts(frame);
  const account = person ? (
    <PersonMenu person={person} links={personLinks ?? []} signOutAction={signOutAction} />
  ) : (
    <ButtonLink href={signInHref} variant="quiet">
      {t.signIn}
    </ButtonLink>
  );
  return (
    <header className="header">
      <a className="brand" href={homeHref}>
        <Logo />
        <span className="brand-name">Kumppani</span>
        <span className="brand-place">{deskLabel ?? municipalityName}</span>
      </a>
      <div className="header-wide">
        <FrameNav links={nav} folds />
        <div className="header-tools">
          <LanguageSwitch links={props.languageLinks} />
          {account}
        </div>
      </div>
      {props.tray ? <TrayLink {...props.tray} /> : null}
      <details className="header-menu" data-menu="">
        <summary>
          <Icon name="menu" />
          {t.menu}
        </summary>
        <div className="header-menu-panel">
          <FrameNav links={nav} />
          {account}
          <LanguageSwitch links={props.languageLinks} />
        </div>
      </details>
    </header>
  );
}
