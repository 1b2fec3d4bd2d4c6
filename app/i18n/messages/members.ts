import type { MemberRole } from "#domain/roles";
import { texts } from "#i18n/texts";

type Name = { name: string };

const roles: Record<"fi" | "sv" | "en", Record<MemberRole, string>> = {
  fi: { editor: "Toimija", signatory: "Nimenkirjoittaja" },
  sv: { editor: "Redaktör", signatory: "Namntecknare" },
  en: { editor: "Editor", signatory: "Signatory" },
};

/** The people who act for an association. */
export const members = texts({
  fi: {
    title: "Yhdistyksen toimijat",
    roles: roles.fi,
    lead: "Toimija päivittää tietoja ja valmistelee hakemuksia. Nimenkirjoittaja lähettää ne ja päättää, ketkä ovat toimijoita.",
    since: ({ date }: { date: string }) => `${date} alkaen`,
    you: "sinä",
    addTitle: "Lisää henkilö",
    add: "Lisää henkilö",
    remove: "Poista",
    removeLabel: ({ name }: Name) => `Poista ${name}`,
    onlySignatory: "Vain nimenkirjoittaja voi lisätä ja poistaa henkilöitä.",
    lastSignatoryNote: "Viimeistä nimenkirjoittajaa ei voi poistaa. Lisää ensin toinen.",
    labels: { email: "Sähköpostiosoite", role: "Rooli" },
    emailHint: "Henkilö saa tästä viestin ja kirjautuu samalla osoitteella.",
    roleHints: {
      editor: "Päivittää tietoja ja toimintaa, valmistelee hakemuksia.",
      signatory: "Saa lisäksi lähettää hakemukset yhdistyksen nimissä.",
    },
    refusals: {
      alreadyMember: "Henkilöllä on jo tämä rooli yhdistyksessä.",
      lastSignatory: "Yhdistyksellä on oltava ainakin yksi nimenkirjoittaja. Lisää ensin toinen.",
      notAMember: "Henkilö ei ole enää yhdistyksen toimija.",
    },
  },
  sv: {
    title: "Föreningens personer",
    roles: roles.sv,
    lead: "En redaktör uppdaterar uppgifter och förbereder ansökningar. En namntecknare skickar in dem och bestämmer vem som företräder föreningen.",
    since: ({ date }) => `sedan ${date}`,
    you: "du",
    addTitle: "Lägg till en person",
    add: "Lägg till personen",
    remove: "Ta bort",
    removeLabel: ({ name }) => `Ta bort ${name}`,
    onlySignatory: "Bara en namntecknare kan lägga till och ta bort personer.",
    lastSignatoryNote: "Den sista namntecknaren kan inte tas bort. Lägg först till en annan.",
    labels: { email: "E-postadress", role: "Roll" },
    emailHint: "Personen får ett meddelande och loggar in med samma adress.",
    roleHints: {
      editor: "Uppdaterar uppgifter och verksamhet, förbereder ansökningar.",
      signatory: "Får dessutom skicka in ansökningar i föreningens namn.",
    },
    refusals: {
      alreadyMember: "Personen har redan den här rollen i föreningen.",
      lastSignatory: "Föreningen måste ha minst en namntecknare. Lägg först till en annan.",
      notAMember: "Personen hör inte längre till föreningen.",
    },
  },
  en: {
    title: "The association's people",
    roles: roles.en,
    lead: "An editor keeps details up to date and prepares applications. A signatory sends them and decides who acts for the association.",
    since: ({ date }) => `since ${date}`,
    you: "you",
    addTitle: "Add a person",
    add: "Add the person",
    remove: "Remove",
    removeLabel: ({ name }) => `Remove ${name}`,
    onlySignatory: "Only a signatory can add and remove people.",
    lastSignatoryNote: "The last signatory cannot be removed. Add another one first.",
    labels: { email: "Email address", role: "Role" },
    emailHint: "The person gets a message and signs in with the same address.",
    roleHints: {
      editor: "Keeps details and activities up to date, prepares applications.",
      signatory: "May also submit applications in the association's name.",
    },
    refusals: {
      alreadyMember: "The person already has this role in the association.",
      lastSignatory: "The association must have at least one signatory. Add another one first.",
      notAMember: "The person no longer acts for the association.",
    },
  },
});
