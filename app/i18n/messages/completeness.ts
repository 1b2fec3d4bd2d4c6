import type { ProfileStep } from "#domain/associations/completeness";
import { texts } from "#i18n/texts";

type Words = { steps: Record<ProfileStep, string>; why: Record<ProfileStep, string> };

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    steps: {
      activities: "Julkaise ensimmäinen toiminta",
      contact: "Lisää yhteystiedot",
      description: "Kerro, mitä yhdistys tekee",
      villages: "Kerro, missä toimitte",
      activityTerms: "Kerro toiminnasta hinta, tarve ja esteettömyys",
      picture: "Lisää kuva tai logo",
      plainFinnish: "Kerro selkokielellä",
      accessibility: "Kerro, mitä tilojen esteettömyydestä tiedetään",
      languages: "Kerro, millä kielillä palvelette",
      otherLanguages: "Kerro lyhyesti ruotsiksi tai englanniksi",
    },
    why: {
      activities: "Ihmiset etsivät tekemistä ja tukea, eivät yhdistyksiä. Tästä on eniten hyötyä.",
      contact: "Muuten kukaan ei saa teihin yhteyttä.",
      description: "Yhdestä kolmeen lausetta riittää.",
      villages: "Moni katsoo ensin, mikä on lähellä.",
      activityTerms: "Niistä lukija näkee, voiko hän tulla.",
      picture: "Kuvasta näkee, millaista teillä on.",
      plainFinnish: "Selkokieli auttaa monia ymmärtämään, onko tämä heitä varten.",
      accessibility: "Myös ”Ei” auttaa: silloin kukaan ei tule turhaan.",
      languages: "Kielestä riippuu, pääseekö mukaan.",
      otherLanguages: "Pari lausetta riittää.",
    },
  },
  sv: {
    steps: {
      activities: "Publicera den första verksamheten",
      contact: "Lägg till kontaktuppgifter",
      description: "Berätta vad föreningen gör",
      villages: "Berätta var ni verkar",
      activityTerms: "Ange pris, behov och tillgänglighet för verksamheten",
      picture: "Lägg till en bild eller logotyp",
      plainFinnish: "Berätta på lättläst finska",
      accessibility: "Berätta vad man vet om lokalernas tillgänglighet",
      languages: "Berätta vilka språk ni betjänar på",
      otherLanguages: "Berätta kort på svenska eller engelska",
    },
    why: {
      activities: "Människor söker något att göra och stöd, inte föreningar. Det här är till störst nytta.",
      contact: "Annars kan ingen ta kontakt med er.",
      description: "En till tre meningar räcker.",
      villages: "Många ser först efter vad som finns nära.",
      activityTerms: "Av dem ser läsaren om hen kan komma.",
      picture: "En bild visar hur det är hos er.",
      plainFinnish: "Lättläst finska hjälper många att förstå om det här är för dem.",
      accessibility: "Även ”Nej” hjälper: då kommer ingen förgäves.",
      languages: "Språket avgör om man kan vara med.",
      otherLanguages: "Ett par meningar räcker.",
    },
  },
  en: {
    steps: {
      activities: "Publish the first activity",
      contact: "Add the contact details",
      description: "Tell what the association does",
      villages: "Tell where you work",
      activityTerms: "Tell the cost, needs and accessibility of an activity",
      picture: "Add a picture or a logo",
      plainFinnish: "Tell it in plain Finnish",
      accessibility: "Tell what is known of the premises' accessibility",
      languages: "Tell which languages you serve in",
      otherLanguages: "Tell it briefly in Swedish or English",
    },
    why: {
      activities: "People look for something to do and for support, not for associations. This helps the most.",
      contact: "Otherwise nobody can reach you.",
      description: "One to three sentences are enough.",
      villages: "Many look first at what is near.",
      activityTerms: "They tell readers whether they can come.",
      picture: "A picture shows what it is like.",
      plainFinnish: "Plain Finnish helps many to see whether this is for them.",
      accessibility: "A “No” helps too: then nobody comes in vain.",
      languages: "Whether one can join depends on the language.",
      otherLanguages: "A couple of sentences are enough.",
    },
  },
};

type Percent = { percent: number };

/** How much of what readers need a profile tells, and the one step that would help them most. */
export const completenessTexts = texts({
  fi: {
    ...common.fi,
    title: "Kuinka hyvin teidät löytää",
    told: ({ percent }: Percent) => `${percent}\u00a0% tärkeimmästä on kerrottu`,
    all: "Kaikki tärkeä on kerrottu. Hienoa!",
    next: "Seuraavaksi",
    others: ({ count }: { count: number }) => (count === 1 ? "1 muu ehdotus" : `${count} muuta ehdotusta`),
    pictures: "Kuvat",
    addPictures: "Lisää kuva",
    nowTitle: "Mitä pitää tehdä nyt",
    helping:
      "Autat tätä yhdistystä kattojärjestönne puolesta. Avustukset ja toimijat näkyvät vain sen omille ihmisille.",
  },
  sv: {
    ...common.sv,
    title: "Hur bra man hittar er",
    told: ({ percent }) => `${percent}\u00a0% av det viktigaste är berättat`,
    all: "Allt viktigt är berättat. Fint!",
    next: "Härnäst",
    others: ({ count }) => (count === 1 ? "1 förslag till" : `${count} förslag till`),
    pictures: "Bilder",
    addPictures: "Lägg till en bild",
    nowTitle: "Vad som ska göras nu",
    helping: "Du hjälper den här föreningen för er takorganisation. Understöd och personer syns bara för dess egna.",
  },
  en: {
    ...common.en,
    title: "How well people find you",
    told: ({ percent }) => `${percent}% of what matters most is told`,
    all: "Everything that matters is told. Well done!",
    next: "Next",
    others: ({ count }) => (count === 1 ? "1 more suggestion" : `${count} more suggestions`),
    pictures: "Pictures",
    addPictures: "Add a picture",
    nowTitle: "What to do now",
    helping: "You help this association for your umbrella organisation. Only its own people see grants and members.",
  },
});
