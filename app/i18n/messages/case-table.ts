import type { CaseColumn } from "#domain/grants/case-table/columns";
import type { DayWord } from "#domain/grants/case-table/state";
import type { READY_VIEWS } from "#domain/grants/case-table/ready-views";
import { caseColumns } from "#i18n/messages/case-columns";
import { texts } from "#i18n/texts";

type CaseTableTexts = {
  title: string;
  lead: string;
  count: (facts: { shown: string; all: string }) => string;
  columns: Record<CaseColumn, string>;
  views: string;
  readyViews: Record<keyof typeof READY_VIEWS, string>;
  search: string;
  searchButton: string;
  searchHint: string;
  notUsed: string;
  narrow: string;
  show: string;
  narrowed: string;
  clear: string;
  groupBy: string;
  noGroup: string;
  groupRows: { shown: string; folded: string };
  rowsOfGroup: string;
  rowsOfGroups: string;
  from: string;
  to: string;
  any: string;
  yes: string;
  no: string;
  nobody: string;
  me: string;
  days: Record<DayWord, string>;
  chooseColumns: string;
  columnsLead: string;
  moveLeft: (facts: { name: string }) => string;
  moveRight: (facts: { name: string }) => string;
  hide: (facts: { name: string }) => string;
  add: string;
  usualColumns: string;
  sortedBy: string;
  ascending: string;
  descending: string;
  total: string;
  cases: (facts: { count: number }) => string;
  disqualified: string;
  choose: string;
  chooseRow: (facts: { name: string }) => string;
  nothing: string;
  nothingText: string;
  none: string;
  noneText: string;
  file: string;
  fileName: string;
  print: string;
};

/** The officials' table of cases. */
export const caseTable = texts<CaseTableTexts>({
  fi: {
    title: "Hakemukset",
    lead: "Kaikki hakemukset, jotka saat nähdä. Osoite muistaa näkymän: voit jakaa sen työtoverille.",
    count: ({ shown, all }) => (shown === all ? `${all} hakemusta` : `${shown} / ${all} hakemusta`),
    columns: caseColumns.fi.names,
    views: "Näkymät",
    readyViews: {
      all: "Kaikki",
      mine: "Omat",
      lacking: "Puuttuu jotakin",
      asked: "Odottaa täydennystä",
      ready: "Valmis esitykseen",
      lastWeek: "Viime viikolla saapuneet",
    },
    search: "Hae hakemuksista",
    searchButton: "Hae",
    searchHint: "Numero, hakija, kylä, valmistelija…",
    notUsed: "Sitä ei käytetty rajauksessa.",
    narrow: "Rajaa sarakkeittain",
    show: "Näytä",
    narrowed: "Rajaukset",
    clear: "Poista rajaukset",
    groupBy: "Ryhmittele",
    noGroup: "Ei ryhmiä",
    groupRows: { shown: "Näytä rivit", folded: "Vain välisummat" },
    rowsOfGroup: "Näytä ryhmän hakemukset",
    rowsOfGroups: "Ryhmien rivit",
    from: "vähintään",
    to: "enintään",
    any: "Ei väliä",
    yes: "Kyllä",
    no: "Ei",
    nobody: "Ei kukaan / ei tietoa",
    me: "Minä",
    days: {
      today: "Tänään",
      thisWeek: "Tällä viikolla",
      lastWeek: "Viime viikolla",
      past: "Mennyt jo",
      next7: "Seuraavat 7 päivää",
    },
    chooseColumns: "Valitse sarakkeet",
    columnsLead: "Sarakkeet ovat tässä järjestyksessä.",
    moveLeft: ({ name }) => `Siirrä aiemmaksi: ${name}`,
    moveRight: ({ name }) => `Siirrä myöhemmäksi: ${name}`,
    hide: ({ name }) => `Piilota: ${name}`,
    add: "Lisää",
    usualColumns: "Palauta tavalliset sarakkeet",
    sortedBy: "Järjestys",
    ascending: "nouseva",
    descending: "laskeva",
    total: "Yhteensä",
    cases: ({ count }) => (count === 1 ? "1 hakemus" : `${count} hakemusta`),
    disqualified: "Olet esteellinen",
    choose: "Valitse",
    chooseRow: ({ name }) => `Valitse ${name}`,
    nothing: "Mikään hakemus ei vastaa rajausta",
    nothingText: "Poista rajauksia tai hae toisella sanalla.",
    none: "Hakemuksia ei ole vielä",
    noneText: "Hakemukset tulevat tähän, kun yhdistykset lähettävät niitä.",
    file: "Lataa taulukkona (CSV)",
    fileName: "hakemukset",
    print: "Tulostettava luettelo",
  },
  sv: {
    title: "Ansökningar",
    lead: "Alla ansökningar som du får se. Adressen minns vyn: du kan dela den med en kollega.",
    count: ({ shown, all }) => (shown === all ? `${all} ansökningar` : `${shown} / ${all} ansökningar`),
    columns: caseColumns.sv.names,
    views: "Vyer",
    readyViews: {
      all: "Alla",
      mine: "Mina",
      lacking: "Något saknas",
      asked: "Väntar på komplettering",
      ready: "Klara för förslag",
      lastWeek: "Inkomna förra veckan",
    },
    search: "Sök bland ansökningarna",
    searchButton: "Sök",
    searchHint: "Nummer, sökande, by, beredare…",
    notUsed: "Det användes inte i avgränsningen.",
    narrow: "Avgränsa enligt kolumn",
    show: "Visa",
    narrowed: "Avgränsningar",
    clear: "Ta bort avgränsningarna",
    groupBy: "Gruppera",
    noGroup: "Inga grupper",
    groupRows: { shown: "Visa raderna", folded: "Endast delsummor" },
    rowsOfGroup: "Visa gruppens ansökningar",
    rowsOfGroups: "Gruppernas rader",
    from: "minst",
    to: "högst",
    any: "Spelar ingen roll",
    yes: "Ja",
    no: "Nej",
    nobody: "Ingen / okänt",
    me: "Jag",
    days: {
      today: "I dag",
      thisWeek: "Denna vecka",
      lastWeek: "Förra veckan",
      past: "Redan förbi",
      next7: "Följande 7 dagar",
    },
    chooseColumns: "Välj kolumner",
    columnsLead: "Kolumnerna står i denna ordning.",
    moveLeft: ({ name }) => `Flytta tidigare: ${name}`,
    moveRight: ({ name }) => `Flytta senare: ${name}`,
    hide: ({ name }) => `Dölj: ${name}`,
    add: "Lägg till",
    usualColumns: "Återställ de vanliga kolumnerna",
    sortedBy: "Ordning",
    ascending: "stigande",
    descending: "fallande",
    total: "Totalt",
    cases: ({ count }) => (count === 1 ? "1 ansökan" : `${count} ansökningar`),
    disqualified: "Du är jävig",
    choose: "Välj",
    chooseRow: ({ name }) => `Välj ${name}`,
    nothing: "Ingen ansökan motsvarar avgränsningen",
    nothingText: "Ta bort avgränsningar eller sök med ett annat ord.",
    none: "Inga ansökningar ännu",
    noneText: "Ansökningarna kommer hit när föreningarna skickar dem.",
    file: "Ladda ner som tabell (CSV)",
    fileName: "ansokningar",
    print: "Lista för utskrift",
  },
  en: {
    title: "Applications",
    lead: "All the applications you may see. The address remembers the view: you can share it with a colleague.",
    count: ({ shown, all }) => (shown === all ? `${all} applications` : `${shown} of ${all} applications`),
    columns: caseColumns.en.names,
    views: "Views",
    readyViews: {
      all: "All",
      mine: "Mine",
      lacking: "Something is missing",
      asked: "Waiting for a supplement",
      ready: "Ready for a proposal",
      lastWeek: "Received last week",
    },
    search: "Search the applications",
    searchButton: "Search",
    searchHint: "Number, applicant, village, preparer…",
    notUsed: "It was not used to filter the table.",
    narrow: "Filter by column",
    show: "Show",
    narrowed: "Filtered by",
    clear: "Show all",
    groupBy: "Group by",
    noGroup: "No groups",
    groupRows: { shown: "Show the rows", folded: "Subtotals only" },
    rowsOfGroup: "Show the applications of the group",
    rowsOfGroups: "Rows of the groups",
    from: "at least",
    to: "at most",
    any: "Any",
    yes: "Yes",
    no: "No",
    nobody: "Nobody / not known",
    me: "Me",
    days: {
      today: "Today",
      thisWeek: "This week",
      lastWeek: "Last week",
      past: "Already past",
      next7: "The next 7 days",
    },
    chooseColumns: "Choose columns",
    columnsLead: "The columns stand in this order.",
    moveLeft: ({ name }) => `Move earlier: ${name}`,
    moveRight: ({ name }) => `Move later: ${name}`,
    hide: ({ name }) => `Hide: ${name}`,
    add: "Add",
    usualColumns: "Back to the usual columns",
    sortedBy: "Order",
    ascending: "ascending",
    descending: "descending",
    total: "Total",
    cases: ({ count }) => (count === 1 ? "1 application" : `${count} applications`),
    disqualified: "You are disqualified",
    choose: "Choose",
    chooseRow: ({ name }) => `Choose ${name}`,
    nothing: "No application matches",
    nothingText: "Remove a filter or try another word.",
    none: "No applications yet",
    noneText: "Applications appear here as associations submit them.",
    file: "Download as a table (CSV)",
    fileName: "applications",
    print: "List for printing",
  },
});
