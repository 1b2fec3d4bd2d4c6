import { ButtonLink } from "#components/button-link";
import { quickExit } from "#i18n/messages/quick-exit";
import { useTexts } from "#i18n/use-texts";

/** A page that nobody wonders at: the weather. */
const ELSEWHERE = "https://www.ilmatieteenlaitos.fi/";

/**
 * The way out of a page that somebody else may not see, always at hand and on top of nothing. Without a script it is a
 * link; with one it empties the page first, and Back shows nothing of ours. After GOV.UK's "Exit this page".
 */
export function QuickExit() {
  const t = useTexts(quickExit);
  return (
    <div className="quick-exit no-print" data-quick-exit={t.presses} data-leaving={t.leaving}>
      <p className="quick-exit-hint needs-script" id="quick-exit-hint">
        {t.hint}
      </p>
      <ButtonLink href={ELSEWHERE} rel="noreferrer noopener" size="small" aria-describedby="quick-exit-where">
        {t.leave}
      </ButtonLink>
      <span className="visually-hidden" id="quick-exit-where">
        {t.where}
      </span>
      <span className="visually-hidden" role="status" />
    </div>
  );
}
