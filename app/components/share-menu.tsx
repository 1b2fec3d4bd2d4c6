import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { Icon } from "#components/icon";
import { QrCode, type QrCodeOf } from "#components/qr-code";
import { share as shareTexts } from "#i18n/messages/share";
import { useTexts } from "#i18n/use-texts";

export type ShareOf = { code: string; url: string; shown: string; qr: QrCodeOf };

/** How to hand a page on: its short address to copy or to read aloud, and a code to point a phone at. */
export function ShareMenu({ share: { code, url, shown, qr } }: { share: ShareOf }) {
  const t = useTexts(shareTexts);
  return (
    <details className="share-menu" data-menu="">
      <summary className="button button-quiet">
        <Icon name="link" />
        <span className="button-text">{t.share}</span>
      </summary>
      <div className="share-panel">
        <p>
          <span className="muted small">{t.address}</span>
          <a className="share-address" href={url}>
            {shown}
          </a>
        </p>
        <Button
          className="needs-script"
          type="button"
          variant="quiet"
          size="small"
          data-copy={url}
          data-copied={t.copied}
        >
          {t.copy}
        </Button>
        <span className="visually-hidden" role="status" />
        <QrCode code={qr} label={t.qr({ address: shown })} />
        <p className="muted small">{t.qrHint}</p>
        <ActionLink href={`/s/${code}/qr`} icon="download" download>
          {t.download}
        </ActionLink>
      </div>
    </details>
  );
}
