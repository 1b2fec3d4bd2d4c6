import { texts } from "#i18n/texts";

type Counted = { count: number };

/** A form that the city changed while it was being filled in, and the answers that have no place in it any more. */
export const leftOver = texts({
  fi: {
    formChangedTitle: "Kaupunki on muuttanut lomaketta",
    formChangedLead: "Vastauksesi on siirretty uuteen lomakkeeseen. Katso, onko siinä jotain uutta.",
    formChangedSaved: "Kirjoittamasi on tallessa.",
    formChangedLook: "Näytä uusi lomake",
    title: ({ count }: Counted) =>
      count === 1 ? "Yhdelle vastauksellesi ei ole enää paikkaa" : `${count} vastauksellesi ei ole enää paikkaa`,
    lead: "Kaupunki ei enää kysy näitä tai kysyy ne toisin. Ne eivät lähde hakemuksen mukana, mutta ne ovat tallessa tässä. Siirrä se, mitä tarvitset, toiseen kohtaan.",
    show: "Näytä vastaukset",
  },
  sv: {
    formChangedTitle: "Staden har ändrat blanketten",
    formChangedLead: "Dina svar har förts över till den nya blanketten. Se om där finns något nytt.",
    formChangedSaved: "Det du skrev är sparat.",
    formChangedLook: "Visa den nya blanketten",
    title: ({ count }) =>
      count === 1
        ? "Ett av dina svar har inte längre någon plats"
        : `${count} av dina svar har inte längre någon plats`,
    lead: "Staden frågar inte längre efter det här, eller frågar på ett annat sätt. Det skickas inte med ansökan, men finns kvar här. Flytta det du behöver till ett annat ställe.",
    show: "Visa svaren",
  },
  en: {
    formChangedTitle: "The city has changed the form",
    formChangedLead: "Your answers have been carried over to the new form. See if it asks anything new.",
    formChangedSaved: "What you wrote is saved.",
    formChangedLook: "Show the new form",
    title: ({ count }) =>
      count === 1 ? "One of your answers has no place any more" : `${count} of your answers have no place any more`,
    lead: "The city does not ask these any more, or asks them differently. They are not sent with the application, but they are kept here. Move what you need to another place.",
    show: "Show the answers",
  },
});
