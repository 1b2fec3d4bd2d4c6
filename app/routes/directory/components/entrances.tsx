import { ActionLink } from "#components/action-link";
import { Chips } from "#components/chips";
import { Own } from "#components/own";
import { Section } from "#components/section";
import { formatDate } from "#i18n/format";
import { directoryEntrances } from "#i18n/messages/directory-entrances";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { EntrancesView, LatelyRow } from "../entrances.server";
import { hrefOf, type DirectoryQuery } from "#domain/search/directory-query";

const WAYS = ["volunteer", "premises", "units", "umbrellas"] as const;

/** Whoever wants to help has an entrance of their own. */
const WISH_TO_HELP = "haluaa auttaa";

function Ways() {
  const t = useTexts(directoryEntrances);
  return (
    <ul className="entrance-ways">
      {WAYS.map((way) => (
        <li key={way}>
          <ActionLink href={`/${way}`}>{t.to[way].title}</ActionLink>
          <p className="muted small">{t.to[way].text}</p>
        </li>
      ))}
    </ul>
  );
}

function Lately({ rows }: { rows: readonly LatelyRow[] }) {
  const locale = useLocale();
  const lang = useFinnish();
  return (
    <ul className="hairlines">
      {rows.map(({ id, title, association, on }) => (
        <li key={id} className="entrance-row">
          <a className="record-title" href={`/activities/${id}`}>
            <Own of={title} />
          </a>
          <p className="muted small">
            <span lang={lang}>{association}</span> · <time dateTime={on}>{formatDate(on, locale)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}

type EntrancesProps = { query: DirectoryQuery; entrances: EntrancesView; needCounts: Record<string, number> };

/** For those who come without a question: by a need, by another door, or by what is new. The whole list stands below. */
export function Entrances({ query, entrances, needCounts }: EntrancesProps) {
  const t = useTexts(directoryEntrances);
  const needs = useTerms("needs")
    .options.filter(({ value }) => value !== WISH_TO_HELP && (needCounts[value] ?? 0) > 0)
    .map(({ value, label }) => ({
      label,
      href: hrefOf(query, { chosen: { ...query.chosen, need: [value] } }),
      count: needCounts[value],
    }));
  const { published, confirmed } = entrances;
  return (
    <div className="entrances">
      <div className="entrances-first">
        {needs.length > 0 ? (
          <Section title={t.needs} lead={t.needsText} plain>
            <Chips label={t.needs} items={needs} />
            <p className="entrances-all">
              <ActionLink href="#results-title">{t.everything}</ActionLink>
            </p>
          </Section>
        ) : null}
        <Section title={t.ways} plain>
          <Ways />
        </Section>
      </div>
      {published.length + confirmed.length > 0 ? (
        <div className="columns entrances-lately">
          <Section title={t.published} plain>
            {published.length > 0 ? <Lately rows={published} /> : <p className="muted">{t.nothingNew}</p>}
          </Section>
          {confirmed.length > 0 ? (
            <Section title={t.confirmed} plain>
              <Lately rows={confirmed} />
            </Section>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
