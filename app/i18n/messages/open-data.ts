import { texts } from "#i18n/texts";

/** The page that tells what may be taken from the directory and how. */
export const openData = texts({
  fi: {
    title: "Avoin data",
    lead: "Hakemiston julkiset tiedot saa ottaa käyttöön muualla: omalle sivulle, tutkimukseen tai toiseen palveluun.",
    licenceTitle: "Millä ehdoilla",
    licence: ({ attribution }: { attribution: string }) =>
      `Tietoja saa kopioida, muokata ja julkaista, kun kertoo lähteen: ${attribution}. Henkilötietoja ei ole mukana: yhteystieto on tehtävä, ei ihminen.`,
    licenceLink: "Lisenssi Creative Commons Nimeä 4.0",
    tablesTitle: "Taulukoina",
    tablesLead: "Aukeavat suoraan Excelissä ja LibreOfficessa.",
    associations: "Yhdistykset",
    activities: "Toiminta",
    cooperation: "Yhteistyö kaupungin kanssa",
    premises: "Tilat",
    table: "CSV-taulukko",
    programsTitle: "Ohjelmille",
    json: "Koko hakemisto JSON-tiedostona",
    jsonHint: "Yhdistykset, toiminta, yhteistyömuodot ja tilat omilla kenttänimillään.",
    search: "Toiminnan haku arkikielellä",
    searchHint:
      "/api/v1/activities: parametrit q, need, village, municipality, targetGroup, category, cost (free tai paid), language, accessibility, remote (true), limit ja cursor. Arvoksi käy koodi tai nimi suomeksi, ruotsiksi tai englanniksi; municipality on kunta, jossa toimintaa on. Vastaus kertoo myös, mitä muut rajaukset antaisivat.",
    hsds: "Open Referral HSDS 3.0 -rajapinta",
    hsdsHint:
      "Kansainvälinen muoto palveluhakemistoille. Sivutus parametreilla page ja per_page, kaikki tiedot parametrilla full=true.",
  },
  sv: {
    title: "Öppna data",
    lead: "Katalogens offentliga uppgifter får användas på annat håll: på en egen sida, i forskning eller i en annan tjänst.",
    licenceTitle: "På vilka villkor",
    licence: ({ attribution }) =>
      `Uppgifterna får kopieras, bearbetas och publiceras när källan anges: ${attribution}. Personuppgifter ingår inte: kontakten är en uppgift, inte en människa.`,
    licenceLink: "Licensen Creative Commons Erkännande 4.0",
    tablesTitle: "Som tabeller",
    tablesLead: "Öppnas direkt i Excel och LibreOffice.",
    associations: "Föreningar",
    activities: "Verksamhet",
    cooperation: "Samarbete med staden",
    premises: "Lokaler",
    table: "CSV-tabell",
    programsTitle: "För program",
    json: "Hela katalogen som JSON-fil",
    jsonHint: "Föreningar, verksamhet, samarbetsformer och lokaler med egna fältnamn.",
    search: "Sökning bland verksamheter på vardagsspråk",
    searchHint:
      "/api/v1/activities: parametrarna q, need, village, municipality, targetGroup, category, cost (free eller paid), language, accessibility, remote (true), limit och cursor. Som värde duger en kod eller ett namn på finska, svenska eller engelska; municipality är kommunen där verksamheten finns. Svaret berättar också vad andra begränsningar skulle ge.",
    hsds: "Gränssnittet Open Referral HSDS 3.0",
    hsdsHint:
      "Ett internationellt format för servicekataloger. Sidor med parametrarna page och per_page, alla uppgifter med full=true.",
  },
  en: {
    title: "Open data",
    lead: "The public details of the directory may be used elsewhere: on a page of your own, in research or in another service.",
    licenceTitle: "On what terms",
    licence: ({ attribution }) =>
      `The details may be copied, adapted and published as long as the source is named: ${attribution}. No personal data is included: a contact is a role, not a person.`,
    licenceLink: "The licence Creative Commons Attribution 4.0",
    tablesTitle: "As tables",
    tablesLead: "They open as they are in Excel and LibreOffice.",
    associations: "Associations",
    activities: "Activities",
    cooperation: "Cooperation with the city",
    premises: "Premises",
    table: "CSV table",
    programsTitle: "For programs",
    json: "The whole directory as a JSON file",
    jsonHint: "Associations, activities, cooperation forms and premises under their own field names.",
    search: "Search of activities in everyday words",
    searchHint:
      "/api/v1/activities: parameters q, need, village, municipality, targetGroup, category, cost (free or paid), language, accessibility, remote (true), limit and cursor. A value is a code or a name in Finnish, Swedish or English; municipality is where the activity takes place. The answer also tells what other filters would give.",
    hsds: "The Open Referral HSDS 3.0 API",
    hsdsHint:
      "An international form for directories of services. Pages by the parameters page and per_page, all details by full=true.",
  },
});
