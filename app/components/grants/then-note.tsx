import { Disclosure } from "#components/disclosure";
import { SinceValue, SinceWords } from "#components/grants/since-value";
import type { Kind } from "#domain/grants/form/definition";
import { namesYear, type SinceRow } from "#domain/grants/since-last";
import { sinceLastTexts } from "#i18n/messages/since-last";
import { useTexts } from "#i18n/use-texts";

/** Answers of one line; the others are opened. */
const SHORT: readonly Kind[] = ["text", "number", "money", "date", "choice", "many", "yesNo"];
const SHORT_TEXT = 100;

const isShort = (row: SinceRow): boolean =>
  row.of === "core" ? typeof row.last !== "string" || row.last.length <= SHORT_TEXT : SHORT.includes(row.field.kind);

const textNow = (row: SinceRow): unknown => {
  if (row.of === "core") return row.now;
  return row.now?.kind === "text" || row.now?.kind === "longText" ? row.now.text : null;
};

/** Under a field that is written: what the earlier application said there, and how the two stand to each other. */
export function ThenNote({ year, row }: { year: number; row: SinceRow | undefined }) {
  const t = useTexts(sinceLastTexts);
  if (!row || row.last === null || row.state === "gone") return null;
  // While it is typed in, the word would tell of what is no more.
  const words = (
    <span className="then-words">
      {" · "}
      <SinceWords row={row} />
    </span>
  );
  return (
    <div className="then-note">
      {isShort(row) ? (
        <p>
          {t.then({ year })}: <SinceValue row={row} value={row.last} />
          {words}
        </p>
      ) : (
        <Disclosure
          summary={
            <>
              {t.thenLong({ year })}
              {words}
            </>
          }
        >
          <SinceValue row={row} value={row.last} />
        </Disclosure>
      )}
      {namesYear(textNow(row), year) ? <p className="then-check">{t.namesYear({ year })}</p> : null}
    </div>
  );
}
