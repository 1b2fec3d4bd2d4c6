import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Rights, permits, homes that make ill, and other matters that somebody else knows how to settle. */
export const mattersToSettle: readonly Concept[] = [
  {
    code: "sovittelu",
    finds: words(
      "sovittelu, rikossovittelu, naapuruussovittelu, sovittelija, vertaissovittelu, riita-asioiden sovittelu",
    ),
    related: words("oikeusapu, rikosuhripäivystys, asuminen, ero, kiusaaminen, rikoksen uhri"),
    said: words(`
      naapuririita, riita naapurin kanssa, naapuri valittaa, naapuri häiritsee, puolueeton välittäjä, sovitella, sopia
      riita, rajariita, taloyhtiön riita, sisarusten riita, anteeksi tekijältä, rikoksen sopiminen
    `),
    sv: words("medling, grannfejd, bråk med grannen, medlare"),
    en: words("mediation, dispute with neighbour, settle a dispute, mediator"),
  },
  {
    code: "oleskelulupa ja perheenyhdistäminen",
    finds: words(`
      perheenyhdistäminen, oleskelulupa, lupa-asiat, pakolaisneuvonta, kansalaisuus, maahanmuuttoneuvonta, Migri
    `),
    related: words(
      "maahanmuuttaneet, maahan muuttaneen tuki, oikeusapu, palveluohjaus, tulkki, paperittomat ja hyväksikäytetyt",
    ),
    said: words(`
      lupa menee umpeen, lupa umpeutuu, oleskeluluvan jatko, saada puoliso suomeen, saada lapset suomeen, perhe jäi
      kotimaahan, vaimo odottaa kotimaassa, toimeentuloraja, suomen kansalaisuus, kansalaisuushakemus, jatkolupa,
      perheside, viisumi
    `),
    sv: words("uppehållstillstånd, familjeåterförening, medborgarskap, visum, Migri"),
    en: words(`
      family reunification, residence permit, permit expires, citizenship, visa, bring my wife, bring my husband, bring
      my children, my family is still in, join me in finland, migri
    `),
  },
  {
    code: "henkilökohtainen apu",
    finds: words("henkilökohtainen apu, henkilökohtainen avustaja, avustajakeskus, avustajapankki, vammaispalvelu"),
    related: words("vammaiset ihmiset, vammaisuus, liikuntavamma, vammaisneuvosto, asiointiapu, oikeusapu"),
    said: words(`
      avustajatunnit, avustaja irtisanoutui, avustaja lopetti, vammaispalvelupäätös, avustajan palkkaaminen, päätös
      henkilökohtaisesta avusta, työnantajana avustajalle, vammaistuki, avustajahakemus
    `),
    sv: words("personlig assistans, personlig assistent, handikappservice"),
    en: words("personal assistance, personal assistant, disability services decision"),
  },
  {
    code: "sisäilma",
    finds: words(`
      sisäilmasairaat, sisäilma, sisäilmasta sairastuneet, hometalo, kosteusvaurio, ympäristösairaudet, kemikaaliyliherkkyys,
      hengitysyhdistys
    `),
    related: words("asuminen, pitkäaikaissairaus, allergia, vertaisryhmä, keuhkot ja hengitys, oikeusapu"),
    said: words(`
      home, hometta, homekoulu, homeessa, homesairas, homeelle altistunut, sisäilmaongelma, koulussa hometta, oireilee
      sisäilmasta, tuoksuherkkä, tuoksuyliherkkä, hajusteet sairastuttavat, kosteusvauriotalo, sähköyliherkkyys
    `),
    sv: words("mögel, mögelhus, inomhusluft, doftöverkänslig"),
    en: words("mould, mold, indoor air, multiple chemical sensitivity, fragrance sensitivity"),
  },
  {
    code: "kodin korjaus",
    finds: words(
      "korjausneuvonta, korjausavustus, kodin muutostyöt, esteettömyysneuvonta, energianeuvonta, korjausrakentaminen",
    ),
    related: words(
      "turvapuhelin ja kodin turvallisuus, ikäihmisen arki kotona, esteettömyys, naapuriapu kotona, apuvälineet",
    ),
    said: words(`
      kylpyhuone remonttiin, amme pois, kynnykset pois, hissi taloon, katto vuotaa, vanha talo remontti, lämmitys
      kallista, öljylämmitys, remonttiraha, avustus remonttiin, kaiteet portaisiin, sähkölasku talvella, putkiremontti
    `),
    sv: words("reparationsrådgivning, renovera badrum, ändringsarbeten i hemmet, energirådgivning"),
    en: words("home repairs advice, bathroom adaptation, home modification, renovation grant, energy advice"),
  },
  {
    code: "potilaan oikeudet",
    finds: words(
      "potilaan oikeudet, potilasasiavastaava, sosiaaliasiavastaava, potilasvahinko, potilasjärjestö, kantelu",
    ),
    related: words("oikeusapu, palvelujen löytäminen, pitkäaikaissairaus, edunvalvonta ryhmälle, ensitieto"),
    said: words(`
      hoitovirhe, väärä diagnoosi, lääkäri ei usko, lääkäri ei kuuntele, muistutus hoidosta, valittaa hoidosta,
      jonossa leikkaukseen, hoitoon pääsy, vakuutusyhtiö ei korvaa, b-lausunto, potilasasiamies, eläkehakemus hylättiin
    `),
    sv: words("patientombud, felbehandling, patientskada, klaga på vården"),
    en: words("patient rights, malpractice, complain about care, patient ombudsman"),
  },
  {
    code: "kuluttajan asiat",
    finds: words("kuluttajaneuvonta, kuluttajaliitto, kuluttajansuoja, reklamaatio, kuluttajien oikeudet"),
    related: words("oikeusapu, velat, digihuijaukset, asuminen"),
    said: words(`
      virheellinen tuote, ei palauta rahoja, kauppa ei hyvitä, puhelinmyyjä, sähkösopimus, reklamoida, takuu ei korvaa,
      autokauppa meni pieleen, kuluttajan oikeus, remonttimies huijasi
    `),
    sv: words("konsumentrådgivning, reklamation, telefonförsäljare"),
    en: words("consumer advice, refund refused, faulty product, complaint about purchase"),
  },
  {
    code: "yrityksen perustaminen",
    finds: words("yritysneuvonta, uusyrityskeskus, yrityksen perustaminen, starttiraha, yrittäjäyhdistys, osuuskunta"),
    related: words("työnhaku, työttömyys, maahan muuttaneen työ ja opinnot, maatalous ja yrittäjän jaksaminen"),
    said: words(`
      oma yritys, perustaa firma, toiminimi, kevytyrittäjä, yritysidea, liikeidea, alkaa yrittäjäksi, osuuskunnan
      perustaminen, yrittäjäksi ryhtyminen, 4h-yritys
    `),
    sv: words("starta företag, bli företagare, startpeng"),
    en: words("start a business, become an entrepreneur, business idea, own company"),
  },
  {
    code: "iäkäs autoilija",
    finds: words("liikenneturva, ikäautoilija, ajoterveys, ikäkuljettaja, liikenneturvallisuus"),
    related: words("kyyti, muistisairaus, palvelutarve ja neuvonta iäkkäälle, näkö"),
    said: words(`
      ajokortti pois, ajokortin uusiminen, ajaako isä vielä autoa, ajokyky, ei saisi enää ajaa, luopua ajamisesta, iäkäs
      ratissa, ajoharjoittelu seniorille, pelkään ajaa
    `),
    sv: words("körkort äldre, körhälsa, äldre bilförare"),
    en: words("driving licence senior, elderly driver, stop driving, road safety"),
  },
];
