import type { StoredLocalText } from "#models/local-text.server";
import { MIKKELI, PIEKSAMAKI } from "#server/demo/municipalities";

export type ProgrammeKey =
  | "sports"
  | "sportsVenues"
  | "sportsActivation"
  | "culture"
  | "villageCulture"
  | "youth"
  | "welfare"
  | "cityGovernment"
  | "cultureProject"
  | "youthProject"
  | "neighbourSports"
  | "smallGrant"
  | "continuous"
  | "artists"
  | "foodAid";

type ProgrammeTexts = { municipality: string; unit: string; names: StoredLocalText; purpose: StoredLocalText };

export const local = (fi: string, sv: string, en: string): StoredLocalText => ({ fi, sv, en });

export const PROGRAMME_TEXTS: Record<ProgrammeKey, ProgrammeTexts> = {
  sports: {
    municipality: PIEKSAMAKI,
    unit: "sports",
    names: local("Liikunnan toiminta-avustus", "Verksamhetsunderstöd för idrott", "Operating grant for sports"),
    purpose: local(
      "Tukee seurojen ja yhdistysten ohjattua liikuntaa, erityisesti matalan kynnyksen ryhmiä kaupungissa ja kylillä.",
      "Stöder föreningarnas ledda motion, särskilt lågtröskelgrupper i staden och byarna.",
      "Supports guided exercise by clubs and associations, low-threshold groups in town and villages above all.",
    ),
  },
  sportsVenues: {
    municipality: PIEKSAMAKI,
    unit: "sports",
    names: local("Liikuntapaikka-avustus", "Understöd för idrottsplatser", "Grant for sports grounds"),
    purpose: local(
      "Tukee latujen, jäiden ja muiden kaikille avoimien liikuntapaikkojen hoitoa talkoilla.",
      "Stöder skötseln av skidspår, isar och andra öppna idrottsplatser med talkoarbete.",
      "Supports the care of ski tracks, ice rinks and other open sports grounds by volunteers.",
    ),
  },
  sportsActivation: {
    municipality: PIEKSAMAKI,
    unit: "sports",
    names: local(
      "Liikunta-aktivointiavustus",
      "Understöd för aktivering till motion",
      "Grant for getting people moving",
    ),
    purpose: local(
      "Tukee kokeiluja ja tapahtumia, joilla vähän liikkuvat pääsevät alkuun.",
      "Stöder försök och evenemang som hjälper dem som rör sig litet att komma i gång.",
      "Supports trials and events by which people who move little can begin.",
    ),
  },
  villageCulture: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local(
      "Kylien kulttuuritapahtumat kattojärjestön kautta",
      "Byarnas kulturevenemang genom en takorganisation",
      "Cultural events of the villages through an umbrella",
    ),
    purpose: local(
      "Kattojärjestö jakaa avustuksen edelleen kylien yhdistyksille avoimiin tapahtumiin. Asukkaat äänestävät tapahtumista. Hakemuksia ei pisteytetä: avustus annetaan yhdelle kattojärjestölle, jonka jakosäännöt ovat tasapuoliset ja avoimet.",
      "En takorganisation delar ut understödet vidare till byarnas föreningar för öppna evenemang. Invånarna röstar om evenemangen. Ansökningarna poängsätts inte: understödet beviljas en takorganisation vars regler för fördelningen är jämlika och öppna.",
      "An umbrella organisation grants the money onward to village associations for open events. Residents vote on the events. Applications are not scored: the grant goes to one umbrella organisation whose rules for granting onward are fair and public.",
    ),
  },
  cityGovernment: {
    municipality: PIEKSAMAKI,
    unit: "central",
    names: local("Kaupunginhallituksen avustus", "Stadsstyrelsens understöd", "City government's grant"),
    purpose: local(
      "Tukee yleishyödyllistä toimintaa, joka ei kuulu muihin avustuslajeihin.",
      "Stöder allmännyttig verksamhet som inte hör till andra understödsformer.",
      "Supports activities for the common good that belong to no other programme.",
    ),
  },
  culture: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local("Kulttuurin toiminta-avustus", "Verksamhetsunderstöd för kultur", "Operating grant for culture"),
    purpose: local(
      "Tukee kulttuuri- ja kotiseutuyhdistysten säännöllistä, kaikille avointa toimintaa.",
      "Stöder kultur- och hembygdsföreningarnas regelbundna verksamhet som är öppen för alla.",
      "Supports the regular activities of culture and local heritage associations that are open to everyone.",
    ),
  },
  youth: {
    municipality: PIEKSAMAKI,
    unit: "youth",
    names: local("Nuorisotoiminnan avustus", "Understöd för ungdomsverksamhet", "Grant for youth work"),
    purpose: local(
      "Tukee yhdistyksiä, joiden toimintaan osallistuu alle 29-vuotiaita nuoria tai lapsia.",
      "Stöder föreningar vars verksamhet samlar unga under 29 år eller barn.",
      "Supports associations whose activities gather children or young people under 29.",
    ),
  },
  welfare: {
    municipality: PIEKSAMAKI,
    unit: "wellbeing",
    names: local(
      "Sosiaali- ja terveysjärjestöjen avustus",
      "Understöd för social- och hälsoorganisationer",
      "Grant for health and welfare organisations",
    ),
    purpose: local(
      "Tukee vertaistukea, vapaaehtoistyötä ja muuta hyvinvointia edistävää työtä, jota kaupunki ei itse tee.",
      "Stöder kamratstöd, frivilligarbete och annat arbete för välfärden som staden inte själv utför.",
      "Supports peer support, volunteering and other work for wellbeing that the city does not do itself.",
    ),
  },
  cultureProject: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local(
      "Kulttuurin kohdeavustus, syyshaku",
      "Projektunderstöd för kultur, höst",
      "Project grant for culture, autumn call",
    ),
    purpose: local(
      "Tukee yksittäistä tapahtumaa, esitystä, julkaisua tai näyttelyä.",
      "Stöder ett enskilt evenemang, en föreställning, publikation eller utställning.",
      "Supports a single event, performance, publication or exhibition.",
    ),
  },
  youthProject: {
    municipality: PIEKSAMAKI,
    unit: "youth",
    names: local(
      "Nuorten kohdeavustus, syyshaku",
      "Projektunderstöd för unga, höst",
      "Project grant for young people, autumn call",
    ),
    purpose: local(
      "Tukee nuorten itse ideoimia tapahtumia, leirejä ja kokeiluja.",
      "Stöder evenemang, läger och försök som unga själva har hittat på.",
      "Supports events, camps and trials thought up by young people themselves.",
    ),
  },
  neighbourSports: {
    municipality: MIKKELI,
    unit: "sports",
    names: local("Liikuntaseurojen avustus", "Understöd för idrottsföreningar", "Grant for sports clubs"),
    purpose: local(
      "Tukee mikkeliläisiä liikuntaseuroja.",
      "Stöder idrottsföreningar i S:t Michel.",
      "Supports sports clubs of Mikkeli.",
    ),
  },
  smallGrant: {
    municipality: PIEKSAMAKI,
    unit: "wellbeing",
    names: local("Pienavustus", "Småunderstöd", "Small grant"),
    purpose: local(
      "Enintään 500 euroa pieneen hyvään: talkoisiin, retkeen, juhlaan tai kokeiluun. Kevyt hakemus ja nopea päätös. Hakemuksia ei pisteytetä: viranhaltija myöntää avustuksen saapumisjärjestyksessä, kun ehdot täyttyvät ja rahaa on.",
      "Högst 500 euro till något litet och gott: talko, utfärd, fest eller försök. En kort ansökan och ett snabbt beslut. Ansökningarna poängsätts inte: en tjänsteinnehavare beviljar understödet i den ordning ansökningarna kommer in, när villkoren uppfylls och det finns pengar.",
      "At most 500 euros for something small and good: a working bee, a trip, a party or a trial. A short application and a quick decision. Applications are not scored: an office holder grants the money in the order of arrival, when the terms are met and there is money left.",
    ),
  },
  continuous: {
    municipality: PIEKSAMAKI,
    unit: "central",
    names: local("Kyläraha, jatkuva haku", "Bypengar, fortlöpande ansökan", "Village money, continuous"),
    purpose: local(
      "Tukee kylien omia hankkeita, kuten laituria, lintutornia tai kylätalon korjausta.",
      "Stöder byarnas egna projekt, till exempel en brygga, ett fågeltorn eller reparation av byahuset.",
      "Supports the villages' own projects, such as a pier, a bird tower or repairs of the village hall.",
    ),
  },
  artists: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local(
      "Apuraha taiteilijoille ja työryhmille",
      "Stipendium för konstnärer och grupper",
      "Grant for artists and groups",
    ),
    purpose: local(
      "Tukee taiteilijan tai työryhmän teosta, esitystä tai näyttelyä, joka avataan kaikille Pieksämäellä.",
      "Stöder en konstnärs eller arbetsgrupps verk, föreställning eller utställning som är öppen för alla i Pieksämäki.",
      "Supports a work, performance or exhibition of an artist or a group that is open to everyone in Pieksämäki.",
    ),
  },
  foodAid: {
    municipality: PIEKSAMAKI,
    unit: "wellbeing",
    names: local("Ruoka-avun valtionavustus", "Statsunderstöd för mathjälp", "State grant for food aid"),
    purpose: local(
      "Valtion ruoka-apuun antama raha, jonka kaupunki jakaa yhdistyksille erissä. Jokaisesta erästä raportoidaan. Hakemuksia ei pisteytetä: raha jaetaan sen mukaan, kuinka paljon ruoka-apua kukin antaa.",
      "Statens pengar för mathjälp som staden delar ut till föreningarna i rater. Varje rat redovisas. Ansökningarna poängsätts inte: pengarna fördelas enligt hur mycket mathjälp var och en ger.",
      "The state's money for food aid, granted onward to associations in instalments. Each is reported on. Applications are not scored: the money is divided by how much food aid each of them gives.",
    ),
  },
};
