import { Button } from "#components/button";
import { counselling } from "#i18n/messages/counselling";
import { useTexts } from "#i18n/use-texts";

/** A key of one character must be possible to turn off (WCAG 2.1.4): this browser remembers it. Shown with scripts only. */
export function ShortcutNote() {
  const t = useTexts(counselling);
  return (
    <p className="desk-key muted small no-print" data-search-key-note="" hidden>
      <span>{t.key}</span>{" "}
      <Button type="button" variant="plain" size="small">
        <span data-off={t.keyOff} data-on={t.keyOn}>
          {t.keyOff}
        </span>
      </Button>
    </p>
  );
}
