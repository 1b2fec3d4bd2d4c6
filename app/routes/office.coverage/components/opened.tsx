import { ButtonLink } from "#components/button-link";
import { Own } from "#components/own";
import { Section } from "#components/section";
import { coverage } from "#i18n/messages/coverage";
import { unmetNeeds } from "#i18n/messages/unmet-needs";
import { useFinnish, useTexts } from "#i18n/use-texts";
import type { CoverageView } from "../queries.server";
import { hrefOf, type CoverageQuery } from "../schema";
import { useNames } from "./use-names";

type OpenedProps = { opened: NonNullable<CoverageView["opened"]>; query: CoverageQuery };

/** By code what was missing, where that many did not find anything that numbers may be told. */
function Missing({ opened: { cover, missing }, query: { need } }: OpenedProps) {
  const t = useTexts(coverage);
  const words = useTexts(unmetNeeds);
  const names = useNames();
  if (cover.marks === 0) return <p>{t.noMissing}</p>;
  if (missing === null) return <p>{names.marks(need ?? "", cover)}</p>;
  return (
    <ul>
      {missing.map(({ missing: code, count }) => (
        <li key={code ?? "untold"}>
          {code === null ? t.untold : words.missing[code]} <span className="cover-marks">{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same need and village as the directory's address asks for them. */
const asked = ({ need, village }: CoverageQuery): string =>
  new URLSearchParams({ ...(need ? { need } : {}), ...(village ? { village } : {}) }).toString();

/** What a cell, a row or a column of the map holds. */
export function Opened({ opened, query }: OpenedProps) {
  const t = useTexts(coverage);
  const names = useNames();
  const lang = useFinnish();
  const parts = [
    query.need === null ? [] : [names.need(query.need)],
    query.village === null ? [] : [names.village(query.village)],
  ];
  return (
    <Section
      id="opened"
      title={parts.flat().join(", ")}
      actions={
        <ButtonLink href={hrefOf(query, { need: null, village: null })} variant="quiet" size="small">
          {t.close}
        </ButtonLink>
      }
    >
      <h3>{t.openedMissing}</h3>
      <Missing opened={opened} query={query} />
      <h3>{t.openedActivities}</h3>
      {opened.activities.length === 0 ? <p>{t.noActivities}</p> : null}
      <ul className="coverage-activities">
        {opened.activities.map(({ id, title, association }) => (
          <li key={id}>
            <a href={`/activities/${id}`}>
              <Own of={title} />
            </a>{" "}
            <span className="muted" lang={lang}>
              {association}
            </span>
          </li>
        ))}
      </ul>
      {opened.more > 0 ? (
        <p>
          <a href={`/directory?${asked(query)}`}>{t.more({ count: opened.more })}</a>
        </p>
      ) : null}
    </Section>
  );
}
