import { useLocation } from "@remix-run/react";
import { Button } from "#components/button";
import { useIsOnTray } from "#components/desk/tray-held";
import { Own } from "#components/own";
import type { OwnText } from "#domain/shared/own-text";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";

type TrayButtonProps = {
  activityId: string;
  /** Tells the buttons of a list apart for those who hear them. */
  title: OwnText;
  size?: "normal" | "small" | undefined;
};

/**
 * Collects an activity, or takes it back. A form of its own, so it may stand in no other form; it comes back to this very
 * place of this page, and with scripts the page stays where it is.
 */
export function TrayButton({ activityId, title, size = "small" }: TrayButtonProps) {
  const t = useTexts(tray);
  const { pathname, search } = useLocation();
  const isHeld = useIsOnTray(activityId);
  return (
    <form
      className="tray-button no-print"
      id={`tray-${activityId}`}
      method="post"
      action="/tray/items"
      autoComplete="off"
      data-tray={activityId}
      data-held={isHeld ? "" : undefined}
    >
      <input type="hidden" name="activityId" value={activityId} />
      <input type="hidden" name="back" value={pathname + search} />
      <input type="hidden" name="intent" value={isHeld ? "remove" : "add"} />
      <Button variant="quiet" size={size} icon="tray">
        <span data-add={t.add} data-remove={t.remove}>
          {isHeld ? t.remove : t.add}
        </span>
        <span className="visually-hidden">
          : <Own of={title} />
        </span>
      </Button>
    </form>
  );
}
