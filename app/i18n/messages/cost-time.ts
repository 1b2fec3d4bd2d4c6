import { texts } from "#i18n/texts";

type Range = { range: string };

/** The time from which an award covers costs, and a receipt of another time. */
export const costTimeTexts = texts({
  fi: {
    hint: ({ range }: Range) => `Avustus kattaa kulut ajalta ${range}.`,
    outside: ({ range }: Range) => `Päiväys ei ole ajalta ${range}, jonka kulut avustus kattaa.`,
  },
  sv: {
    hint: ({ range }) => `Understödet täcker kostnader under tiden ${range}.`,
    outside: ({ range }) => `Datumet ligger inte inom tiden ${range}, vars kostnader understödet täcker.`,
  },
  en: {
    hint: ({ range }) => `The grant covers costs of the time ${range}.`,
    outside: ({ range }) => `The date is not within the time ${range}, whose costs the grant covers.`,
  },
});
