/** A page of a list: its number from 1 on, how many there are, and how many things lie before it. */
export type Paging = { page: number; pageCount: number; skip: number };

/** The page that an address asks for; whatever is not a whole number above 1 asks for the first. */
export function pageAsked(params: URLSearchParams): number {
  const page = Number(params.get("page"));
  return Number.isSafeInteger(page) && page > 1 ? page : 1;
}

/** The page asked for of so many things, or the last there is: a list that has become shorter shows its end, not nothing. */
export function pagingOf(total: number, asked: number, size: number): Paging {
  const pageCount = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, asked), pageCount);
  return { page, pageCount, skip: (page - 1) * size };
}

/** The things of one page, and where it stands among the others. */
export function pageOf<Thing>(things: readonly Thing[], asked: number, size: number) {
  const { page, pageCount, skip } = pagingOf(things.length, asked, size);
  return { page, pageCount, total: things.length, rows: things.slice(skip, skip + size) };
}
