import { activities } from "#i18n/messages/activities";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

/** Which of the needs that were asked for a found thing answers; nothing where it was found by its words alone. */
export function Because({ needs }: { needs: readonly string[] }) {
  const t = useTexts(activities);
  const terms = useTerms("needs");
  return needs.length > 0 ? (
    <p className="result-because">
      {t.because} <mark>{terms.line(needs)}</mark>
    </p>
  ) : null;
}
