import { confirmPath, correcting, lines } from "#emails/confirm-action";
import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (name: string) => `Uusi kausi alkaa, jatkuuko toiminta: ${name}`,
    hello: (name: string) =>
      `Hei! Uusi kausi on pian alkamassa, ja ihmiset etsivät jo tekemistä. Kertokaa, miten yhdistyksen ${name} toiminta jatkuu.`,
    items: "Näistä kysymme:",
    how: "Jos tiedot pitävät paikkansa, vahvista ne alla olevasta linkistä yhdellä painalluksella. Kirjautua ei tarvitse. Sen, mikä ei enää jatku, voi samalla ottaa pois näkyvistä.",
    action: "Katso ja vahvista tiedot",
  },
  sv: {
    subject: (name: string) => `En ny säsong börjar, fortsätter verksamheten: ${name}`,
    hello: (name: string) =>
      `Hej! En ny säsong börjar snart och människor söker redan något att göra. Berätta hur verksamheten i ${name} fortsätter.`,
    items: "Vi undrar om de här:",
    how: "Om uppgifterna stämmer, bekräfta dem med ett tryck via länken nedan. Ni behöver inte logga in. Det som inte fortsätter kan ni samtidigt ta bort.",
    action: "Se och bekräfta uppgifterna",
  },
  en: {
    subject: (name: string) => `A new season begins, do you go on: ${name}`,
    hello: (name: string) =>
      `Hello! A new season is about to begin, and people are already looking for something to do. Please tell us how the activities of ${name} go on.`,
    items: "We are asking about these:",
    how: "If the details are true, confirm them with one press through the link below. You need not sign in. What does not go on can be taken out of sight there too.",
    action: "See and confirm the details",
  },
};

/** "Does it go on?", asked of seasonal groups before the season. */
export const seasonAskedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const name = fact(facts, "association");
  return {
    subject: t.subject(name),
    paragraphs: [t.hello(name), ...lines(t.items, fact(facts, "items")), `${t.how} ${correcting(facts, locale)}`],
    action: { label: t.action, path: confirmPath(facts, locale) },
  };
};
