import { texts } from "#i18n/texts";

/** That mail does not arrive: to the association's own people, and to the coordinator. */
export const brokenMail = texts({
  fi: {
    tag: "Posti ei mene perille",
    contactTitle: "Posti ei mene perille",
    contactText: ({ email }: { email: string }) =>
      `Yhdistyksen osoitteeseen ${email} lähetetyt viestit palautuvat. Tarkista osoite, jotta ihmiset ja kaupunki tavoittavat yhdistyksen.`,
    fix: "Tarkista osoite",
    title: "Posti ei mene perille",
    lead: "Näihin osoitteisiin lähetetyt viestit ovat palautuneet. Kysy yhdistykseltä uusi osoite muuta kautta, esimerkiksi puhelimella.",
    none: "Kaikki posti menee perille",
    noneText: "Yksikään yhdistyksille lähetetty viesti ei ole palautunut.",
    association: "Yhdistys",
    email: "Osoite",
    whose: "Kenen",
    publicAddress: "Yhdistyksen julkinen osoite",
    unnamed: "Yhdistyksen toimija",
    since: "Alkaen",
  },
  sv: {
    tag: "Posten når inte fram",
    contactTitle: "Posten når inte fram",
    contactText: ({ email }) =>
      `Meddelanden till föreningens adress ${email} kommer tillbaka. Kontrollera adressen, så att människor och staden når föreningen.`,
    fix: "Kontrollera adressen",
    title: "Posten når inte fram",
    lead: "Meddelanden till de här adresserna har kommit tillbaka. Fråga föreningen efter en ny adress på annat sätt, till exempel per telefon.",
    none: "All post når fram",
    noneText: "Inget meddelande till föreningarna har kommit tillbaka.",
    association: "Förening",
    email: "Adress",
    whose: "Vems",
    publicAddress: "Föreningens offentliga adress",
    unnamed: "En person i föreningen",
    since: "Sedan",
  },
  en: {
    tag: "Mail does not arrive",
    contactTitle: "Mail does not arrive",
    contactText: ({ email }) =>
      `Messages to the association's address ${email} come back. Check the address, so that people and the city reach the association.`,
    fix: "Check the address",
    title: "Mail does not arrive",
    lead: "Messages to these addresses have come back. Ask the association for a new address some other way, for example by telephone.",
    none: "All mail arrives",
    noneText: "No message to the associations has come back.",
    association: "Association",
    email: "Address",
    whose: "Whose",
    publicAddress: "The association's public address",
    unnamed: "A person of the association",
    since: "Since",
  },
});
