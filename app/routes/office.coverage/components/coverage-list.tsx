import { supplyLevel, type Coverage } from "#domain/referrals/coverage";
import { coverage as coverageTexts } from "#i18n/messages/coverage";
import { useTexts } from "#i18n/use-texts";
import { hrefOf, type CoverageQuery } from "../schema";
import { useNames } from "./use-names";

/** The same on a phone: need by need, each leading to what it holds. */
export function CoverageList({ coverage, query }: { coverage: Coverage; query: CoverageQuery }) {
  const t = useTexts(coverageTexts);
  const names = useNames();
  return (
    <ul className="hairlines coverage-list">
      {coverage.rows.map(({ need, cells, total }) => (
        <li key={need}>
          <a className="record-title" href={`${hrefOf(query, { need, village: null })}#opened`}>
            {names.need(need)}
          </a>
          <p className="muted">
            <span className={`cover-swatch cover-${supplyLevel(total.supply)}`} aria-hidden="true" />{" "}
            {t.supply({ count: total.supply })} · {names.marks(need, total)}
          </p>
          {cells
            .filter(({ marks }) => marks > 0)
            .map((cell) => (
              <p key={cell.village}>
                <a href={`${hrefOf(query, { need, village: cell.village })}#opened`}>{names.village(cell.village)}</a>{" "}
                <span className="cover-marks">{names.mark(need, cell)}</span>
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
