import type { Fact } from "#components/fact-list";
import { Note } from "#components/note";
import type { Certainty } from "#domain/associations/confirmation";
import type { Locale } from "#domain/shared/locales";
import { formatDate } from "#i18n/format";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { useLocale, useTexts } from "#i18n/use-texts";

type Words = (typeof confirmedLine)["fi"];

/** When it was said to be so and on whose behalf, or that it came from a file: the same words everywhere. */
export function certaintyText(
  { confirmedOn, confirmedBy }: Omit<Certainty, "isStale">,
  t: Words,
  locale: Locale,
): string {
  if (confirmedOn === null) return t.never;
  const date = formatDate(confirmedOn, locale);
  if (confirmedBy === "import") return t.imported({ date });
  return t.confirmed({ date, by: confirmedBy ? t.by[confirmedBy] : "" });
}

/** How sure we are, as one of the facts of a row in a list. */
export function confirmedFact(certainty: Certainty, t: Words, locale: Locale): Fact {
  const text = certaintyText(certainty, t, locale);
  if (certainty.isStale) return { icon: "clock", text, tone: "attention" };
  // What was taken over from a file has been checked by nobody: no tick.
  return certainty.confirmedBy === "import" ? { icon: "clock", text } : { icon: "check", text, tone: "good" };
}

type Shown = {
  certainty: Certainty;
  /** False for a record that is still at its address but in no list any more. */
  isListed?: boolean;
};

const isInDoubt = ({ certainty, isListed = true }: Shown): boolean => !isListed || certainty.isStale;

/** Under the name of what may be out of date, to be read before the rest; elsewhere nothing. */
export function DoubtNote(shown: Shown) {
  const t = useTexts(confirmedLine);
  const line = certaintyText(shown.certainty, t, useLocale());
  if (!isInDoubt(shown)) return null;
  const { isListed = true } = shown;
  return (
    <Note tone="attention" title={isListed ? t.staleTitle : t.unlistedTitle}>
      <p>{isListed ? t.staleText : t.unlistedText}</p>
      <p className="muted small no-print">{line}</p>
    </Note>
  );
}

/** How sure we are of what a page says, in a quiet line; nothing where the note at its top says it. */
export function ConfirmedLine(shown: Shown) {
  const line = certaintyText(shown.certainty, useTexts(confirmedLine), useLocale());
  // On paper the foot says it (see sheet-foot.tsx).
  return isInDoubt(shown) ? null : <p className="muted small no-print">{line}</p>;
}
