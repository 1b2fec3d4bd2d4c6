import { Button } from "#components/button";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

/** Shown only where a script can open the printing. */
export function PrintButton({ label }: { label?: string | undefined }) {
  const t = useTexts(components);
  return (
    <Button className="needs-script" type="button" variant="quiet" icon="print" data-print="">
      {label ?? t.print}
    </Button>
  );
}
