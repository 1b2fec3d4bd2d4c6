import { Button } from "#components/button";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";

/** What was taken off comes back with one press, its note too. */
export function UndoLine() {
  const t = useTexts(tray);
  return (
    <form method="post" action="/tray" className="cluster tray-undo">
      <span className="muted">{t.undoText}</span>
      <Button name="intent" value="undo" variant="quiet" size="small">
        {t.undo}
      </Button>
    </form>
  );
}
