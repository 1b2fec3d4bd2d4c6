/** How many months back marks are counted. */
export const PERIODS = [3, 12] as const;
export type Period = (typeof PERIODS)[number];

/** Which map is asked for, and which of its cells or rows stands open. */
export type CoverageQuery = {
  months: Period;
  municipality: string | null;
  need: string | null;
  village: string | null;
};

export const readCoverageQuery = (params: URLSearchParams): CoverageQuery => ({
  months: PERIODS.find((months) => String(months) === params.get("months")) ?? 12,
  municipality: params.get("municipality"),
  need: params.get("need"),
  village: params.get("village"),
});

/** The same map with some of it changed; only what differs from the usual is said. */
export function hrefOf(query: CoverageQuery, change: Partial<CoverageQuery>, path = "/office/coverage"): string {
  const { months, municipality, need, village } = { ...query, ...change };
  const said = Object.entries({ months: months === 12 ? null : String(months), municipality, need, village });
  const params = new URLSearchParams(said.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  return params.size > 0 ? `${path}?${params.toString()}` : path;
}
