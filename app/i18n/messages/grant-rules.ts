import type { GrantCategory, HomeRule } from "#domain/grants/programme-rules";
import { texts } from "#i18n/texts";

/** The rules of a kind of grant: as its form asks them and as a call tells them. */
type Rules = {
  who: string;
  money: string;
  deciding: string;
  decidingHint: string;
  fromYear: string;
  body: string;
  payment: string;
  attachments: string;
  retention: string;
  retentionHint: string;
  yearsUnit: string;
  nextCallsHint: string;
  labels: Record<
    | "category"
    | "run"
    | "applicants"
    | "home"
    | "registered"
    | "activeMonths"
    | "onePerCategory"
    | "ownSharePercent"
    | "passOn"
    | "sharePercent"
    | "capCents"
    | "advance"
    | "advancePercent"
    | "claimsDay"
    | "claimsNextYear"
    | "laterDays"
    | "laterDay"
    | "retentionYears"
    | "retentionBasis",
    string
  >;
  hints: Record<
    | "activeMonths"
    | "ownSharePercent"
    | "passOn"
    | "advance"
    | "advancePercent"
    | "claimsDay"
    | "laterDays"
    | "laterDay"
    | "retentionBasis",
    string
  >;
  monthsUnit: string;
  noBody: string;
  categories: Record<GrantCategory, string>;
  homes: Record<HomeRule, string>;
};

export const grantRules = texts<Rules>({
  fi: {
    who: "Kuka voi hakea",
    money: "Oma rahoitus ja edelleen jakaminen",
    deciding: "Kuka päättää",
    decidingHint: "Toimielin tai viranhaltija, vuodesta alkaen. Kun tehtävä siirtyy toiselle, lisää uusi rivi.",
    fromYear: "Vuodesta",
    body: "Päättäjä",
    payment: "Maksaminen",
    attachments: "Liitteet",
    retention: "Säilytysaika",
    retentionHint: "Kuinka kauan asiakirjat säilytetään ja mihin aika perustuu.",
    yearsUnit: "v",
    nextCallsHint: "Näillä alkaa avustuslajin ensimmäinen haku. Myöhemmät haut alkavat edellisen tiedoilla.",
    labels: {
      category: "Avustusryhmä",
      run: "Miten haku etenee",
      applicants: "Hakijat, joille avustus on tarkoitettu",
      home: "Kotipaikka",
      registered: "Hakijan on oltava rekisterissä",
      activeMonths: "Toimintaa oltava ennen hakua",
      onePerCategory: "Yksi hakemus ryhmässä vuodessa",
      ownSharePercent: "Oman rahoituksen osuus vähintään",
      passOn: "Avustuksen saa jakaa edelleen",
      sharePercent: "Hyväksytyistä kuluista maksetaan",
      capCents: "Avustus enintään",
      advance: "Avustuksesta voi maksaa ennakkoa",
      advancePercent: "Ennakkoa enintään",
      claimsDay: "Maksatushakemukset viimeistään",
      claimsNextYear: "Viimeinen päivä on seuraavana vuonna",
      laterDays: "Myöhemmin tulevat liitteet, päiviä haun päättymisestä",
      laterDay: "Tai viimeistään päivänä",
      retentionYears: "Säilytysaika",
      retentionBasis: "Peruste",
    },
    hints: {
      activeMonths: "Kuukausina, esimerkiksi 12. Nolla tarkoittaa, ettei ehtoa ole.",
      ownSharePercent: "Prosentteina kaikista kuluista. Nolla tarkoittaa, ettei ehtoa ole.",
      passOn: "Esimerkiksi kattojärjestö jakaa avustuksen kylien yhdistyksille.",
      advance: "Ilman tätä avustus maksetaan jälkikäteen toteutuneista kuluista tositteita vastaan.",
      advancePercent: "Prosentteina myönnetystä avustuksesta. Tyhjä tarkoittaa, että vain avustus rajaa ennakon.",
      claimsDay: "Päivä ja kuukausi, esimerkiksi 30.11.",
      laterDays: "Esimerkiksi 14. Tarvitaan, jos jokin liite saa tulla myöhemmin.",
      laterDay: "Päivä ja kuukausi, esimerkiksi 15.4. Jos molemmat on annettu, tämä ratkaisee.",
      retentionBasis: "Esimerkiksi tiedonohjaussuunnitelma 02.05.01. Jos vuosia ei ole annettu, säilytys on pysyvä.",
    },
    monthsUnit: "kk",
    noBody: "Valitaan joka haussa",
    categories: {
      sport: "Liikunta",
      culture: "Kulttuuri",
      youth: "Nuoriso",
      socialHealth: "Sosiaali- ja terveysala",
      cityGovernment: "Kaupunginhallitus",
    },
    homes: {
      home: "Kotipaikka kunnassa",
      homeOrActive: "Kotipaikka tai säännöllistä toimintaa kunnassa",
      anywhere: "Kotipaikalla ei ole väliä",
    },
  },
  sv: {
    who: "Vem kan söka",
    money: "Egen finansiering och vidareutdelning",
    deciding: "Vem beslutar",
    decidingHint:
      "Ett organ eller en tjänsteinnehavare, från ett år framåt. När uppgiften flyttas läggs en ny rad till.",
    fromYear: "Från år",
    body: "Beslutsfattare",
    payment: "Utbetalning",
    attachments: "Bilagor",
    retention: "Förvaringstid",
    retentionHint: "Hur länge handlingarna förvaras och vad tiden grundar sig på.",
    yearsUnit: "år",
    nextCallsHint: "Med dessa börjar understödsformens första utlysning. Senare börjar med den föregåendes uppgifter.",
    labels: {
      category: "Understödsgrupp",
      run: "Hur ansökan går till",
      applicants: "Sökande som understödet är avsett för",
      home: "Hemort",
      registered: "Sökanden ska vara registrerad",
      activeMonths: "Verksamhet före ansökan",
      onePerCategory: "En ansökan i gruppen per år",
      ownSharePercent: "Egen finansiering minst",
      passOn: "Understödet får delas ut vidare",
      sharePercent: "Av godkända kostnader betalas",
      capCents: "Understöd högst",
      advance: "Förskott kan betalas",
      advancePercent: "Förskott högst",
      claimsDay: "Utbetalningsansökningar senast",
      claimsNextYear: "Sista dagen är följande år",
      laterDays: "Senare bilagor, dagar efter att ansökningstiden gått ut",
      laterDay: "Eller senast dagen",
      retentionYears: "Förvaringstid",
      retentionBasis: "Grund",
    },
    hints: {
      activeMonths: "I månader, till exempel 12. Noll betyder att villkoret saknas.",
      ownSharePercent: "I procent av alla kostnader. Noll betyder att villkoret saknas.",
      passOn: "Till exempel delar en takorganisation ut understödet till föreningarna i byarna.",
      advance: "Annars betalas understödet i efterhand mot verifikat för verkliga kostnader.",
      advancePercent: "I procent av det beviljade understödet. Tomt betyder att bara understödet begränsar förskottet.",
      claimsDay: "Dag och månad, till exempel 30.11.",
      laterDays: "Till exempel 14. Behövs om någon bilaga får komma senare.",
      laterDay: "Dag och månad, till exempel 15.4. Om båda har getts gäller denna.",
      retentionBasis: "Till exempel informationsstyrningsplanen 02.05.01. Utan år förvaras handlingarna varaktigt.",
    },
    monthsUnit: "mån",
    noBody: "Väljs för varje utlysning",
    categories: {
      sport: "Idrott",
      culture: "Kultur",
      youth: "Ungdom",
      socialHealth: "Social- och hälsovård",
      cityGovernment: "Stadsstyrelsen",
    },
    homes: {
      home: "Hemort i kommunen",
      homeOrActive: "Hemort eller regelbunden verksamhet i kommunen",
      anywhere: "Hemorten spelar ingen roll",
    },
  },
  en: {
    who: "Who may apply",
    money: "Own funding and granting onward",
    deciding: "Who decides",
    decidingHint: "A body or an office holder, from a year on. When the task moves to another, add a row.",
    fromYear: "From the year",
    body: "Decided by",
    payment: "Payment",
    attachments: "Attachments",
    retention: "Retention",
    retentionHint: "How long the papers are kept, and on what the time is based.",
    yearsUnit: "years",
    nextCallsHint: "The programme's first call begins with these. Later calls begin with the one before.",
    labels: {
      category: "Group of grants",
      run: "How it runs",
      applicants: "Applicants the grant is for",
      home: "Home",
      registered: "The applicant must be registered",
      activeMonths: "Active before applying",
      onePerCategory: "One application in the group a year",
      ownSharePercent: "Own funding at least",
      passOn: "The grant may be granted onward",
      sharePercent: "Paid of accepted costs",
      capCents: "Grant at most",
      advance: "An advance may be paid",
      advancePercent: "An advance at most",
      claimsDay: "Claims by",
      claimsNextYear: "The last day is in the next year",
      laterDays: "Later attachments, days after the close",
      laterDay: "Or by the day",
      retentionYears: "Kept for",
      retentionBasis: "Basis",
    },
    hints: {
      activeMonths: "In months, for example 12. Zero means no such condition.",
      ownSharePercent: "As a percentage of all costs. Zero means no such condition.",
      passOn: "For example an umbrella organisation grants it to the associations of the villages.",
      advance: "Otherwise the grant is paid afterwards for real costs, against receipts.",
      advancePercent: "As a percentage of the award. Empty means that only the award limits the advance.",
      claimsDay: "Day and month, for example 30.11.",
      laterDays: "For example 14. Needed if some attachment may follow later.",
      laterDay: "Day and month, for example 15.4. If both are given, this one counts.",
      retentionBasis: "For example the records plan 02.05.01. Without years the papers are kept permanently.",
    },
    monthsUnit: "months",
    noBody: "Chosen for every call",
    categories: {
      sport: "Sport",
      culture: "Culture",
      youth: "Youth",
      socialHealth: "Social and health",
      cityGovernment: "City government",
    },
    homes: {
      home: "Home in the municipality",
      homeOrActive: "Home or regular activity in the municipality",
      anywhere: "The home does not matter",
    },
  },
});
