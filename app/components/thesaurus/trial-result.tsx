import { DefinitionList } from "#components/definition-list";
import { Own } from "#components/own";
import type { Trial, TrialRow } from "#domain/search/trial";
import { thesaurus } from "#i18n/messages/thesaurus";
import { useTexts } from "#i18n/use-texts";

function Concepts({ concepts }: Pick<Trial, "concepts">) {
  const t = useTexts(thesaurus);
  if (concepts.length === 0) return t.noConcepts;
  return (
    <ul>
      {concepts.map(({ code, isOwn, words }) => (
        <li key={`${code} ${isOwn}`}>
          {isOwn ? <a href={`/office/thesaurus/${encodeURIComponent(code)}`}>{code}</a> : code}{" "}
          <span className="muted">
            ({words.join(", ")}
            {isOwn ? "" : ` – ${t.fromLists}`})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is heard between the words, and how surely. */
function Heard({ heard }: Pick<Trial, "heard">) {
  const t = useTexts(thesaurus);
  return (
    <>
      <ul>
        {heard.map(({ code, percent }) => (
          <li key={code}>
            <a href={`/office/thesaurus/${encodeURIComponent(code)}`}>{code}</a>{" "}
            <span className="muted">{t.sureness({ percent })}</span>
          </li>
        ))}
      </ul>
      <p className="muted">{t.heardHow}</p>
    </>
  );
}

function Rows({ rows }: { rows: TrialRow[] }) {
  return (
    <ol>
      {rows.map(({ id, title, association }) => (
        <li key={id}>
          <a href={`/activities/${id}`}>
            <Own of={title} />
          </a>{" "}
          <span className="muted">{association}</span>
        </li>
      ))}
    </ol>
  );
}

/** What a question was understood as, and what it finds first. */
export function TrialResult({ trial }: { trial: Trial }) {
  const t = useTexts(thesaurus);
  const { concepts, heard, words, corrections, places, total, results, beside } = trial;
  const asRead = ({ word, bases }: Trial["words"][number]) =>
    bases.length > 0 ? `${word} (${bases.join(", ")})` : word;
  return (
    <div className="stack" role="status">
      <DefinitionList
        items={[
          { label: t.concepts, value: <Concepts concepts={concepts} /> },
          { label: t.heard, value: heard.length > 0 ? <Heard heard={heard} /> : t.none },
          { label: t.words, value: words.map(asRead).join(", ") || t.none },
          { label: t.places, value: places.join(", ") || t.none },
          ...(corrections.length > 0
            ? [{ label: t.corrections, value: corrections.map(({ typed, meant }) => `${typed} → ${meant}`).join(", ") }]
            : []),
        ]}
      />
      <h3>{t.results}</h3>
      {results.length === 0 ? (
        <p>{t.noResults}</p>
      ) : (
        <>
          <Rows rows={results} />
          <p className="muted">{t.total({ count: total })}</p>
        </>
      )}
      {beside.length > 0 ? (
        <>
          <h3>{t.beside}</h3>
          <p className="muted">{t.besideHow}</p>
          <Rows rows={beside} />
        </>
      ) : null}
    </div>
  );
}
