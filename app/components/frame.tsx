import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { FrameFooter } from "#components/frame-footer";
import { FrameHeader } from "#components/frame-header";
import type { LanguageLink } from "#components/language-switch";
import { SkipLink } from "#components/skip-link";
import { Toast } from "#components/toast";

export type FrameLink = {
  to: string;
  label: string;
  current?: boolean | undefined;
  count?: number | undefined;
  /** Stands under "More" on a wide screen. */
  more?: boolean | undefined;
};

export type FramePerson = { name: string; href?: string | undefined };

export type FrameProps = {
  municipalityName: string;
  /** Whose desk this is, after the name: "Kulttuuri ja vapaa-aika". */
  deskLabel?: string | undefined;
  homeHref?: string | undefined;
  nav: readonly FrameLink[];
  person: FramePerson | null;
  /** In the person's menu: own page, change of role. */
  personLinks?: readonly FrameLink[] | undefined;
  signInHref: string;
  /** Signing out is a POST here. */
  signOutAction?: string | undefined;
  /** What the reader has collected; the link is there while there is something. */
  tray?: { href: string; label: string; count: number } | undefined;
  languageLinks: readonly LanguageLink[];
  footerLinks?: readonly FrameLink[] | undefined;
  /** What just happened, from the flash of the session. */
  flash?: { tone?: "success" | "error" | "info" | undefined; text: ReactNode } | null | undefined;
  children: ReactNode;
};

/** The page around the page. Routes use PublicFrame, DeskFrame or OfficeFrame. */
export function Frame({ kind, children, flash, ...frame }: FrameProps & { kind: "public" | "desk" | "office" }) {
  return (
    <div className={classNames("frame", `frame-${kind}`)}>
      <SkipLink />
      <FrameHeader {...frame} />
      <main className="main" id="main" tabIndex={-1}>
        {flash ? <Toast tone={flash.tone}>{flash.text}</Toast> : null}
        {children}
      </main>
      <FrameFooter municipalityName={frame.municipalityName} links={frame.footerLinks ?? []} />
    </div>
  );
}
