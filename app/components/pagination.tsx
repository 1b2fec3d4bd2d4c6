import { Icon } from "#components/icon";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type PaginationProps = { page: number; pageCount: number; hrefOf: (page: number) => string };

/** The first, the last and the neighbours of the present page; gaps between them are zeros. */
function pagesShown(page: number, pageCount: number): number[] {
  const pages = [...new Set([1, page - 1, page, page + 1, pageCount])].filter((one) => one >= 1 && one <= pageCount);
  return pages.flatMap((one, index) => (index > 0 && one - (pages[index - 1] ?? one) > 1 ? [0, one] : [one]));
}

export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  const t = useTexts(components);
  if (pageCount <= 1) return null;
  return (
    <nav className="pagination" aria-label={t.pages}>
      {page > 1 ? (
        <a className="pagination-step" href={hrefOf(page - 1)} rel="prev">
          <Icon name="arrow-left" />
          {t.previousPage}
        </a>
      ) : null}
      <ol>
        {pagesShown(page, pageCount).map((one, index) => (
          <li key={one === 0 ? `gap ${index}` : one}>
            {one === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={hrefOf(one)}
                aria-current={one === page ? "page" : undefined}
                aria-label={t.pageNumber({ page: one })}
              >
                {one}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <a className="pagination-step" href={hrefOf(page + 1)} rel="next">
          {t.nextPage}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  );
}
