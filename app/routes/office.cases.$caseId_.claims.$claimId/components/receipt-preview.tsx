import { isDrawn } from "#domain/files/file-rules";
import type { CostRowView } from "#domain/grants/claim-view";
import { advance } from "#i18n/messages/advance";
import { claimReview } from "#i18n/messages/claim-review";
import { useTexts } from "#i18n/use-texts";

type ReceiptPreviewProps = {
  row: Pick<CostRowView, "description" | "receipt">;
  /** Of an advance there is an offer or an estimate instead. */
  isAdvance: boolean;
};

/** The receipt beside its row: a picture where it is one, always with a link to the file itself. */
export function ReceiptPreview({ row: { description, receipt }, isAdvance }: ReceiptPreviewProps) {
  const t = useTexts(claimReview);
  const { openOffer } = useTexts(advance);
  const open = isAdvance ? openOffer : t.openReceipt;
  const href = `/files/${receipt.fileId}`;
  return (
    <div className="receipt-preview">
      {isDrawn(receipt.contentType) ? (
        <a href={href} target="_blank" rel="noreferrer">
          <img src={href} alt={t.receiptPicture({ description })} loading="lazy" />
        </a>
      ) : null}
      <a href={href} target="_blank" rel="noreferrer" aria-label={`${open}: ${description}`}>
        {open}
      </a>
      <p className="muted small">{receipt.name}</p>
    </div>
  );
}
