import type { TimeField } from "#domain/associations/directory-times";
import type { LadderStep } from "#domain/associations/confirmation";
import { texts } from "#i18n/texts";

type Labels = Record<TimeField | "campaignMonths", string>;
type Words = {
  labels: Labels;
  hints: Record<TimeField, string>;
  steps: Record<LadderStep | "season", string>;
};

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    labels: {
      firstReminder: "Ensimmäinen muistutus",
      secondReminder: "Toinen muistutus",
      stale: "Merkintä vanhentuneista tiedoista",
      unlist: "Pois luetteloista ja hakutuloksista",
      archive: "Arkistoon",
      campaignMonths: "Kuukaudet, joina kausista kysytään",
    },
    hints: {
      firstReminder: "Yhdistys saa viestin ja linkin, jolla tiedot vahvistetaan yhdellä painalluksella.",
      secondReminder: "Uusi viesti, jos kukaan ei ole vahvistanut tietoja.",
      stale: "Julkisilla sivuilla kerrotaan, että tiedot voivat olla vanhentuneita.",
      unlist: "Tiedot näkyvät enää omassa osoitteessaan. Yhdistys saa viestin, miten ne palautetaan.",
      archive: "Tiedot jäävät talteen. Yhdistys saa viestin, miten ne palautetaan.",
    },
    steps: {
      firstReminder: "Ensimmäinen muistutus",
      secondReminder: "Toinen muistutus",
      unlist: "Pois luetteloista",
      archive: "Arkistoon",
      season: "Kysymys alkavasta kaudesta",
    },
  },
  sv: {
    labels: {
      firstReminder: "Första påminnelsen",
      secondReminder: "Andra påminnelsen",
      stale: "Märke om föråldrade uppgifter",
      unlist: "Bort ur listor och sökresultat",
      archive: "Till arkivet",
      campaignMonths: "Månader då säsongerna efterfrågas",
    },
    hints: {
      firstReminder: "Föreningen får ett meddelande med en länk för att bekräfta uppgifterna med ett tryck.",
      secondReminder: "Ett nytt meddelande om ingen har bekräftat uppgifterna.",
      stale: "På de offentliga sidorna står att uppgifterna kan vara föråldrade.",
      unlist: "Uppgifterna syns bara på sin egen adress. Föreningen får veta hur de kommer tillbaka.",
      archive: "Uppgifterna finns kvar. Föreningen får veta hur de kommer tillbaka.",
    },
    steps: {
      firstReminder: "Första påminnelsen",
      secondReminder: "Andra påminnelsen",
      unlist: "Bort ur listorna",
      archive: "Till arkivet",
      season: "Fråga om den kommande säsongen",
    },
  },
  en: {
    labels: {
      firstReminder: "First reminder",
      secondReminder: "Second reminder",
      stale: "Mark of details out of date",
      unlist: "Out of lists and search results",
      archive: "To the archive",
      campaignMonths: "Months in which seasons are asked about",
    },
    hints: {
      firstReminder: "The association gets a message with a link that confirms the details with one press.",
      secondReminder: "Another message, if nobody has confirmed the details.",
      stale: "Public pages say that the details may be out of date.",
      unlist: "The details stay at their own address only. The association is told how they come back.",
      archive: "The details are kept. The association is told how they come back.",
    },
    steps: {
      firstReminder: "First reminder",
      secondReminder: "Second reminder",
      unlist: "Out of the lists",
      archive: "To the archive",
      season: "Question about the coming season",
    },
  },
};

/** The page that says how long the directory's records are believed. */
export const directoryTimes = texts({
  fi: {
    ...common.fi,
    title: "Tietojen vahvistaminen",
    lead: "Yhdistykset vahvistavat tietonsa säännöllisesti. Tässä päätetään, milloin niitä muistutetaan ja mitä tapahtuu, jos kukaan ei vastaa.",
    ladder: "Kuinka kauan tietoihin luotetaan",
    ladderLead:
      "Kuukausia siitä, kun tiedot on viimeksi vahvistettu. Jokainen vaihe tulee edellisen jälkeen: kukaan ei häviä hakemistosta, ennen kuin häntä on muistutettu.",
    months: "kk",
    campaigns: "Kausittainen toiminta",
    campaignsLead:
      "Kausittaisilta ryhmiltä ja päättyneiltä sarjoilta kysytään näinä kuukausina, jatkuuko toiminta. Jos et valitse yhtään, kausista ei kysytä.",
    touched: "Mitä tänään tapahtuisi",
    touchedLead: "Näin monta tietuetta tallennetut ajat koskisivat tänään.",
    touchedTable: "Tietueita vaiheittain",
    previewLead: "Näin monta tietuetta lomakkeen ajat koskisivat tänään. Niitä ei ole vielä tallennettu.",
    step: "Vaihe",
    associations: "Yhdistyksiä",
    listings: "Toimintoja ja yhteistyömuotoja",
    save: "Tallenna",
    preview: "Katso vaikutus tallentamatta",
  },
  sv: {
    ...common.sv,
    title: "Bekräftande av uppgifter",
    lead: "Föreningarna bekräftar sina uppgifter regelbundet. Här bestäms när de påminns och vad som händer om ingen svarar.",
    ladder: "Hur länge uppgifterna gäller",
    ladderLead:
      "Månader sedan uppgifterna senast bekräftades. Varje steg kommer efter det föregående: ingen försvinner ur katalogen utan att först ha påmints.",
    months: "mån",
    campaigns: "Säsongsverksamhet",
    campaignsLead:
      "Säsongsgrupper och avslutade serier får de här månaderna frågan om verksamheten fortsätter. Om ingen väljs ställs ingen fråga.",
    touched: "Vad som skulle hända i dag",
    touchedLead: "Så många poster skulle de sparade tiderna gälla i dag.",
    touchedTable: "Poster enligt steg",
    previewLead: "Så många poster skulle formulärets tider gälla i dag. De är ännu inte sparade.",
    step: "Steg",
    associations: "Föreningar",
    listings: "Verksamheter och samarbetsformer",
    save: "Spara",
    preview: "Se verkan utan att spara",
  },
  en: {
    ...common.en,
    title: "Confirming details",
    lead: "Associations confirm their details regularly. Here one decides when they are reminded, and what happens if nobody answers.",
    ladder: "How long details are believed",
    ladderLead:
      "Months since the details were last confirmed. Each step comes after the one before it: nobody leaves the directory without having been reminded.",
    months: "mo",
    campaigns: "Seasonal activities",
    campaignsLead:
      "Seasonal groups and series that have ended are asked in these months whether they go on. If none is chosen, nobody is asked.",
    touched: "What would happen today",
    touchedLead: "So many records would the saved times touch today.",
    touchedTable: "Records by step",
    previewLead: "So many records would the times in the form touch today. They have not been saved yet.",
    step: "Step",
    associations: "Associations",
    listings: "Activities and forms of cooperation",
    save: "Save",
    preview: "See the effect without saving",
  },
});
