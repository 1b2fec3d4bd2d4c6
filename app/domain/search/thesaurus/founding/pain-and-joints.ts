import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Pain, joints, bones and the back. */
export const painAndJoints: readonly Concept[] = [
  {
    code: "reuma",
    finds: words("reuma, reumayhdistys, nivelyhdistys, reumaa sairastavat, nivelrikko, tuki- ja liikuntaelinsairaudet"),
    related: words(
      "pitkäaikaissairaus, allasjumppa, lämminvesiallas, kipu, vesijumppa, vertaistuki, tulesyhdistys, tuolijumppa",
    ),
    said: words(`
      reuma, nivelreuma, reumatismi, nivelet kipeät, nivelet jäykät, lastenreuma, selkärankareuma, kihti, lupus,
      sjögren, niveltulehdus, psoriartriitti, reumaatikko, sormet jäykkänä, aamujäykkyys, nivelet turvonneet
    `),
    sv: words("reumatism, reumaförening, ledgångsreumatism, stela leder"),
    en: words("rheumatism, rheumatoid arthritis, arthritis, gout, stiff joints"),
  },
  {
    code: "nivelrikko",
    finds: words(`
      nivelrikko, nivelet, nivelyhdistys, tekonivel, niveljumppa, lonkka ja polvi, tuki- ja liikuntaelinsairaudet
    `),
    related: words("liikkumattomuus, allasjumppa, vesijumppa, tuolijumppa, luustoyhdistys, kuntosali, kipu"),
    said: words(`
      nivelrikko, polvi kipeä, polvet kipeät, polvet huonot, lonkka kipeä, kuluma, kulumat, lonkkaleikkaus,
      polvileikkaus, tekonivel, olkapää, sormet jäykät, nivelvaivat, tekonivelleikkaus, nivelkipu, nivelkivut,
      kuluneet nivelet, polven kuluma
    `),
    sv: words("artros, onda knän, höft, ledprotes"),
    en: words(`
      osteoarthritis, bad knees, hip replacement, joint pain, sore knee, knee pain, hip pain, joint replacement
    `),
  },
  {
    code: "selkä",
    finds: words("selkä, selkäkoulu, selkäyhdistys, selkäryhmä, tuki- ja liikuntaelinsairaudet, selkäkipu"),
    related: words("kipu, pilates, venyttely, kuntosali, niskahartia, vesijumppa, tules"),
    said: words(`
      selkä kipeä, selkäkipu, selkävaiva, iskias, välilevy, pullistuma, noidannuoli, niska jumissa, niska kipeä,
      hartiat jumissa, selkävaivat, lanneranka, skolioosi, niskakipu, selkä rikki, selkäkivut, alaselkä, välilevyn
      pullistuma
    `),
    sv: words("rygg, ont i ryggen, ryggvärk, nacke, ont i nacken, ryggsmärta"),
    en: words("back pain, bad back, sciatica, neck pain, backache, lower back, slipped disc, stiff neck"),
  },
  {
    code: "osteoporoosi",
    finds: words("osteoporoosi, luusto, luustoyhdistys, luustoliikunta, luustoliitto"),
    related: words("liikkumattomuus, kipu, kaatumisen ehkäisy, tasapainoryhmä, kuntosali, vertaistuki"),
    said: words(`
      luukato, osteoporoosi, luut haurastuneet, murtumia, lonkkamurtuma, haurasluinen, luun tiheys, ranne murtui
    `),
    sv: words("benskörhet, osteoporos, frakturer"),
    en: words("osteoporosis, brittle bones, fracture"),
  },
  {
    code: "fibromyalgia ja CFS",
    finds: words("fibromyalgia, fibromyalgiayhdistys, väsymysoireyhtymä, ME/CFS"),
    related: words("jaksaminen, kipu, reumayhdistys, allasjumppa, uupumus, vertaistuki, long covid"),
    said: words(`
      fibro, fibromyalgia, krooninen väsymys, väsymysoireyhtymä, me/cfs, long covid, pitkä korona, koronan jälkitila,
      lihaskivut, kipuoireyhtymä
    `),
    sv: words("fibromyalgi, kroniskt trötthetssyndrom"),
    en: words("fibromyalgia, chronic fatigue, long covid"),
  },
  {
    code: "kipu",
    finds: words("kipu, kipupotilaat, kipuryhmä, kivunhallinta, kipuyhdistys, fibromyalgia, selkäkoulu"),
    related: words("allasjumppa, rentoutus, selkä, reuma, nivelet, pitkäaikaissairaat, kuntoutus, vertaistuki"),
    said: words(`
      kivut, kipuja, kipeä, krooninen kipu, kipupotilas, särky, särkee, kolottaa, sattuu joka paikkaan, paikat
      kipeät, kivun kanssa elämä, hermokipu, särkylääke, jatkuva kipu, kroonisia kipuja, särkyjä, joka paikkaan
      sattuu, kipukroonikko, kipulääkkeet
    `),
    sv: words("smärta, värk, ont, kronisk smärta"),
    en: words("pain, chronic pain, aches, hurts, persistent pain, pain management, nerve pain"),
  },
];
