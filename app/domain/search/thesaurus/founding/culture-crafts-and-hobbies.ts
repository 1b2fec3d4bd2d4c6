import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** The arts, handicrafts, and what people do for the joy of it. */
export const cultureCraftsAndHobbies: readonly Concept[] = [
  {
    code: "kulttuurikaveri",
    finds: words("kulttuurikaveri, kulttuuriluotsi, kulttuuriystävä, konserttiseura, museokaveri"),
    related: words(
      "mielekäs tekeminen, yksinäisyys, näyttely, konsertti, teatteri, ystävätoiminta, kulttuuriretki, avustaja mukaan maksutta",
    ),
    said: words(`
      seuraa konserttiin, seuraa teatteriin, kaveri näyttelyyn, kuka lähtisi konserttiin, museoon, kulttuuria,
      ei viitsi yksin teatteriin, kulttuuriin mukaan
    `),
    sv: words("kulturkompis, sällskap till teatern, följa med på konsert"),
    en: words("culture buddy, go to concert with, theatre company, museum"),
  },
  {
    code: "käsityöt",
    finds: words(`
      käsityökerho, käsityöt, neulekahvila, ompelukerho, kudontapiiri, neulonta, kädentaidot, käsityöpaja,
      ompeluseura, kutojat, kangaspuut, kudonta, kutominen
    `),
    related: words(
      "mielekäs tekeminen, martat, askartelu, kyläkahvila, kangaspuut, tilkkutyö, sukka, langat, naisten ompelukerho, taito",
    ),
    said: words(`
      käsityö, käsitöitä, neulominen, neuloa, kutoa, kutominen, kudin, sukkia, sukkia kutova, villasukka,
      virkkaus, virkata, ompelu, ommella, ompelukone, kangaspuut, kudonta, mattojen kudonta, matto, räsymatto,
      tilkkuilu, tilkkutyöt, kirjonta, pitsi, nypläys, huovutus, makramee, lankaa, tikuttaminen, tykkää kutoa,
      vaatteiden teko, neulomista, puikot, sukankudonta, sukat, villalanka, lapaset, käsitöitä porukalla,
      neulontaporukka, langanjämät, patalaput, kudontakurssi, räsymattoja, poppana, tilkkutyö, villasukat,
      lankoja, käsitöitä porukassa
    `),
    sv: words("handarbete, sticka, stickcafé, sy, väva, virka, syjunta, vävning, sömnad, hantverk"),
    en: words("handicrafts, knitting, knit, sewing, weaving, crochet, craft group, needlework, patchwork, crafts"),
  },
  {
    code: "puutyö",
    finds: words("nikkaripaja, puutyö, puutyökerho, veisto, verstas, kyläverstas, puukäsityö, nikkarointi"),
    related: words(
      "mielekäs tekeminen, miehet, korjauspaja, linnunpöntöt, rakentelu, huonekalujen entisöinti, isä ja lapsi",
    ),
    said: words(`
      puutyöt, puuhommia, nikkaroida, nikkarointi, veistää, veistäminen, vuolla, vuoleminen, puukko, puukon teko,
      verstas, verstaalle, sorvaus, entisöinti, rakentaa, linnunpönttö, höylä, metallityö, seppä, taonta, hitsaus,
      ukko tykkää nikkaroida, käsillä tekeminen
    `),
    sv: words("snickeri, träslöjd, verkstad, snickra, smide"),
    en: words("woodwork, carpentry, workshop, carving, woodworking, blacksmith"),
  },
  {
    code: "kuvataide",
    finds: words("maalausilta, kuvataide, maalauskerho, piirtäminen, taidekerho, taidepaja, akvarelli, kuvataidekerho"),
    related: words("mielekäs tekeminen, näyttely, savi, keramiikka, taideyhdistys, taidepiiri, grafiikka"),
    said: words(`
      maalata, maalaaminen, maalausta, piirtää, piirtäminen, taide, taidetta, öljyväri, akvarelli, taiteilija,
      kuvis, sarjakuva, kuvataidekoulu, taulun maalaus, värit, posliininmaalaus, ikonimaalaus, taidenäyttely,
      taidetta tekemään, taidekerho, taideryhmä
    `),
    sv: words("måla, konst, målning, rita, akvarell"),
    en: words("painting, art, drawing, paint, watercolour, art class"),
  },
  {
    code: "keramiikka ja askartelu",
    finds: words("askartelu, keramiikka, savipaja, askarteluryhmä, askartelukerho, kädentaidot"),
    related: words("mielekäs tekeminen, taidepaja, käsityökerho, päivätupa, lasten kerho, kädentaitopaja"),
    said: words(`
      askarrella, askartelu, savi, savityö, savea, keramiikka, korttien teko, korujen teko, betonityö, kynttilät,
      askartelutarvikkeet, jouluaskartelu, lasityö, pajutyö, pajunpunonta
    `),
    sv: words("pyssel, keramik, lera"),
    en: words("crafts, ceramics, pottery, clay, arts and crafts"),
  },
  {
    code: "kirjoittaminen",
    finds: words(`
      kirjoittajapiiri, kirjoittajat, kirjoittajaryhmä, luova kirjoittaminen, runopiiri, elämäntarina,
      kirjoittajayhdistys
    `),
    related: words("mielekäs tekeminen, oppiminen, lukupiiri, kirjasto, kulttuuri, lausunta, blogi"),
    said: words(`
      kirjoittaa, kirjoittaminen, kirjoittajapiiri, runot, runoja, runo, novelli, omaelämäkerta, elämäkerta,
      muistelmat, päiväkirja, kirjan kirjoittaminen, sanataide, pöytälaatikkoon, luova kirjoittaminen, runoja
      kirjoittamaan, kirjoittaja
    `),
    sv: words("skriva, skrivarcirkel, dikter, kreativt skrivande"),
    en: words("writing, creative writing, poetry, poems, memoir"),
  },
  {
    code: "lukupiiri ja kirjasto",
    finds: words("lukupiiri, kirjallisuuspiiri, kirjasto, lukuilta, kirjavinkkaus, lukumummot, satutunti"),
    related: words(
      "tiedonsaanti, mielekäs tekeminen, ääneen luettu, kirjakahvila, kulttuuri, novelli, kotikirjasto, lukeminen",
    ),
    said: words(`
      lukea, lukeminen, kirjat, kirja, kirjoja, lukupiiri, kirjasto, kirjastosta, lukuharrastus, dekkari,
      satuja lapsille, lukutoukka, kirjallisuus, kirjasto kotiin, kirjastoauto, aikakauslehti, lehtilukusali
    `),
    sv: words("läsecirkel, bibliotek, bokcirkel, läsa, böcker"),
    en: words("book club, reading circle, library, read, books, story time"),
  },
  {
    code: "valokuvaus",
    finds: words("valokuvaus, kamerakerho, valokuvauskerho, kuvauskerho, valokuvanäyttely"),
    related: words("mielekäs tekeminen, vanhat valokuvat, luontokuvaus, videokuvaus, kuvataide"),
    said: words(`
      valokuvata, kuvaaminen, kamera, valokuva, luontokuvaus, kuvausretki, videot, videokuvaus, kuvankäsittely,
      järkkäri, valokuvauskurssi
    `),
    sv: words("fotografering, kamera, fotoklubb"),
    en: words("photography, camera, photo club, camera club"),
  },
  {
    code: "elokuva",
    finds: words("elokuvakerho, elokuvailta, elokuva, leffailta, elokuvafestivaali, elokuvateatteri"),
    related: words("mielekäs tekeminen, kulttuuri, nuorten ilta, mediapaja"),
    said: words("elokuva, elokuviin, leffa, leffaan, elokuvia, elokuvakerho, leffailta, animaatio, kino"),
    sv: words("film, bio, filmklubb"),
    en: words("film, movie, cinema, film club"),
  },
  {
    code: "konsertti ja näyttely",
    finds: words("konsertti, näyttely, taidenäyttely, kulttuuritapahtuma, näyttelykierros, museo, musiikkitapahtuma"),
    related: words(
      "mielekäs tekeminen, kulttuurikaveri, iltamat, festivaali, kulttuuriyhdistys, kesäteatteri, taiteilija",
    ),
    said: words(`
      konserttiin, konsertti, näyttely, näyttelyyn, museo, museoon, kulttuuritapahtumia, keikka, jazz, klassinen,
      kulttuuriharrastus, rokki, opera, taidetta katsomaan, poleeni, kulttuurikeskus
    `),
    sv: words("konsert, utställning, museum, kultur"),
    en: words("concert, exhibition, museum, culture, gig"),
  },
  {
    code: "ruuanlaitto ja leivonta",
    finds: words(`
      kokkikerho, ruoanlaitto, martat, Martat, leivonta, keittiökerho, kokkikurssi, marttailta, ruokakurssi
    `),
    related: words(
      "mielekäs tekeminen, yhteinen pöytä, ravitsemus, kotitalousneuvonta, säilöntä, kyläkahvila, hävikkiruoka, maa- ja kotitalousnaiset",
    ),
    said: words(`
      kokata, kokkaus, kokkaaminen, ruuanlaitto, ruoanlaitto, ei osaa laittaa ruokaa, leipoa, leivonta, leipominen,
      pullaa, marttakerho, martta, martat, säilöntä, hillot, halpaa ruokaa, perinneruoka, karjalanpiirakka,
      leskimies ei osaa kokata, keittiötaidot, kotitalous, emäntä
    `),
    sv: words("laga mat, matlagning, baka, Marthor, bakning"),
    en: words("cooking, cook, baking, bake, cooking class, marthas"),
  },
  {
    code: "puutarha",
    finds: words(`
      puutarhakerho, puutarha, viljelypalsta, palstaviljely, siirtolapuutarha, puutarhayhdistys, yhteisöviljely,
      kasvimaa
    `),
    related: words(
      "mielekäs tekeminen, martat, taimien vaihto, kukkien hoito, luonto, 4H, talkoot, kaupunkiviljely, mehiläistarhaus",
    ),
    said: words(`
      puutarha, puutarhanhoito, kasvimaa, kasvimaalle, kasvimaan hoito, palsta, perunamaa, viljellä, viljely, kukat,
      kukkia, taimet, kasvihuone, multasormi, kuopsuttaa, istuttaa, pihan hoito, siirtola, ruusut, mehiläiset,
      omenapuut, tomaatit, pelargonit, huonekasvit, ei omaa pihaa
    `),
    sv: words("trädgård, odling, odlingslott, blommor, odla"),
    en: words("gardening, garden, allotment, growing vegetables, plants, beekeeping"),
  },
  {
    code: "koirat ja eläimet",
    finds: words(`
      koirakerho, kennelkerho, agility, koiraharrastus, kissayhdistys, eläinsuojeluyhdistys, koirakoulu, kennel
    `),
    related: words("mielekäs tekeminen, kaverikoira, ratsastus, lemmikki, pelastuskoira, löytöeläimet, 4H, maatila"),
    said: words(`
      koira, koiran kanssa, koiraharrastus, koirakoulu, agility, pentu, pentukurssi, koiran koulutus, kissa, kissat,
      lemmikki, eläimet, eläinrakas, koiralenkki, koirapuisto, toko, metsästyskoira, pupu, kanit, lampaat,
      eläinten parissa, linnut häkissä, akvaario
    `),
    sv: words("hund, hundklubb, katt, husdjur, djur"),
    en: words("dog, dogs, dog club, dog training, cat, pets, animals, agility"),
  },
  {
    code: "keräily",
    finds: words("keräilykerho, keräilijät, postimerkkikerho, filatelia, antiikki, numismaatikot"),
    related: words("mielekäs tekeminen, kirpputori, kotiseutuarkisto, harrastus, vaihtotori, huutokauppa"),
    said: words(`
      keräillä, keräily, postimerkit, postimerkkeily, kolikot, rahat keräily, vanhat tavarat, antiikki, kortit keräily,
      huutokauppa, mineraalit, kivikerho
    `),
    sv: words("samla, frimärken, mynt"),
    en: words("collecting, stamps, coins, antiques"),
  },
];
