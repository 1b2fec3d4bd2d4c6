import type { ReactNode } from "react";
import { deskHome, type Desk } from "#auth/desks";
import { DeskFrame } from "#components/desk-frame";
import { TrayHeldProvider } from "#components/desk/tray-held";
import type { FrameProps } from "#components/frame";
import { OfficeFrame } from "#components/office-frame";
import { PublicFrame } from "#components/public-frame";
import { signInHref } from "#domain/links/way-back";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { flash as flashTexts } from "#i18n/messages/flash";
import { tray as trayTexts } from "#i18n/messages/tray";
import { site } from "#i18n/messages/site";
import { useTexts } from "#i18n/use-texts";
import { currentItem, navOf, PUBLIC_NAV, type NavItem } from "./site-nav";

/** `own`: for those who counsel the frame of their desk, for everybody else the public one. */
export type FrameKind = "public" | "desk" | "office" | "own";

/** What every page's frame shows, loaded once by the root. */
export type SiteView = {
  path: string;
  search: string;
  municipalityName: string;
  personName: string | null;
  desk: Desk | null;
  hasManyDesks: boolean;
  demo: boolean;
  flash: string | null;
  /** The activities that this browser has collected. */
  tray: string[];
};

/** What is told without anything having been done. */
const TOLD = new Set(["alreadyFiled", "trayFull"]);

const toneOf = (flash: string | null): "info" | "success" => (flash !== null && TOLD.has(flash) ? "info" : "success");

const LANGUAGE_NAMES: Record<Locale, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** The same page in another language: the address keeps everything else it says. */
function languageHref({ path, search }: SiteView, locale: Locale): string {
  const query = new URLSearchParams(search);
  query.set("lang", locale);
  return `${path}?${query.toString()}`;
}

/** Whoever works with the desk's search keeps its menu where the search leads. */
const counsels = ({ desk }: SiteView): boolean => desk !== null && navOf(desk).some(({ to }) => to === "/office/desk");

type DrawnKind = Exclude<FrameKind, "own">;

function useFrameProps(view: SiteView, kind: DrawnKind): Omit<FrameProps, "children"> {
  const t = useTexts(site);
  const flashes: Record<string, string | undefined> = useTexts(flashTexts);
  const desk = kind === "public" ? null : view.desk;
  const items: NavItem[] = desk ? navOf(desk) : PUBLIC_NAV;
  const current = currentItem(items, view.path);
  const message = view.flash === null ? undefined : flashes[view.flash];
  const tray = { href: "/tray", label: useTexts(trayTexts).title, count: view.tray.length };
  const told =
    view.flash === "trayAdded" ? (
      <>
        {message} <a href={tray.href}>{tray.label}</a>
      </>
    ) : (
      message
    );
  const ownLinks = view.desk ? [{ to: deskHome(view.desk), label: deskLabel(view.desk, t) }] : [];
  return {
    municipalityName: view.municipalityName,
    deskLabel: desk ? `${view.municipalityName} · ${deskLabel(desk, t)}` : undefined,
    nav: items.map(({ to, key, more }) => ({ to, label: t.nav[key], current: to === current, more })),
    person: view.personName === null ? null : { name: view.personName, href: "/account" },
    personLinks: view.hasManyDesks ? [...ownLinks, { to: "/desks", label: t.nav.desks }] : ownLinks,
    signInHref: signInHref(view.path),
    signOutAction: "/sign-out",
    languageLinks: LOCALES.map((locale) => ({
      locale,
      label: LANGUAGE_NAMES[locale],
      href: languageHref(view, locale),
    })),
    footerLinks: [
      { to: "/grants/awards", label: t.nav.awards },
      { to: "/units", label: t.nav.units },
      { to: "/umbrellas", label: t.nav.umbrellas },
      { to: "/open-data", label: t.nav.openData },
      { to: "/accessibility", label: t.nav.accessibility },
      { to: "/privacy", label: t.nav.privacy },
      ...(view.demo ? [{ to: "/mailbox", label: t.nav.mailbox }] : []),
    ],
    tray,
    flash: message === undefined ? null : { text: told, tone: toneOf(view.flash) },
  };
}

const deskLabel = (desk: Desk, t: (typeof site)["fi"]): string =>
  t.roles[desk.kind === "association" ? "association" : desk.role];

const FRAMES = { public: PublicFrame, desk: DeskFrame, office: OfficeFrame };

/** The frame a page asked for by its handle, filled with what is known of the visitor. */
export function SiteFrame({ view, kind, children }: { view: SiteView; kind: FrameKind; children: ReactNode }) {
  const drawn: DrawnKind = kind === "own" ? (counsels(view) ? "office" : "public") : kind;
  const props = useFrameProps(view, drawn);
  const FrameOfKind = FRAMES[drawn];
  return (
    <TrayHeldProvider value={view.tray}>
      <FrameOfKind {...props}>{children}</FrameOfKind>
    </TrayHeldProvider>
  );
}
