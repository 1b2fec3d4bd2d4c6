import type { Fact } from "#components/fact-list";
import { Note } from "#components/note";
import type { Certainty } from "#domain/associations/confirmation";
import type { Locale } from "#domain/shared/locales";
import { formatDate } from "#i18n/format";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { useLocale, useTexts } from "#i18n/use-texts";

type Words = (typeof confirmedLine)["fi"];

function sentence({ confirmedOn, confirmedBy }: Certainty, t: Words, locale: Locale): string {
  if (confirmedOn === null) return t.never;
  const date = formatDate(confirmedOn, locale);
  if (confirmedBy === "import") return t.imported({ date });
  return t.confirmed({ date, by: confirmedBy ? t.by[confirmedBy] : "" });
}

/** How sure we are, as one of the facts of a row in a list. */
export function confirmedFact(certainty: Certainty, t: Words, locale: Locale): Fact {
  const text = sentence(certainty, t, locale);
  if (certainty.isStale) return { icon: "clock", text, tone: "attention" };
  // What was taken over from a file has been checked by nobody: no tick.
  return certainty.confirmedBy === "import" ? { icon: "clock", text } : { icon: "check", text, tone: "good" };
}

/**
 * How sure we are of what a page says: a quiet line, or a note where it may be out of date. `isListed` is false for a
 * record that is still at its address but in no list any more.
 */
export function ConfirmedLine({ certainty, isListed = true }: { certainty: Certainty; isListed?: boolean }) {
  const t = useTexts(confirmedLine);
  const line = sentence(certainty, t, useLocale());
  // On paper the foot says it (see sheet-foot.tsx).
  if (isListed && !certainty.isStale) return <p className="muted small no-print">{line}</p>;
  return (
    <Note tone="attention" title={isListed ? t.staleTitle : t.unlistedTitle}>
      <p>{isListed ? t.staleText : t.unlistedText}</p>
      <p className="muted small no-print">{line}</p>
    </Note>
  );
}
