import { PhoneLink } from "#components/phone-link";
import { PrintButton } from "#components/print-button";
import { QrCode } from "#components/qr-code";
import type { SlipView } from "#http/slip-view.server";
import { formatDate } from "#i18n/format";
import { slip } from "#i18n/messages/slip";
import { useLocale, useTexts } from "#i18n/use-texts";
import { PaperItem } from "./paper-item";

/** Who gave it, as far as they told. */
function From({ from }: { from: NonNullable<SlipView["from"]> }) {
  const t = useTexts(slip);
  return (
    <p>
      {t.givenBy} {[from.name, from.unit].filter(Boolean).join(", ")}{" "}
      {from.phone ? <PhoneLink phone={from.phone} /> : null}
    </p>
  );
}

/** What the client takes home, on paper and on the phone the same: large, in short sentences, one thing after another. */
export function Paper({ view }: { view: SlipView }) {
  const t = useTexts(slip);
  const locale = useLocale();
  const { items, from, shownCode, shownUrl, qr, code, validTo } = view;
  return (
    <>
      <header className="paper-head">
        <h1>{t.pageTitle}</h1>
        <PrintButton label={t.print} />
      </header>
      <div className="paper-code">
        <QrCode code={qr} label={t.qr} />
        <div>
          <p>{t.showCode}</p>
          <p className="slip-code">{shownCode}</p>
          <p className="small">
            {t.newest} <span className="paper-url">{shownUrl}</span>
          </p>
          <p className="small">{t.validTo({ date: formatDate(validTo, locale) })}</p>
        </div>
      </div>
      {from ? <From from={from} /> : null}
      {items.map((item) => (
        <PaperItem key={item.id} item={item} code={code} />
      ))}
    </>
  );
}
