import { Icon } from "#components/icon";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";

type TrayLinkProps = { href: string; label: string; count: number };

/** The way to what was collected, with how much there is; not there while there is nothing. Changes are said aloud. */
export function TrayLink({ href, label, count }: TrayLinkProps) {
  const t = useTexts(tray);
  return (
    <>
      <a className="tray-link" href={href} data-tray-link="" hidden={count === 0}>
        <Icon name="tray" />
        <span className="tray-link-text">{label}</span>
        <span className="nav-count">
          <span data-tray-count="">{count}</span>
          <span className="visually-hidden"> {t.things}</span>
        </span>
      </a>
      <span className="visually-hidden" role="status" data-tray-said="" />
    </>
  );
}
