import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Those who want to help, and the ways there are. */
export const volunteering: readonly Concept[] = [
  {
    code: "haluaa auttaa",
    finds: words(`
      vapaaehtoistyö, vapaaehtoistehtävä, haluaa auttaa, vapaaehtoistoiminta, vapaaehtoiset, vapaaehtoisen peruskurssi
    `),
    related: words("ystävätoiminta, talkoot, SPR, seurakunta, tukihenkilö, kansalaistoiminta, vapaaehtoisvälitys"),
    said: words(`
      haluaa auttaa, haluan auttaa, auttaa muita, auttaminen, auttaisi, auttaja, vapaaehtoistyö, vapaaehtoistyötä,
      vapaaehtoiseksi, vapaaehtoishommia, vapari, haluaa tehdä hyvää, aikaa auttaa, aikaa olisi, eläkkeellä aikaa,
      missä tarvitaan apua, tarvitsisiko joku apua, hyödyksi, olla hyödyksi, tarpeellinen, hyväntekeväisyys,
      palkatta työtä, tehdä jotain hyvää, osallistua, lahjoittaa aikaa, pyyteettömästi, auttaisin, voisin auttaa,
      tekemään hyvää, vapaaehtoishomma, vapaaehtoistehtäviä, vapaaehtoisia tarvitaan, aikaa muille, antaa aikaa
    `),
    sv: words("frivillig, vill hjälpa, frivilligarbete, volontär, göra nytta"),
    en: words("volunteer, volunteering, want to help, help others, voluntary work, give time, be useful"),
  },
  {
    code: "ystäväksi ryhtyminen",
    finds: words(`
      ystävätoiminta, kotiystävä, ystäväkurssi, vapaaehtoisen ystävän peruskurssi, ystävätoiminnan vapaaehtoinen, SPR
    `),
    related: words("ulkoiluystävä, puhelinystävä, palvelutalovierailu, vapaaehtoistehtävä, kaverikoira"),
    said: words(`
      ystäväksi vanhukselle, ystävävapaaehtoinen, käydä mummojen luona, vierailla vanhusten luona, haluaa ystäväksi,
      vapaaehtoinen ystävä, seuraksi yksinäiselle, ilahduttaa vanhusta, käydä palvelutalossa, kaveriksi ikäihmiselle,
      viedä vanhuksia ulos, auttaa vanhuksia, auttaa mummoja
    `),
    sv: words("bli vän, frivillig vän, hjälpa äldre, besöka äldre"),
    en: words("become a friend, visit elderly, volunteer with older people, befriender, help elderly"),
  },
  {
    code: "puhelinauttaja",
    finds: words(`
      puhelinystävä, päivystäjä, puhelinpäivystys, kriisipuhelinpäivystäjä, palveleva puhelin, chat-päivystäjä
    `),
    related: words("vapaaehtoistehtävä, vapaaehtoisen peruskurssi, auttava puhelin, etävapaaehtoinen"),
    said: words(`
      auttaa puhelimessa, vapaaehtoinen puhelimeen, kuunnella puhelimessa, päivystäjäksi, auttaa kotoa käsin,
      verkkovapaaehtoinen, vapaaehtoistyö etänä, soitella yksinäisille
    `),
    sv: words("telefonjour frivillig, hjälpa per telefon"),
    en: words("volunteer by phone, helpline volunteer, remote volunteering"),
  },
  {
    code: "tukihenkilöksi ryhtyminen",
    finds: words(`
      tukihenkilö, tukihenkilötoiminta, tukihenkilökoulutus, maahanmuuttajien tukihenkilö, rikoksen uhrin tukihenkilö,
      vertaistukija, tukiperhe
    `),
    related: words(`
      vapaaehtoistehtävä, perhekummi, rikosuhripäivystys, mielenterveys, kokemusasiantuntija, lastensuojelu
    `),
    said: words(`
      tukihenkilöksi, tukihenkilökurssi, vertaistukijaksi, kokemusasiantuntijaksi, mentoriksi, kummiksi,
      auttaa perheitä, auttaa maahanmuuttajia, pakolaisten auttaminen, auttaa nuoria, auttaa rikoksen uhria,
      oma kokemus käyttöön, tukiperheeksi, mentori
    `),
    sv: words("stödperson, bli stödperson, mentor, hjälpa invandrare"),
    en: words("support person, become support person, mentor, help immigrants, help refugees"),
  },
  {
    code: "asiointiavun vapaaehtoinen",
    finds: words("asiointiapu, saattoapu, kyläkyyti, vapaaehtoinen kuski, kauppa-apu, naapuriapu"),
    related: words("vapaaehtoistehtävä, kylärinkikyyti, kauppakyyti, saattaja, lumityöt"),
    said: words(`
      kuskiksi, voi ajaa autoa, vapaaehtoiseksi kuskiksi, auto käytössä, lumitöitä naapurille,
      käydä kaupassa vanhukselle, saattajaksi, kuljettaa ihmisiä, auttaa naapuria, minulla auto, auto käytettävissä,
      ajaa vanhuksia, kuljettaa vanhuksia, viedä kauppaan vanhuksia
    `),
    sv: words("frivillig chaufför, köra, hjälpa med ärenden"),
    en: words("volunteer driver, driving, help with errands volunteer"),
  },
  {
    code: "digivapaaehtoinen",
    finds: words("digineuvoja, digituki, vapaaehtoiset digineuvojat, vertaisopastaja, digineuvonta"),
    related: words("vapaaehtoistehtävä, kirjasto, digikotikäynti, senioriopastus"),
    said: words(`
      digineuvojaksi, osaa tietokoneita, opettaa kännykkää vanhuksille, auttaa digiasioissa, auttaa tietokoneen kanssa,
      vertaisneuvoja, neuvoa puhelimen käytössä
    `),
    sv: words("frivillig digistöd, lära äldre använda telefon"),
    en: words("digital volunteer, teach computers, help people with phones"),
  },
  {
    code: "lasten ja nuorten vapaaehtoinen",
    finds: words(`
      lukumummot ja -vaarit, kerhonohjaaja, kylämummi, nuorisovapaaehtoinen, leiriohjaaja, läksyauttaja, perhekummi
    `),
    related: words("lapset, 4H, MLL, partio, iltapäiväkerho, iltapäivätoiminta, varamummo, lukukummi"),
    said: words(`
      lasten kanssa vapaaehtoinen, kerhonohjaajaksi, ohjaajaksi, lasten kerhon vetäjä, leirille ohjaajaksi, isoseksi,
      kylämummiksi, kuunnella lasten lukemista, auttaa lapsia, valmentajaksi, lukumummoksi, auttaa läksyissä,
      mummiksi lapsille
    `),
    sv: words("ledare för barn, hjälpa barn, läsmormor, lägerledare"),
    en: words("volunteer with children, club leader, camp leader, coach, help with reading"),
  },
  {
    code: "tapahtuma-avustaja",
    finds: words(`
      tapahtuma-avustaja, tapahtumavapaaehtoinen, kahvio, järjestyksenvalvoja, talkooväki, kesäteatterin talkoot
    `),
    related: words("vapaaehtoistehtävä, tapahtumat, kahvinkeitto, lipunmyynti, puvustamo, järjestysmiehet"),
    said: words(`
      tapahtumiin töihin, talkoisiin tapahtumaan, kahvinkeittäjä, kahvinkeittoon, lipunmyyjä, leipojaksi,
      auttaa tapahtumissa, narikkaan, liikenteenohjaaja, makkaranmyyjä, roudaaja
    `),
    sv: words("evenemangsfrivillig, funktionär, koka kaffe"),
    en: words("event volunteer, steward, help at events, coffee making"),
  },
  {
    code: "ensiapu- ja pelastusvapaaehtoinen",
    finds: words(`
      ensiapuryhmä, hälytysosasto, vapaaehtoinen pelastuspalvelu, VPK, päivystysvapaaehtoiset,
      hälytysosaston peruskurssi, SPR
    `),
    related: words("ensiapu, palokunta, etsintä, vapaaehtoiset, meripelastus, ensiapupäivystys"),
    said: words(`
      palomieheksi, palokuntaan vapaaehtoiseksi, sammutustyöhön, etsintöihin mukaan, ensiapupäivystäjäksi,
      ensiapuryhmään, hälytysryhmä, valmiusryhmä, ensiapupäivystys tapahtumaan, auttaa onnettomuuksissa
    `),
    sv: words("frivillig brandman, första hjälpen-grupp, frivillig räddningstjänst"),
    en: words("volunteer firefighter, first aid volunteer, rescue volunteer"),
  },
  {
    code: "lukija vapaaehtoisena",
    finds: words("äänilehti, ääneen lukeminen, äänilehden lukeminen, lukija, äänilehden lukija"),
    related: words("näkövammaiset, vapaaehtoistehtävä, kulttuurikaveri, palvelutalovierailu"),
    said: words(`
      lukijaksi, lukea ääneen vanhuksille, äänilehden lukijaksi, lukea sokeille, hyvä lukuääni, lehden lukijaksi
    `),
    sv: words("läsa högt för synskadade, inläsare"),
    en: words("read for blind, volunteer reader, reading aloud volunteer"),
  },
  {
    code: "kulttuurivapaaehtoinen",
    finds: words("kulttuurikaveri, kulttuuriluotsi, museo-opas, laulattaja, talkooesitykset, kesäteatterin talkoot"),
    related: words("vapaaehtoistehtävä, tapahtuma-avustaja, palvelutalovierailu, teatteri"),
    said: words(`
      kulttuurikaveriksi, esiintyjäksi, soittaa vanhuksille, laulaa palvelutalossa, oppaaksi, lavastajaksi, puvustajaksi
    `),
    sv: words("kulturvän frivillig, uppträda för äldre"),
    en: words("culture volunteer, perform for elderly, guide volunteer"),
  },
  {
    code: "liikunnan vapaaehtoinen",
    finds: words(`
      vertaisliikuttaja, liikuntapaikkatalkoot, latutalkoot, liikunnan ohjaaja, vertaisohjaaja, ulkoiluystävä
    `),
    related: words("urheiluseura, vapaaehtoistehtävä, kävelyryhmä, valmentaja, liikuntapaikkojen ylläpito"),
    said: words(`
      ohjaajaksi jumppaan, vetää kävelyryhmää, valmentajaksi, toimitsijaksi, ladun ajoon, kentän hoito,
      latujen ylläpito, jäädyttää kenttä, vertaisohjaajaksi, huoltaja joukkueelle
    `),
    sv: words("ledare för motion, tränare, spårtalko"),
    en: words("exercise leader, coach volunteer, maintain ski tracks"),
  },
  {
    code: "luonnon vapaaehtoinen",
    finds: words(`
      vieraslajitalkoot, luontotalkoot, luonnonsuojelu, jättipalsamitalkoot, roskatalkoot, ympäristötalkoot
    `),
    related: words("talkoot, luonto, vapaaehtoistehtävä, järvien hoito"),
    said: words(`
      luonnon hyväksi, kitkeä vieraslajeja, luonnonsuojelutyö, ulkona vapaaehtoistyötä, metsätalkoot, kerätä roskia
    `),
    sv: words("naturtalko, hjälpa naturen"),
    en: words("nature volunteer, conservation work, outdoor volunteering"),
  },
  {
    code: "ruoka-avun vapaaehtoinen",
    finds: words("ruoka-apu, hävikkiruoka, ruokakassijako, ruoan lajittelu, yhteinen pöytä"),
    related: words("vapaaehtoistehtävä, keittiö, diakonia, joulukeräys, talkooapu"),
    said: words(`
      auttaa ruuan jaossa, ruokajakoon vapaaehtoiseksi, keittiöön auttamaan, kokata muille, auttaa köyhiä, hävikin keruu
    `),
    sv: words("hjälpa till med matutdelning"),
    en: words("help at food bank, kitchen volunteer, help the poor"),
  },
  {
    code: "lahjoittaminen ja keräys",
    finds: words("lipaskeräys, keräys, lahjoituspiste, nälkäpäivä, joulukeräys, myyjäiset, lipaskerääjä"),
    related: words("vapaaehtoistehtävä, SPR, kirpputori, hyväntekeväisyys, LC, Rotary"),
    said: words(`
      lahjoittaa, lahjoitus, lahjoittaa rahaa, keräys, keräyslipas, lipaskerääjä, nälkäpäivä, veikko, roosa nauha,
      minne lahjoittaa, lankoja lahjoittaa, myydä arpoja, hyväntekeväisyys, testamenttilahjoitus, lions, rotary,
      palveluklubi
    `),
    sv: words("donera, insamling, bössinsamling, välgörenhet"),
    en: words("donate, donation, fundraising, charity, collection"),
  },
  {
    code: "vapaaehtoisen koulutus",
    finds: words(`
      vapaaehtoisen peruskurssi, vapaaehtoiskoulutus, ystäväkurssi, tukihenkilökoulutus, vertaisohjaajakoulutus,
      peruskurssi
    `),
    related: words("vapaaehtoiset, koulutus, ensiapukurssi, kokemusasiantuntijakoulutus"),
    said: words(`
      koulutus vapaaehtoiseksi, vapaaehtoiskurssi, mitä vapaaehtoinen tekee, kurssi vapaaehtoiselle,
      tukihenkilökoulutukseen, pitääkö olla koulutus, vapaaehtoisen perehdytys
    `),
    sv: words("utbildning för frivilliga, grundkurs för vänner"),
    en: words("volunteer training, training for volunteers, volunteer course"),
  },
  {
    code: "verenluovutus",
    finds: words("verenluovutus, veripalvelu, luovutustilaisuus, SPR"),
    related: words("ensiapu, vapaaehtoistehtävä, hyväntekeväisyys"),
    said: words("luovuttaa verta, veren luovutus, verenluovuttaja, kantasolut, veripalvelu"),
    sv: words("ge blod, blodgivning"),
    en: words("blood donation, give blood, donate blood"),
  },
  {
    code: "yritysten ja ryhmien vapaaehtoistyö",
    finds: words("talkoopäivä, ryhmävapaaehtoiset, yhteiskuntavastuu, kertaluonteinen vapaaehtoistyö, kertakeikka"),
    related: words("talkoot, vapaaehtoistehtävä, tapahtuma-avustaja, lahjoituspiste"),
    said: words(`
      auttaa kerran, kertaluonteinen, lyhyt vapaaehtoistehtävä, vapaaehtoistyö porukalla, työporukan talkoot,
      ei voi sitoutua, pieni hetki aikaa, koululuokan talkoot, auttaa viikonloppuna
    `),
    sv: words("frivillig en gång, frivilliggrupp"),
    en: words("one-off volunteering, short volunteer task, group volunteering, corporate volunteering"),
  },
];
