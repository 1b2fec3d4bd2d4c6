import { PrintButton } from "#components/print-button";
import { ShareMenu, type ShareOf } from "#components/share-menu";

/** What one can do with a public page: hand it on, or take it along on paper. */
export function SheetActions({ share }: { share: ShareOf }) {
  return (
    <>
      <ShareMenu share={share} />
      <PrintButton />
    </>
  );
}
