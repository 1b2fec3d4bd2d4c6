import { z } from "zod";

const flag = z.enum(["true", "false"]).transform((value) => value === "true");
const whole = z.coerce.number().int();

export const HSDS_COLLECTIONS = [
  "services",
  "organizations",
  "service_at_locations",
  "taxonomies",
  "taxonomy_terms",
] as const;
export type HsdsCollection = (typeof HSDS_COLLECTIONS)[number];

/** The questions of the HSDS 3.0 API that we answer; a page is 1 to 100 records. Unknown parameters are left alone. */
export const hsdsQuerySchema = z.object({
  page: whole.min(1).max(1_000_000).default(1),
  per_page: whole.min(1).max(100).default(50),
  search: z.string().max(200).optional(),
  format: z.literal("json").optional(),
  minimal: flag.default(false),
  full: flag.default(false),
  modified_after: z.coerce.date().optional(),
  organization_id: z.string().max(36).optional(),
  taxonomy_term_id: z.string().max(36).optional(),
  taxonomy_id: z.string().max(36).optional(),
  municipality: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
});
export type HsdsQuery = z.output<typeof hsdsQuerySchema>;

/** A page of a list in the envelope of HSDS 3.0. */
export function hsdsPage<Item>(contents: readonly Item[], total: number, { page, per_page: perPage }: HsdsQuery) {
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
