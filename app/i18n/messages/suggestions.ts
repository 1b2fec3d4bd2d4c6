import { texts } from "#i18n/texts";

/** What is suggested under the search box while somebody types. */
export const suggestions = texts({
  fi: {
    groups: { needs: "Tarpeet", activities: "Toiminta", associations: "Yhdistykset", places: "Paikat" },
    count: ({ count }: { count: number }) =>
      count === 0 ? "Ei ehdotuksia" : count === 1 ? "1 ehdotus" : `${count} ehdotusta`,
  },
  sv: {
    groups: { needs: "Behov", activities: "Verksamhet", associations: "Föreningar", places: "Platser" },
    count: ({ count }) => (count === 0 ? "Inga förslag" : `${count} förslag`),
  },
  en: {
    groups: { needs: "Needs", activities: "Activities", associations: "Associations", places: "Places" },
    count: ({ count }) => (count === 0 ? "No suggestions" : count === 1 ? "1 suggestion" : `${count} suggestions`),
  },
});
