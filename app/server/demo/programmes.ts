import { chronicle, type Stamp } from "#models/chronicle.server";
import type { StoredLocalText } from "#models/local-text.server";
import { ProgrammeModel } from "#models/programme.server";
import { MIKKELI, PIEKSAMAKI } from "#server/demo/municipalities";

export type ProgrammeKey =
  "sports" | "culture" | "youth" | "welfare" | "cultureProject" | "youthProject" | "neighbourSports";

type ProgrammeTexts = { municipality: string; unit: string; names: StoredLocalText; purpose: StoredLocalText };

const local = (fi: string, sv: string, en: string): StoredLocalText => ({ fi, sv, en });

const ELIGIBLE = local(
  "Tilojen vuokrat, ohjaajien palkkiot, välineet, matkat, tiedotus ja kohtuulliset tarjoilut.",
  "Lokalhyror, ledararvoden, redskap, resor, information och skälig servering.",
  "Rent of premises, instructors' fees, equipment, travel, information and reasonable catering.",
);
const INELIGIBLE = local(
  "Lainojen lyhennykset, sakot ja viivästyskorot, poistot sekä menot, joihin on jo saatu muu avustus.",
  "Amorteringar, böter och dröjsmålsräntor, avskrivningar samt utgifter som redan fått annat bidrag.",
  "Loan repayments, fines and late interest, depreciation, and costs already covered by another grant.",
);

const PROGRAMMES: Record<ProgrammeKey, ProgrammeTexts> = {
  sports: {
    municipality: PIEKSAMAKI,
    unit: "sports",
    names: local("Liikunnan toiminta-avustus", "Verksamhetsbidrag för idrott", "Operating grant for sports"),
    purpose: local(
      "Tukee seurojen ja yhdistysten ohjattua liikuntaa, erityisesti matalan kynnyksen ryhmiä kaupungissa ja kylillä.",
      "Stöder föreningarnas ledda motion, särskilt lågtröskelgrupper i staden och byarna.",
      "Supports guided exercise by clubs and associations, low-threshold groups in town and villages above all.",
    ),
  },
  culture: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local("Kulttuurin toiminta-avustus", "Verksamhetsbidrag för kultur", "Operating grant for culture"),
    purpose: local(
      "Tukee kulttuuri- ja kotiseutuyhdistysten säännöllistä, kaikille avointa toimintaa.",
      "Stöder kultur- och hembygdsföreningarnas regelbundna verksamhet som är öppen för alla.",
      "Supports the regular activities of culture and local heritage associations that are open to everyone.",
    ),
  },
  youth: {
    municipality: PIEKSAMAKI,
    unit: "youth",
    names: local("Nuorisotoiminnan avustus", "Bidrag för ungdomsverksamhet", "Grant for youth work"),
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
      "Bidrag för social- och hälsoorganisationer",
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
      "Projektbidrag för kultur, höst",
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
      "Projektbidrag för unga, höst",
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
    names: local("Liikuntaseurojen avustus", "Bidrag för idrottsföreningar", "Grant for sports clubs"),
    purpose: local(
      "Tukee mikkeliläisiä liikuntaseuroja.",
      "Stöder idrottsföreningar i S:t Michel.",
      "Supports sports clubs of Mikkeli.",
    ),
  },
};

export type SeededProgramme = { id: string; municipality: string; unit: string; names: StoredLocalText };

/** Writes the grant programmes of the demo. */
export async function seedProgrammes(stamp: Stamp): Promise<Record<ProgrammeKey, SeededProgramme>> {
  const create = async (key: ProgrammeKey): Promise<SeededProgramme> => {
    const { municipality, unit, names } = PROGRAMMES[key];
    const programme = new ProgrammeModel({ ...PROGRAMMES[key], eligibleCosts: ELIGIBLE, ineligibleCosts: INELIGIBLE });
    chronicle(programme, { event: "created" }, stamp);
    await programme.save();
    return { id: programme._id, municipality, unit, names };
  };
  return {
    sports: await create("sports"),
    culture: await create("culture"),
    youth: await create("youth"),
    welfare: await create("welfare"),
    cultureProject: await create("cultureProject"),
    youthProject: await create("youthProject"),
    neighbourSports: await create("neighbourSports"),
  };
}
