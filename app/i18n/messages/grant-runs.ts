import type { GrantRun } from "#domain/grants/programme-rules";
import { texts } from "#i18n/texts";

/** How a kind of grant runs, as its form asks. */
export const grantRuns = texts<Record<GrantRun, string>>({
  fi: {
    yearly: "Vuosihaku: kaikki hakemukset ratkaistaan yhdessä haun päätyttyä",
    continuous: "Jatkuva haku: hakemukset ratkaistaan sitä mukaa kuin niitä tulee, kunnes raha loppuu",
    smallGrant: "Pienavustus: kevyt hakemus, viranhaltija päättää pitkin vuotta",
    artists: "Taiteilijat ja työryhmät: vuosihaku",
    participatory: "Osallistava budjetointi: kattojärjestö jakaa avustuksen edelleen",
    passThrough: "Läpikulkeva avustus: muualta saatu raha jaetaan eteenpäin",
  },
  sv: {
    yearly: "Årlig ansökan: alla ansökningar avgörs på en gång när tiden har gått ut",
    continuous: "Fortlöpande ansökan: ansökningarna avgörs allteftersom de kommer, tills pengarna är slut",
    smallGrant: "Småunderstöd: en kort ansökan, en tjänsteinnehavare beslutar under årets lopp",
    artists: "Konstnärer och arbetsgrupper: årlig ansökan",
    participatory: "Deltagande budgetering: en takorganisation delar ut understödet vidare",
    passThrough: "Förmedlat understöd: pengar från annat håll delas ut vidare",
  },
  en: {
    yearly: "Yearly: all applications are decided together after the close",
    continuous: "Continuous: applications are decided as they arrive, until the money is gone",
    smallGrant: "Small grant: a light application, decided by an office holder through the year",
    artists: "Artists and working groups: yearly",
    participatory: "Participatory budgeting: an umbrella organisation grants the money onward",
    passThrough: "Passed through: money from elsewhere is granted onward",
  },
});
