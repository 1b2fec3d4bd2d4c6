import { Note } from "#components/note";
import type { DayOff } from "#domain/grants/finnish-holidays";
import { daysOff } from "#i18n/messages/days-off";
import { useTexts } from "#i18n/use-texts";

/** That a call closes, or is decided, on a day when nobody is at work. */
export function DaysOff({ close, decision }: { close: DayOff | null; decision: DayOff | null }) {
  const t = useTexts(daysOff);
  return (
    <>
      {close ? <Note tone="attention">{t.close[close]}</Note> : null}
      {decision ? <Note tone="attention">{t.decision[decision]}</Note> : null}
    </>
  );
}
