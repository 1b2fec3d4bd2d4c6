import { readability, type ReadabilityNote } from "#domain/grants/readability/readability";
import type { Locale } from "#domain/shared/locales";
import { formatNumber } from "#i18n/format";
import { reasons } from "#i18n/messages/reasons";
import { useLocale, useTexts } from "#i18n/use-texts";

/** How a text reads, in its own language, and what would make it easier. Advice only. */
export function ReadabilityNotes({ text, locale }: { text: string; locale: Locale }) {
  const t = useTexts(reasons);
  const reader = useLocale();
  const { notes, words, sentences, wordsPerSentenceTenths } = readability(text, locale);
  if (words === 0) return null;
  const figures = t.figures({
    words: formatNumber(wordsPerSentenceTenths / 10, reader),
    sentences: formatNumber(sentences, reader),
  });
  return (
    <div className="small readability">
      {notes.length === 0 ? (
        <p className="muted">
          {t.readsWell} · {figures}
        </p>
      ) : (
        <ul>
          {notes.map((note, index) => (
            <li key={index}>
              <Note note={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Note({ note }: { note: ReadabilityNote }) {
  const { notes } = useTexts(reasons);
  switch (note.kind) {
    case "longSentence":
      return notes.longSentence(note);
    case "longWord":
      return notes.longWord(note);
    case "official":
      return notes.official(note);
    case "mostlyPassive":
      return notes.mostlyPassive;
  }
}
