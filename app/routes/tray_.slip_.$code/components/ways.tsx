import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { QrCode } from "#components/qr-code";
import type { SlipView } from "#http/slip-view.server";
import type { CollectedFor } from "#domain/referrals/collects-for";
import { collectedFor } from "#i18n/messages/collected-for";
import { slip } from "#i18n/messages/slip";
import { slipLetter, slipShortMessage } from "#i18n/slip-message";
import { useTexts } from "#i18n/use-texts";

const query = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

/** The ways to hand a slip over: on paper, by its code, or from the worker's own mail and phone. Nothing is sent by us. */
export function Ways({ view, whom }: { view: SlipView; whom: CollectedFor }) {
  const t = useTexts(slip);
  const words = useTexts(collectedFor)[whom];
  const { url, shownUrl, code, shownCode, qr } = view;
  return (
    <div className="slip-ways">
      <div className="stack">
        <div>
          <p className="muted small">{t.link}</p>
          <p className="slip-link">
            <a href={`/t/${code}`}>{shownUrl}</a>
          </p>
        </div>
        <div className="cluster">
          <ButtonLink href={`/t/${code}`} icon="print">
            {t.open}
          </ButtonLink>
          <Button
            className="needs-script"
            type="button"
            variant="quiet"
            icon="link"
            data-copy={url}
            data-copied={t.copied}
          >
            {t.copy}
          </Button>
          <span className="visually-hidden" role="status" />
        </div>
        <div className="cluster">
          <ButtonLink href={`mailto:?${query(slipLetter(view))}`} variant="quiet" icon="mail">
            {t.mail}
          </ButtonLink>
          <ButtonLink href={`sms:?${query({ body: slipShortMessage(view) })}`} variant="quiet" icon="phone">
            {t.sms}
          </ButtonLink>
        </div>
        <div>
          <p className="muted small">{words.shownCode}</p>
          <p className="slip-code">{shownCode}</p>
          <p className="muted small">{words.shownHint}</p>
        </div>
      </div>
      <div>
        <QrCode code={qr} label={t.qr} />
        <p className="muted small">{words.qrHint}</p>
      </div>
    </div>
  );
}
