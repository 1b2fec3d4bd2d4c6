import { z } from "zod";

/** What the address asks for. An address that asks for nonsense shows the latest year. */
const awardsQuery = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  programme: z.string().max(24).catch(""),
  q: z.string().trim().max(100).catch(""),
  page: z.coerce.number().int().min(1).catch(1),
});

export type AwardsQuery = z.output<typeof awardsQuery>;

export const parseAwardsQuery = (parameters: URLSearchParams): AwardsQuery =>
  awardsQuery.parse(Object.fromEntries(parameters));

/** The address of the same question with something changed; what is empty stays out of it. */
export function awardsHref({ year, programme, q, page }: Partial<AwardsQuery>): string {
  const parameters = new URLSearchParams();
  if (year) parameters.set("year", String(year));
  if (programme) parameters.set("programme", programme);
  if (q) parameters.set("q", q);
  if (page && page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query ? `/grants/awards?${query}` : "/grants/awards";
}
