import { Tag } from "#components/tag";
import { letterTexts } from "#i18n/messages/letter-texts";
import { useTexts } from "#i18n/use-texts";
import type { EditedLetter } from "../queries.server";

/** The words that a letter's text may hold between braces, each with what it could say. */
export function Placeholders({ rows }: { rows: EditedLetter["placeholders"] }) {
  const t = useTexts(letterTexts);
  return (
    <section className="letter-words" aria-labelledby="letter-words-title">
      <h2 id="letter-words-title">{t.placeholders}</h2>
      <p className="muted">
        {t.placeholdersHint} {t.frame}
      </p>
      <ul>
        {rows.map(({ word, example, isNecessary }) => (
          <li key={word}>
            <code>{word}</code> <span className="small muted">{example}</span>{" "}
            {isNecessary ? <Tag tone="info">{t.necessary}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
