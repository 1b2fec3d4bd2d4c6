type Names = { fi: string; sv: string | null; en: string | null };

/**
 * What a programme's call of a year is called everywhere, also on a decision years later.
 * @example callNames({ fi: "Toiminta-avustus", sv: null, en: null }, 2027).fi // "Toiminta-avustus 2027"
 */
export const callNames = ({ fi, sv, en }: Names, year: number): Names => ({
  fi: `${fi} ${year}`,
  sv: sv && `${sv} ${year}`,
  en: en && `${en} ${year}`,
});
