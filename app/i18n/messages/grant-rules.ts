import type { GrantCategory, GrantRun, HomeRule } from "#domain/grants/programme-rules";
import { texts } from "#i18n/texts";

/** The rules of a kind of grant: as its form asks them and as a call tells them. */
type Rules = {
  who: string;
  money: string;
  nextCalls: string;
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
    | "decidingBody"
    | "sharePercent"
    | "capCents"
    | "attachments",
    string
  >;
  hints: Record<"activeMonths" | "ownSharePercent" | "passOn", string>;
  monthsUnit: string;
  noBody: string;
  categories: Record<GrantCategory, string>;
  runs: Record<GrantRun, string>;
  homes: Record<HomeRule, string>;
  told: {
    title: string;
    applicants: (facts: { kinds: string }) => string;
    homes: Record<HomeRule, string>;
    registered: string;
    active: (facts: { count: number }) => string;
    onePerCategory: (facts: { category: string }) => string;
    ownShare: (facts: { percent: number }) => string;
    passOn: string;
    noPassOn: string;
  };
};

export const grantRules = texts<Rules>({
  fi: {
    who: "Kuka voi hakea",
    money: "Oma rahoitus ja edelleen jakaminen",
    nextCalls: "Uuden haun oletukset",
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
      decidingBody: "Kuka päättää",
      sharePercent: "Hyväksytyistä kuluista maksetaan",
      capCents: "Avustus enintään",
      attachments: "Vaadittavat liitteet",
    },
    hints: {
      activeMonths: "Kuukausina, esimerkiksi 12. Nolla tarkoittaa, ettei ehtoa ole.",
      ownSharePercent: "Prosentteina kaikista kuluista. Nolla tarkoittaa, ettei ehtoa ole.",
      passOn: "Esimerkiksi kattojärjestö jakaa avustuksen kylien yhdistyksille.",
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
    runs: {
      yearly: "Vuosihaku: kaikki hakemukset ratkaistaan yhdessä haun päätyttyä",
      continuous: "Jatkuva haku: hakemukset ratkaistaan sitä mukaa kuin niitä tulee, kunnes raha loppuu",
      smallGrant: "Pienavustus: kevyt hakemus, viranhaltija päättää pitkin vuotta",
      artists: "Taiteilijat ja työryhmät: vuosihaku",
      participatory: "Osallistava budjetointi: kattojärjestö jakaa avustuksen edelleen",
      passThrough: "Läpikulkeva avustus: muualta saatu raha jaetaan eteenpäin",
    },
    homes: {
      home: "Kotipaikka kunnassa",
      homeOrActive: "Kotipaikka tai säännöllistä toimintaa kunnassa",
      anywhere: "Kotipaikalla ei ole väliä",
    },
    told: {
      title: "Kuka voi hakea",
      applicants: ({ kinds }) => `Hakea voivat: ${kinds}.`,
      homes: {
        home: "Hakijan kotipaikka on kunnassa.",
        homeOrActive: "Hakijan kotipaikka on kunnassa, tai se toimii kunnassa säännöllisesti.",
        anywhere: "Hakijan kotipaikalla ei ole väliä.",
      },
      registered: "Hakija on rekisteröity.",
      active: ({ count }) => `Hakija on toiminut ennen hakua vähintään ${count} kuukautta.`,
      onePerCategory: ({ category }) => `Sama hakija voi hakea vuodessa yhtä ryhmän ”${category}” avustusta.`,
      ownShare: ({ percent }) => `Hakijan oma rahoitus kattaa vähintään ${percent} % kuluista.`,
      passOn: "Avustuksen saa jakaa edelleen.",
      noPassOn: "Avustusta ei saa jakaa edelleen.",
    },
  },
  sv: {
    who: "Vem kan söka",
    money: "Egen finansiering och vidareutdelning",
    nextCalls: "Förval för en ny ansökningstid",
    nextCallsHint: "Med dessa börjar bidragsformens första ansökningstid. Senare börjar med den föregåendes uppgifter.",
    labels: {
      category: "Bidragsgrupp",
      run: "Hur ansökan löper",
      applicants: "Sökande som bidraget är avsett för",
      home: "Hemort",
      registered: "Sökanden ska vara registrerad",
      activeMonths: "Verksamhet före ansökan",
      onePerCategory: "En ansökan i gruppen per år",
      ownSharePercent: "Egen finansiering minst",
      passOn: "Bidraget får delas ut vidare",
      decidingBody: "Vem beslutar",
      sharePercent: "Av godkända kostnader betalas",
      capCents: "Bidrag högst",
      attachments: "Bilagor som krävs",
    },
    hints: {
      activeMonths: "I månader, till exempel 12. Noll betyder att villkoret saknas.",
      ownSharePercent: "I procent av alla kostnader. Noll betyder att villkoret saknas.",
      passOn: "Till exempel delar en takorganisation ut bidraget till föreningarna i byarna.",
    },
    monthsUnit: "mån",
    noBody: "Väljs för varje ansökningstid",
    categories: {
      sport: "Idrott",
      culture: "Kultur",
      youth: "Ungdom",
      socialHealth: "Social- och hälsovård",
      cityGovernment: "Stadsstyrelsen",
    },
    runs: {
      yearly: "Årlig ansökan: alla ansökningar avgörs på en gång när tiden har gått ut",
      continuous: "Fortlöpande ansökan: ansökningarna avgörs allteftersom de kommer, tills pengarna är slut",
      smallGrant: "Småbidrag: lätt ansökan, en tjänsteinnehavare beslutar under årets lopp",
      artists: "Konstnärer och arbetsgrupper: årlig ansökan",
      participatory: "Deltagande budgetering: en takorganisation delar ut bidraget vidare",
      passThrough: "Genomgående bidrag: pengar från annat håll delas ut vidare",
    },
    homes: {
      home: "Hemort i kommunen",
      homeOrActive: "Hemort eller regelbunden verksamhet i kommunen",
      anywhere: "Hemorten spelar ingen roll",
    },
    told: {
      title: "Vem kan söka",
      applicants: ({ kinds }) => `Sökande kan vara: ${kinds}.`,
      homes: {
        home: "Sökanden har sin hemort i kommunen.",
        homeOrActive: "Sökanden har sin hemort i kommunen eller är regelbundet verksam där.",
        anywhere: "Sökandens hemort spelar ingen roll.",
      },
      registered: "Sökanden är registrerad.",
      active: ({ count }) => `Sökanden har varit verksam i minst ${count} månader före ansökan.`,
      onePerCategory: ({ category }) => `Samma sökande kan söka ett bidrag per år i gruppen ”${category}”.`,
      ownShare: ({ percent }) => `Sökandens egen finansiering täcker minst ${percent} % av kostnaderna.`,
      passOn: "Bidraget får delas ut vidare.",
      noPassOn: "Bidraget får inte delas ut vidare.",
    },
  },
  en: {
    who: "Who may apply",
    money: "Own funding and granting onward",
    nextCalls: "What a new call begins with",
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
      decidingBody: "Who decides",
      sharePercent: "Paid of accepted costs",
      capCents: "Grant at most",
      attachments: "Required attachments",
    },
    hints: {
      activeMonths: "In months, for example 12. Zero means no such condition.",
      ownSharePercent: "As a percentage of all costs. Zero means no such condition.",
      passOn: "For example an umbrella organisation grants it to the associations of the villages.",
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
    runs: {
      yearly: "Yearly: all applications are decided together after the close",
      continuous: "Continuous: applications are decided as they arrive, until the money is gone",
      smallGrant: "Small grant: a light application, decided by an office holder through the year",
      artists: "Artists and working groups: yearly",
      participatory: "Participatory budgeting: an umbrella organisation grants the money onward",
      passThrough: "Passed through: money from elsewhere is granted onward",
    },
    homes: {
      home: "Home in the municipality",
      homeOrActive: "Home or regular activity in the municipality",
      anywhere: "The home does not matter",
    },
    told: {
      title: "Who may apply",
      applicants: ({ kinds }) => `Applicants may be: ${kinds}.`,
      homes: {
        home: "The applicant's home is in the municipality.",
        homeOrActive: "The applicant's home is in the municipality, or it is regularly active there.",
        anywhere: "The applicant's home does not matter.",
      },
      registered: "The applicant is registered.",
      active: ({ count }) => `The applicant has been active for at least ${count} months before applying.`,
      onePerCategory: ({ category }) => `The same applicant may apply for one grant a year in the group “${category}”.`,
      ownShare: ({ percent }) => `The applicant's own funding covers at least ${percent} % of the costs.`,
      passOn: "The grant may be granted onward.",
      noPassOn: "The grant may not be granted onward.",
    },
  },
});
