import { z } from "zod";
import { fact, type LetterBuilder } from "#emails/letter";

/** What the weekly letter tells of each search, as a fact of its notice holds it. */
export type NewMatches = { name: string; count: number; activities: { id: string; title: string }[] }[];

const schema = z.array(
  z.object({
    name: z.string(),
    count: z.number(),
    activities: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
);

const TEXTS = {
  fi: {
    subject: "Uutta toimintaa tallennetuissa hauissasi",
    happened: "Tallennettuihin hakuihisi sopii uutta toimintaa.",
    more: (count: number) => `ja ${count} muuta`,
    stop: "Voit keskeyttää tai poistaa haun omalla sivullasi. Silloin siitä ei enää tule viestiä.",
    action: "Tallennetut haut",
  },
  sv: {
    subject: "Ny verksamhet i dina sparade sökningar",
    happened: "Det finns ny verksamhet som passar dina sparade sökningar.",
    more: (count: number) => `och ${count} till`,
    stop: "Du kan pausa eller ta bort en sökning på din sida. Då kommer inga fler meddelanden om den.",
    action: "Sparade sökningar",
  },
  en: {
    subject: "New activities in your saved searches",
    happened: "There are new activities that fit your saved searches.",
    more: (count: number) => `and ${count} more`,
    stop: "You can pause or remove a search on your page. You then get no more letters about it.",
    action: "Saved searches",
  },
};

/** What is new in a counsellor's saved searches, by the names they gave them: the words of the searches are not told. */
export const newMatchesEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const searches: NewMatches = schema.parse(JSON.parse(fact(facts, "searches")));
  return {
    subject: t.subject,
    paragraphs: [t.happened, t.stop],
    lists: searches.map(({ name, count, activities }) => ({
      title: count > activities.length ? `${name} (${t.more(count - activities.length)})` : name,
      links: activities.map(({ id, title }) => ({ label: title, path: `/activities/${id}` })),
    })),
    action: { label: t.action, path: "/office/searches" },
  };
};
