import type { Column } from "#documents/tables/table";
import type { Missing } from "#domain/referrals/unmet-need";
import { coverage } from "#i18n/messages/coverage";
import { unmetNeeds } from "#i18n/messages/unmet-needs";

/** A need in a village: how many activities reach it, how often nothing was found, and what was missing then. */
export type CoverageTableRow = {
  need: string;
  village: string;
  supply: number;
  /** Null where the number is too small to be told. */
  marks: number | null;
  missing: readonly { missing: Missing | null; count: number }[];
};

export const COVERAGE_TABLE: Column<CoverageTableRow>[] = [
  ["need", ({ need }) => need],
  ["village", ({ village }) => village],
  ["activityCount", ({ supply }) => supply],
  ["unmetCount", ({ marks }, { locale }) => marks ?? coverage[locale].few],
  [
    "whatWasMissing",
    ({ missing }, { locale }) =>
      missing
        .map(({ missing: code, count }) => {
          const words = code === null ? coverage[locale].untold : unmetNeeds[locale].missing[code];
          return `${words}: ${count}`;
        })
        .join(", "),
  ],
];
