import { TableRegion } from "#components/table-region";
import { supplyLevel, type Cover, type Coverage } from "#domain/referrals/coverage";
import { coverage as coverageTexts } from "#i18n/messages/coverage";
import { useTexts } from "#i18n/use-texts";
import { hrefOf, type CoverageQuery } from "../schema";
import { useNames } from "./use-names";

type Opens = { need: string | null; village: string | null };
type CellProps = { cover: Cover; opens: Opens; query: CoverageQuery; label: string; mark: string };

/** A number on a ground that tells how much there is, and beside it how often nothing was found. */
function CoverCell({ cover: { supply, marks }, opens, query, label, mark }: CellProps) {
  const isOpen = query.need === opens.need && query.village === opens.village;
  return (
    <td className={`cover cover-${supplyLevel(supply)}`}>
      <a href={`${hrefOf(query, opens)}#opened`} aria-label={label} aria-current={isOpen ? "true" : undefined}>
        <span className="cover-supply">{supply}</span>
        {marks > 0 ? <span className="cover-marks">{mark}</span> : null}
      </a>
    </td>
  );
}

/** The map: needs down, villages across; every number leads to what it stands for. */
export function CoverageTable({ coverage, query }: { coverage: Coverage; query: CoverageQuery }) {
  const t = useTexts(coverageTexts);
  const names = useNames();
  const told = (need: string, where: string, cover: Cover): string =>
    t.cell({
      need: need === "" ? t.total : names.need(need),
      village: where,
      supply: t.supply({ count: cover.supply }),
      marks: names.marks(need, cover),
    });
  return (
    <TableRegion label={t.title}>
      <table className="table coverage-table">
        <caption className="visually-hidden">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.need}</th>
            {coverage.columns.map(({ village }) => (
              <th key={village} scope="col">
                {names.village(village)}
              </th>
            ))}
            <th scope="col">{t.total}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map(({ need, cells, total }) => (
            <tr key={need}>
              <th scope="row">{names.need(need)}</th>
              {cells.map((cell) => (
                <CoverCell
                  key={cell.village}
                  cover={cell}
                  opens={{ need, village: cell.village }}
                  query={query}
                  label={told(need, names.village(cell.village), cell)}
                  mark={names.mark(need, cell)}
                />
              ))}
              <CoverCell
                cover={total}
                opens={{ need, village: null }}
                query={query}
                label={told(need, t.total, total)}
                mark={names.mark(need, total)}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {coverage.columns.map((column) => (
              <CoverCell
                key={column.village}
                cover={column}
                opens={{ need: null, village: column.village }}
                query={query}
                label={told("", names.village(column.village), column)}
                mark={names.mark("", column)}
              />
            ))}
            <td className="cover">
              <span className="cover-supply">{coverage.total.supply}</span>
              {coverage.total.marks > 0 ? <span className="cover-marks">{names.mark("", coverage.total)}</span> : null}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableRegion>
  );
}
