import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Moving, indoors and out; ball games and others by teams have a file of their own. */
export const sportAndOutdoors: readonly Concept[] = [
  {
    code: "liikkeelle lähtö",
    finds: words(`
      matalan kynnyksen liikunta, liikuntaneuvonta, terveysliikunta, liikkumattomuus, aloittelijoiden liikunta,
      liikuntakokeilu, kuntoliikunta, liikuntaviikko
    `),
    related: words(`
      kävelyryhmä, sauvalenkki, kuntojumppa, liikuntakaveri, ulkoilu, kuntosali, elintaparyhmä, vesijumppa
    `),
    said: words(`
      ei liiku, ei liiku yhtään, huono kunto, huonokuntoinen, kunto romahtanut, rapakunto, pitäisi liikkua, liikuntaa,
      liikkua, aloittaa liikunta, ei ole koskaan liikkunut, sohvaperuna, istuu päivät, istumatyö, kunnon kohotus,
      kuntoilu, helppo liikunta, kevyttä liikuntaa, jumppaamaan, lääkäri käski liikkua, hengästyy portaissa,
      kuntoa takaisin, liikuntaharrastus, hikiliikunta
    `),
    sv: words("motion, röra på sig, dålig kondition, börja motionera"),
    en: words("exercise, get moving, unfit, get fit, physical activity, start exercising, sport"),
  },
  {
    code: "kävely",
    finds: words(`
      kävelyryhmä, sauvakävely, sauvalenkki, kävelylenkki, lenkkiryhmä, porinakävely, kävelykerho, sydänlenkki
    `),
    related: words("liikkumattomuus, ulkoilu, retkeily, ulkoiluystävä, terveysliikunta, luontopolku, kuntopolku"),
    said: words(`
      kävely, kävelemään, kävelylle, lenkille, lenkki, lenkkeily, lenkkiporukka, kävelyporukka, sauvakävely, sauvat,
      kävelyretki, rauhallinen kävely, lenkkiseura, pururata, kävelijä
    `),
    sv: words("promenad, gå ut och gå, stavgång, promenadgrupp"),
    en: words("walking, walk, walking group, nordic walking"),
  },
  {
    code: "juoksu",
    finds: words("juoksu, juoksukoulu, yleisurheilu, juoksuryhmä, maraton, kestävyysurheilu"),
    related: words("liikkumattomuus, lenkkiryhmä, urheiluseura, polkujuoksu, triathlon"),
    said: words(`
      juosta, hölkkä, hölkkää, juoksuporukka, juoksuharrastus, maraton, yleisurheilu, keihäs, pituushyppy,
      yleisurheilukoulu, polkujuoksu, urheilukoulu, triathlon
    `),
    sv: words("löpning, springa, jogga, friidrott"),
    en: words("running, jogging, athletics, marathon, track and field"),
  },
  {
    code: "kuntosali",
    finds: words("kuntosali, kuntosalivuoro, kuntosaliohjaus, voimaharjoittelu, kuntopiiri, lihaskunto"),
    related: words(
      "liikkumattomuus, eläkeläisten kuntosalivuoro, kuntojumppa, painonnosto, voimanosto, liikuntaneuvonta",
    ),
    said: words(`
      kuntosali, sali, salille, punttisali, puntti, lihaskunto, lihaksia, voimaa, salitreeni, painonnosto, crossfit,
      voimailu, laitteet opastus, kahvakuula
    `),
    sv: words("gym, styrketräning, konditionssal"),
    en: words("gym, weights, strength training, fitness"),
  },
  {
    code: "jumppa",
    finds: words("kuntojumppa, jumppa, voimistelu, jumpparyhmä, jumppakerho, venyttely, kehonhuolto, pilates"),
    related: words("liikkumattomuus, tuolijumppa, jooga, voimisteluseura, zumba, naisvoimistelu, niskahartia"),
    said: words(`
      jumppa, jumpata, jumppaan, voimistelu, venyttely, pilates, kehonhuolto, zumba, aerobic, naisten jumppa,
      miesten jumppa, taukojumppa, keppijumppa, kuntopiiri, telinevoimistelu, rytminen
    `),
    sv: words("gymnastik, jumppa, stretching, pilates"),
    en: words("gymnastics, aerobics, pilates, stretching, exercise class, zumba"),
  },
  {
    code: "jooga",
    finds: words("jooga, tuolijooga, hathajooga, taiji, qigong, asahi"),
    related: words("liikkumattomuus, rentoutus, mindfulness, venyttely, pilates, kehonhuolto"),
    said: words(`
      jooga, joogata, joogaan, tuolijooga, taiji, tai chi, asahi, qigong, hengitysharjoitukset, rauhallinen liikunta
    `),
    sv: words("yoga, tai chi, qigong"),
    en: words("yoga, tai chi, qigong, chair yoga"),
  },
  {
    code: "vesijumppa",
    finds: words("vesijumppa, allasjumppa, lämminvesiallas, vesivoimistelu, vesijuoksu, hydrobic"),
    related: words("liikkumattomuus, uinti, uimahalli, nivelrikko, reumayhdistys, allashissi, kipu"),
    said: words(`
      vesijumppa, allasjumppa, altaaseen, lämmin allas, terapia-allas, vesijuoksu, vedessä liikkuminen,
      vesiliikunta, jumppa vedessä, vesijumppaan, vesijumpparyhmä, allasryhmä, altaassa, lämminvesijumppa,
      vesivoimistelu, uima-allasjumppa, allasterapia
    `),
    sv: words(`
      vattengymnastik, vattengympa, bassäng, varmvattenbassäng, vattenjumppa, jumppa i vatten, bassänggymnastik
    `),
    en: words(`
      water aerobics, aqua gym, pool exercise, water exercise, warm pool, aqua aerobics, pool class, hydrotherapy
    `),
  },
  {
    code: "uinti",
    finds: words("uinti, uimaseura, uimakoulu, avantouinti, uimahalli, uintivuoro"),
    related: words("liikkumattomuus, vesijumppa, hengenpelastus, vauvauinti, perheuinti, talviuinti"),
    said: words(`
      uida, uimaan, uimahalli, ei osaa uida, uimakoulu, uimaopetus, aikuisten uimakoulu, vauvauinti, avanto,
      avantouinti, avantoon, talviuinti, uintiseura, sukellus, laitesukellus, uimataito, uimataidoton, oppia
      uimaan, uinnin opetus, uimakurssi, perheuinti, uimahalliin, vesipeto, pelkää vettä, avantouimaan
    `),
    sv: words(`
      simning, simma, simskola, simhall, vinterbad, vinterbadning, lära sig simma, kan inte simma, babysim, simma
      med baby
    `),
    en: words(`
      swimming, swim, swimming lessons, swimming school, winter swimming, ice swimming, learn to swim, can't swim,
      baby swimming, pool, swim class
    `),
  },
  {
    code: "hiihto",
    finds: words("hiihto, hiihtoseura, hiihtokoulu, latu, latuverkosto, hiihtoretki, lumikenkäretki, laskettelu"),
    related: words("liikkumattomuus, ulkoilu, latutalkoot, hiihtoleiri, suunnistus, ampumahiihto, mäkihyppy"),
    said: words(`
      hiihtää, hiihtämään, ladulle, laduille, suksilla, sukset, hiihtolenkki, laskettelu, lumilautailu, lumikengät,
      lumikenkäily, talviurheilu, ampumahiihto, mäkihyppy, umpihanki, hiihtokilpailut
    `),
    sv: words("skidåkning, skida, skidskola, snöskor, slalom"),
    en: words("skiing, cross-country skiing, ski school, snowshoe, downhill"),
  },
  {
    code: "luistelu",
    finds: words("luistelu, taitoluistelu, luistelukoulu, jäähalli, muodostelmaluistelu, retkiluistelu"),
    related: words("liikkumattomuus, jääkiekko, kaukalo, ringette, perheliikunta"),
    said: words(`
      luistella, luistelemaan, luistimet, jäälle luistelemaan, luistelukoulu, taitoluistelu, luistinrata, retkiluistelu, kaukalovuoro
    `),
    sv: words("skridskor, skridskoåkning, konståkning"),
    en: words("skating, ice skating, figure skating"),
  },
  {
    code: "suunnistus",
    finds: words("suunnistus, iltarastit, suunnistusseura, kuntorastit, suunnistuskoulu, geokätköily"),
    related: words("liikkumattomuus, ulkoilu, luonto, retkeily, urheiluseura"),
    said: words(`
      suunnistaa, suunnistamaan, rastit, iltarastit, kartta kompassi, rasteilla, geokätkö, kätköily, hiihtosuunnistus
    `),
    sv: words("orientering, orientera"),
    en: words("orienteering, geocaching"),
  },
  {
    code: "pyöräily",
    finds: words("pyöräily, pyöräilyseura, pyöräretki, maastopyöräily, riksapyörä, pyörälenkki"),
    related: words("liikkumattomuus, ulkoilu, pyöräpaja, liikunta, retkeily, tandempyörä"),
    said: words(`
      pyöräillä, pyöräilemään, fillari, fillarointi, maastopyörä, sähköpyörä, riksa, riksapyöräily, tandem, pyörälenkki,
      pyöräilyporukka, gravel, kolmipyöräinen
    `),
    sv: words("cykling, cykla, cykeltur"),
    en: words("cycling, bicycle, bike ride, mountain bike"),
  },
  {
    code: "melonta ja veneily",
    finds: words("melonta, soutu, veneily, purjehdus, melontaseura, kirkkovene, melontaretki"),
    related: words("liikkumattomuus, ulkoilu, järvi, retkeily, meripelastus, kalastus, SUP-lautailu"),
    said: words(`
      meloa, melomaan, kajakki, kanootti, kirkkovenesoutu, soutaa, souturetki, vene, veneily, purjevene, sup, sup-lauta,
      vesillä, järvelle
    `),
    sv: words("paddling, rodd, båt, segling, kanot"),
    en: words("canoeing, kayaking, rowing, boating, sailing, sup"),
  },
  {
    code: "retkeily",
    finds: words(`
      retkeily, retket, vaellus, luontoretki, latukerho, metsäretki, patikointi, ulkoilu, makkararetki, päiväretki
    `),
    related: words(
      "mielekäs tekeminen, luontopolku, kävelyryhmä, partio, lumikenkäretki, leirintä, laavu, sauvakävely",
    ),
    said: words(`
      retkelle, retki, retkeillä, vaeltaa, vaellus, metsään, metsässä liikkuminen, luontoon, patikoimaan, laavulle,
      nuotiolle, makkaranpaisto, erämaa, eräretki, lapin vaellus, telttailu, yöpyminen metsässä, kansallispuisto,
      luonnossa liikkuminen, haluaa ulos, metsäkävely
    `),
    sv: words("vandring, utfärd, friluftsliv, naturutflykt, ut i skogen"),
    en: words("hiking, hike, outdoors, nature trip, camping, forest walk, trekking"),
  },
  {
    code: "ratsastus",
    finds: words("ratsastus, hevostalli, ratsastusseura, hevoskerho, ravit, talliyhteisö, ratsastusterapia"),
    related: words("mielekäs tekeminen, eläimet, vammaisratsastus, keppihevonen, islanninhevonen"),
    said: words(`
      ratsastaa, ratsastamaan, hevonen, hevoset, heppa, heppatyttö, tallille, talli, poni, ravihevonen, keppihevonen,
      heppakerho, hevosharrastus
    `),
    sv: words("ridning, häst, hästar, stall"),
    en: words("horse riding, horses, riding, stable, pony"),
  },
  {
    code: "kamppailulajit",
    finds: words("judo, karate, nyrkkeily, paini, taekwondo, kamppailulajit, itsepuolustus, aikido, miekkailu"),
    related: words("liikkumattomuus, urheiluseura, nuoret, lasten liikunta"),
    said: words(`
      judo, karate, nyrkkeily, nyrkkeilee, paini, painia, taekwondo, itsepuolustus, kamppailulaji, potkunyrkkeily,
      thaiboxing, jujutsu, miekkailu, aikido, vapaaottelu
    `),
    sv: words("judo, karate, boxning, brottning, självförsvar"),
    en: words("judo, karate, boxing, wrestling, martial arts, self-defence"),
  },
  {
    code: "ammunta ja jousi",
    finds: words("ammunta, ampumaseura, jousiammunta, ampumarata, reserviläisammunta"),
    related: words("mielekäs tekeminen, metsästys, reserviläiset, maanpuolustus, kilpailut"),
    said: words(`
      ampua, ammunta, ampumarata, jousiammunta, jousipyssy, ilmakivääri, pistooli, kivääri, haulikko, savikiekko
    `),
    sv: words("skytte, bågskytte, skyttebana"),
    en: words("shooting, archery, shooting range"),
  },
  {
    code: "liikuntavälineiden lainaus",
    finds: words("välinelainaamo, välinelainaus, lainaamo, välineet lainaksi"),
    related: words("liikkumattomuus, lumikenkäretki, liikuntaviikko, kirjasto, maksuton, luistelukoulu"),
    said: words(`
      välineet lainaan, sukset lainaksi, luistimet lainaksi, lumikengät lainaksi, ei varaa varusteisiin,
      vuokrata välineitä, pyörä lainaan, käytetyt urheiluvälineet, ei omia suksia
    `),
    sv: words("låna utrustning, låna skidor, låna skridskor"),
    en: words("borrow equipment, borrow skis, borrow skates, equipment loan"),
  },
  {
    code: "kuntoutujan kevyt liikunta",
    finds: words(`
      sydänlenkki, kevyt kävely, sovellettu jumppa, niveljumppa, soveltava liikunta, matalan kynnyksen liikunta
    `),
    related: words("liikkumattomuus, allasjumppa, tuolijumppa, pitkäaikaissairaat, kuntoutus, liikuntaneuvonta"),
    said: words(`
      sairaus estää liikkumisen, liikunta sairauden kanssa, kevyttä liikuntaa sairaalle, leikkauksen jälkeen liikkumaan,
      uskaltaako liikkua, liikuntaa ylipainoiselle, oma tahti, rauhallista liikuntaa, ei pysty juoksemaan,
      polvet ei kestä, hengästyy helposti
    `),
    sv: words("lätt motion, motion trots sjukdom"),
    en: words("light exercise, gentle exercise, exercise with illness, at own pace"),
  },
];
