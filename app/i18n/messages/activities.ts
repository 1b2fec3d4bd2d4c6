import type { ListingStatus } from "#domain/associations/listing-lifecycle";
import type { RegistrationKind } from "#domain/associations/registration-kinds";
import { texts } from "#i18n/texts";

type Words = { registration: Record<RegistrationKind, string>; status: Record<ListingStatus, string> };

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    registration: {
      open: "Tule vain mukaan",
      signUp: "Ilmoittaudu ennakkoon",
      appointment: "Varaa aika",
      contact: "Ota ensin yhteyttä",
    },
    status: { draft: "Luonnos", published: "Julkaistu", unlisted: "Pois luetteloista", archived: "Arkistoitu" },
  },
  sv: {
    registration: {
      open: "Kom som du är, ingen anmälan",
      signUp: "Anmäl dig på förhand",
      appointment: "Boka en tid",
      contact: "Ta först kontakt",
    },
    status: { draft: "Utkast", published: "Publicerad", unlisted: "Inte i listorna", archived: "Arkiverad" },
  },
  en: {
    registration: {
      open: "Just come along",
      signUp: "Sign up first",
      appointment: "Book a time",
      contact: "Get in touch first",
    },
    status: { draft: "Draft", published: "Published", unlisted: "Not in lists", archived: "Archived" },
  },
};

export const activities = texts({
  fi: {
    ...common.fi,
    free: "Maksuton",
    accessible: "Esteetön",
    steps: "Portaita",
    remote: "Etänä",
    when: "Milloin",
    where: "Missä",
    price: "Hinta",
    howToJoin: "Miten mukaan",
    forWhom: "Kenelle",
    needs: "Mihin tästä on apua",
    accessibility: "Esteettömyys ja mukaan pääsy",
    languages: "Kielet",
    referrals: "Ammattilainen voi ohjata asiakkaan tähän toimintaan.",
    contact: "Ota yhteyttä",
    organiser: "Järjestää",
    moreFrom: ({ association }: { association: string }) => `Muuta toimintaa: ${association}`,
    details: "Lisätietoja",
    website: "Verkkosivut",
    unknownAccessibility: "Esteettömyydestä ei ole tietoa. Kysy järjestäjältä.",
  },
  sv: {
    ...common.sv,
    free: "Gratis",
    accessible: "Tillgängligt",
    steps: "Trappor",
    remote: "På distans",
    when: "När",
    where: "Var",
    price: "Pris",
    howToJoin: "Hur man kommer med",
    forWhom: "För vem",
    needs: "Vad det här hjälper med",
    accessibility: "Tillgänglighet",
    languages: "Språk",
    referrals: "En yrkesperson kan hänvisa en klient till den här verksamheten.",
    contact: "Ta kontakt",
    organiser: "Ordnas av",
    moreFrom: ({ association }) => `Annan verksamhet: ${association}`,
    details: "Mer information",
    website: "Webbplats",
    unknownAccessibility: "Det finns ingen information om tillgängligheten. Fråga arrangören.",
  },
  en: {
    ...common.en,
    free: "Free of charge",
    accessible: "Step-free",
    steps: "Steps",
    remote: "Remotely",
    when: "When",
    where: "Where",
    price: "Price",
    howToJoin: "How to join",
    forWhom: "For whom",
    needs: "What this helps with",
    accessibility: "Accessibility",
    languages: "Languages",
    referrals: "A professional may refer a client to this activity.",
    contact: "Get in touch",
    organiser: "Arranged by",
    moreFrom: ({ association }) => `More from ${association}`,
    details: "More information",
    website: "Website",
    unknownAccessibility: "There is no information on accessibility. Ask the organiser.",
  },
});
