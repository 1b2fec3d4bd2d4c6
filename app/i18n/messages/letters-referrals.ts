import { texts } from "#i18n/texts";

/** The letters about referrals: what each is called, when it is sent and to whom. */
export const referralsLetters = texts({
  fi: {
    referralSent: {
      name: "Ohjaus yhdistykselle",
      when: "Kun asiakas ohjataan toimintaan",
      to: "Yhdistyksen toimijat tai sen osoite",
    },
    referralReminder: {
      name: "Muistutus ohjauksesta",
      when: "Kun vastausta ei ole tullut määräpäivään mennessä",
      to: "Yhdistyksen toimijat tai sen osoite",
    },
    referralWithdrawn: {
      name: "Ohjaus on peruttu",
      when: "Kun ohjaaja peruu ohjauksen",
      to: "Yhdistyksen toimijat tai sen osoite",
    },
    referralLate: {
      name: "Yhdistys ei ole vastannut",
      when: "Kun toinen muistutus lähtee",
      to: "Ohjaaja ja linkkihenkilö",
    },
    referralAnswered: { name: "Yhdistys vastasi", when: "Kun yhdistys vastaa", to: "Ohjaaja ja linkkihenkilö" },
    referralLapsed: { name: "Ohjaus raukesi", when: "Kun 30 päivään ei ole vastattu", to: "Ohjaaja ja linkkihenkilö" },
    referralQueued: {
      name: "Uusi lähete jonossa",
      when: "Kun hyvinvointilähete lähetetään",
      to: "Kunnan linkkihenkilöt",
    },
    referralHandedBack: {
      name: "Yhdistys ei voi ottaa vastaan",
      when: "Kun yhdistys ei voi auttaa",
      to: "Linkkihenkilö ja ohjaaja",
    },
    referralAssigned: { name: "Toiminta on valittu", when: "Kun linkkihenkilö valitsee toiminnan", to: "Ohjaaja" },
    referralGivenBack: { name: "Lähete palautettiin", when: "Kun linkkihenkilö palauttaa lähetteen", to: "Ohjaaja" },
    newMatches: {
      name: "Uutta tallennetuissa hauissa",
      when: "Viikoittain, kun jotain uutta löytyy",
      to: "Ohjaaja, joka tallensi haut",
    },
  },
  sv: {
    referralSent: {
      name: "Hänvisning till föreningen",
      when: "När en klient hänvisas till verksamhet",
      to: "Föreningens personer eller dess adress",
    },
    referralReminder: {
      name: "Påminnelse om hänvisningen",
      when: "När inget svar kommit i tid",
      to: "Föreningens personer eller dess adress",
    },
    referralWithdrawn: {
      name: "Hänvisningen är återtagen",
      when: "När handledaren återtar den",
      to: "Föreningens personer eller dess adress",
    },
    referralLate: {
      name: "Föreningen har inte svarat",
      when: "När den andra påminnelsen går",
      to: "Handledaren och länkpersonen",
    },
    referralAnswered: { name: "Föreningen svarade", when: "När föreningen svarar", to: "Handledaren och länkpersonen" },
    referralLapsed: {
      name: "Hänvisningen förföll",
      when: "När inget svar kommit på 30 dagar",
      to: "Handledaren och länkpersonen",
    },
    referralQueued: {
      name: "En ny remiss i kön",
      when: "När en välmåenderemiss skickas",
      to: "Kommunens länkpersoner",
    },
    referralHandedBack: {
      name: "Föreningen kan inte ta emot",
      when: "När föreningen inte kan hjälpa",
      to: "Länkpersonen och handledaren",
    },
    referralAssigned: { name: "Verksamheten är vald", when: "När länkpersonen väljer verksamhet", to: "Handledaren" },
    referralGivenBack: {
      name: "Remissen lämnades tillbaka",
      when: "När länkpersonen lämnar tillbaka den",
      to: "Handledaren",
    },
    newMatches: {
      name: "Nytt i sparade sökningar",
      when: "Varje vecka, när något nytt hittas",
      to: "Handledaren som sparade dem",
    },
  },
  en: {
    referralSent: {
      name: "A referral to an association",
      when: "When a client is led to an activity",
      to: "The association's people or its address",
    },
    referralReminder: {
      name: "A reminder of a referral",
      when: "When no answer came by the promised day",
      to: "The association's people or its address",
    },
    referralWithdrawn: {
      name: "A referral is withdrawn",
      when: "When the counsellor takes it back",
      to: "The association's people or its address",
    },
    referralLate: {
      name: "The association has not answered",
      when: "With the second reminder",
      to: "The counsellor and the link person",
    },
    referralAnswered: {
      name: "The association answered",
      when: "When the association answers",
      to: "The counsellor and the link person",
    },
    referralLapsed: {
      name: "A referral lapsed",
      when: "After thirty days without an answer",
      to: "The counsellor and the link person",
    },
    referralQueued: {
      name: "A new referral in the queue",
      when: "When a wellbeing referral is sent",
      to: "The municipality's link persons",
    },
    referralHandedBack: {
      name: "The association cannot help",
      when: "When the association has no room or cannot help",
      to: "The link person and the counsellor",
    },
    referralAssigned: { name: "An activity is chosen", when: "When a link person chooses one", to: "The counsellor" },
    referralGivenBack: {
      name: "A referral was given back",
      when: "When a link person gives it back",
      to: "The counsellor",
    },
    newMatches: {
      name: "New in saved searches",
      when: "Weekly, when something new is found",
      to: "The counsellor who saved them",
    },
  },
});
