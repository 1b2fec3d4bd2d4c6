import type { ReactNode } from "react";
import { QrCode } from "#components/qr-code";
import type { ShareOf } from "#components/share-menu";
import { formatDate } from "#i18n/format";
import { share as shareTexts } from "#i18n/messages/share";
import { useLocale, useTexts } from "#i18n/use-texts";

type PrintFootProps = {
  share: ShareOf;
  today: string;
  /** How sure we are of what the paper says. */
  confirmed?: ReactNode;
};

/** At the foot of a printed page: where the newest details are, and how old these are. */
export function PrintFoot({ share: { shown, qr }, today, confirmed }: PrintFootProps) {
  const t = useTexts(shareTexts);
  const locale = useLocale();
  return (
    <footer className="print-foot print-only">
      <QrCode code={qr} label={t.qr({ address: shown })} />
      <div>
        <p>
          {t.newest} <strong>{shown}</strong>
        </p>
        {confirmed ? <p>{confirmed}</p> : null}
        <p>{t.printed({ date: formatDate(today, locale) })}</p>
      </div>
    </footer>
  );
}
