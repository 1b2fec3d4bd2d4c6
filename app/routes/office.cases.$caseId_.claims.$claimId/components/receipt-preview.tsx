import { isDrawn } from "#domain/files/file-rules";
import type { CostRowView } from "#domain/grants/claim-view";
import { claimReview } from "#i18n/messages/claim-review";
import { useTexts } from "#i18n/use-texts";

/** The receipt beside its row: a picture where it is one, always with a link to the file itself. */
export function ReceiptPreview({
  row: { description, receipt },
}: {
  row: Pick<CostRowView, "description" | "receipt">;
}) {
  const t = useTexts(claimReview);
  const href = `/files/${receipt.fileId}`;
  return (
    <div className="receipt-preview">
      {isDrawn(receipt.contentType) ? (
        <a href={href} target="_blank" rel="noreferrer">
          <img src={href} alt={t.receiptPicture({ description })} loading="lazy" />
        </a>
      ) : null}
      <a href={href} target="_blank" rel="noreferrer" aria-label={`${t.openReceipt}: ${description}`}>
        {t.openReceipt}
      </a>
      <p className="muted small">{receipt.name}</p>
    </div>
  );
}
