import { texts } from "#i18n/texts";

/** The coordinator enters an organisation in the directory. */
export const associationEntry = texts({
  fi: {
    title: "Lisää yhdistys tai yksikkö",
    lead: "Tiedot näkyvät hakemistossa heti. Käytä tätä kaupungin omiin yksiköihin ja niihin, jotka eivät rekisteröidy itse.",
    inviteTitle: "Kuka pitää tiedot ajan tasalla",
    inviteLead: "Henkilö saa viestin ja pääsee kirjautumaan tällä osoitteella. Voit jättää tämän tyhjäksi.",
    labels: { inviteEmail: "Hänen sähköpostiosoitteensa" },
    enter: "Lisää hakemistoon",
  },
  sv: {
    title: "Lägg till en förening eller enhet",
    lead: "Uppgifterna syns i katalogen genast. Använd det här för stadens egna enheter och för dem som inte själva registrerar sig.",
    inviteTitle: "Vem som håller uppgifterna aktuella",
    inviteLead: "Personen får ett meddelande och kan logga in med den här adressen. Det här kan lämnas tomt.",
    labels: { inviteEmail: "Personens e-postadress" },
    enter: "Lägg till i katalogen",
  },
  en: {
    title: "Add an association or a unit",
    lead: "The details are in the directory at once. Use this for the city's own units and for those who do not register themselves.",
    inviteTitle: "Who keeps the details up to date",
    inviteLead: "The person gets a message and can sign in with this address. You may leave this empty.",
    labels: { inviteEmail: "Their email address" },
    enter: "Add to the directory",
  },
});
