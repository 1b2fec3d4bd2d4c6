import { confirmPath, lines } from "#emails/confirm-action";
import { fact, type LetterBuilder } from "#emails/letter";
import { formatDate } from "#i18n/format";

type Named = { name: string; on: string };

const TEXTS = {
  fi: {
    subjects: {
      whole: ({ name }: Named) => `${name} ei enää näy hakutuloksissa`,
      listings: ({ name }: Named) => `Osa tiedoista ei enää näy hakutuloksissa: ${name}`,
    },
    whole: ({ name }: Named) =>
      `Olemme kirjoittaneet teille kahdesti, mutta kukaan ei ole vahvistanut yhdistyksen ${name} tietoja. Siksi yhdistys toimintoineen ei enää näy hakemiston luetteloissa eikä hakutuloksissa.`,
    listings: ({ name }: Named) =>
      `Kukaan ei ole pitkään aikaan vahvistanut osaa yhdistyksen ${name} tiedoista. Siksi ne eivät enää näy hakemiston luetteloissa eivätkä hakutuloksissa. Yhdistys itse näkyy edelleen.`,
    items: "Pois hakutuloksista:",
    back: "Mitään ei ole poistettu. Takaisin pääsee yhdellä painalluksella: avaa alla oleva linkki ja kerro, että tiedot pitävät paikkansa. Kirjautua ei tarvitse.",
    until: ({ on }: Named) =>
      `Jos kukaan ei vahvista tietoja, ne siirtyvät arkistoon ${on}. Sieltäkin ne voi palauttaa.`,
    action: "Palauta tiedot hakemistoon",
  },
  sv: {
    subjects: {
      whole: ({ name }: Named) => `${name} syns inte längre bland sökresultaten`,
      listings: ({ name }: Named) => `En del av uppgifterna syns inte längre: ${name}`,
    },
    whole: ({ name }: Named) =>
      `Vi har skrivit till er två gånger, men ingen har bekräftat uppgifterna om ${name}. Därför syns föreningen och dess verksamhet inte längre i katalogens listor och sökresultat.`,
    listings: ({ name }: Named) =>
      `Ingen har på länge bekräftat en del av uppgifterna om ${name}. Därför syns de inte längre i katalogens listor och sökresultat. Föreningen själv syns fortfarande.`,
    items: "Inte längre bland sökresultaten:",
    back: "Inget har raderats. Ni kommer tillbaka med ett tryck: öppna länken nedan och berätta att uppgifterna stämmer. Ni behöver inte logga in.",
    until: ({ on }: Named) =>
      `Om ingen bekräftar uppgifterna flyttas de till arkivet ${on}. Också därifrån kan de återställas.`,
    action: "Ta tillbaka uppgifterna till katalogen",
  },
  en: {
    subjects: {
      whole: ({ name }: Named) => `${name} is no longer in search results`,
      listings: ({ name }: Named) => `Some details are no longer in search results: ${name}`,
    },
    whole: ({ name }: Named) =>
      `We have written to you twice, but nobody has confirmed the details of ${name}. The association and its activities are therefore no longer in the directory's lists and search results.`,
    listings: ({ name }: Named) =>
      `Nobody has confirmed some of the details of ${name} for a long time. They are therefore no longer in the directory's lists and search results. The association itself is still there.`,
    items: "No longer in search results:",
    back: "Nothing has been deleted. One press brings them back: open the link below and say that the details are true. You need not sign in.",
    until: ({ on }: Named) =>
      `If nobody confirms the details, they go to the archive on ${on}. They can be brought back from there too.`,
    action: "Bring the details back",
  },
};

/** "You are no longer in the lists", and how to come back. */
export const leftListsEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = { name: fact(facts, "association"), on: formatDate(fact(facts, "archiveOn"), locale) };
  const about = fact(facts, "about") === "listings" ? "listings" : "whole";
  return {
    subject: t.subjects[about](named),
    paragraphs: [t[about](named), ...lines(t.items, fact(facts, "items")), t.back, t.until(named)],
    action: { label: t.action, path: confirmPath(facts, locale) },
  };
};
