import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    archived: (name: string) => `${name} on poistunut hakemistosta`,
    restored: (name: string) => `${name} on taas hakemistossa`,
    gone: (name: string) => `Kaupunki on arkistoinut yhdistyksen ${name} tiedot. Ne eivät näy enää hakemistossa.`,
    kept: "Mitään ei ole hävitetty. Jos tiedot on arkistoitu turhaan, vastaa kaupungille, niin ne palautetaan.",
    back: (name: string) => `Kaupunki on palauttanut yhdistyksen ${name} tiedot hakemistoon.`,
    check: "Tarkistakaa, että tiedot ovat ajan tasalla, ja vahvistakaa ne.",
    reason: "Miksi",
    action: "Avaa yhdistyksen työpöytä",
  },
  sv: {
    archived: (name: string) => `${name} finns inte längre i katalogen`,
    restored: (name: string) => `${name} finns i katalogen igen`,
    gone: (name: string) => `Staden har arkiverat uppgifterna om ${name}. De syns inte längre i katalogen.`,
    kept: "Ingenting har förstörts. Om arkiveringen var onödig, kontakta staden så återställs uppgifterna.",
    back: (name: string) => `Staden har återställt uppgifterna om ${name} i katalogen.`,
    check: "Kontrollera att uppgifterna är aktuella och bekräfta dem.",
    reason: "Varför",
    action: "Öppna föreningens skrivbord",
  },
  en: {
    archived: (name: string) => `${name} has left the directory`,
    restored: (name: string) => `${name} is in the directory again`,
    gone: (name: string) =>
      `The city has archived the details of ${name}. They are not shown in the directory any more.`,
    kept: "Nothing is destroyed. If this was a mistake, tell the city and the details are restored.",
    back: (name: string) => `The city has brought the details of ${name} back to the directory.`,
    check: "See that the details are up to date, and confirm them.",
    reason: "Why",
    action: "Open the association's desk",
  },
};

const moved =
  (isGone: boolean): LetterBuilder =>
  (facts, locale) => {
    const t = TEXTS[locale];
    const [name, reason] = [fact(facts, "name"), facts["reason"]];
    return {
      subject: isGone ? t.archived(name) : t.restored(name),
      paragraphs: isGone ? [t.gone(name), t.kept] : [t.back(name), t.check],
      facts: reason ? [{ label: t.reason, value: String(reason) }] : [],
      action: { label: t.action, path: `/my/associations/${fact(facts, "associationId")}` },
    };
  };

export const associationArchivedEmail = moved(true);
export const associationRestoredEmail = moved(false);
