import { words } from "#domain/search/thesaurus/words";

/** Those who offer their time and skills, as they tell of it. */
export const toldOfHelping: Readonly<Record<string, readonly string[]>> = {
  "haluaa auttaa": words(`
    haluaisin auttaa, haluaisin tehdä vapaaehtoistyötä, vapaaehtoistyöhön, vapaaehtoishommia, vapaaehtoiseksi, vapaaehtoisena toimia, voisin auttaa, voisin olla avuksi, olisiko minusta apua, olisiko minusta hyötyä, tarvitsetteko apua, kaipaatteko apua, kaipaatteko vapaaehtoisia, tarvitaanko vapaaehtoisia, mihin tarvitaan ihmisiä,
    missä tarvitaan apukäsiä, aikaa auttaa, minulla olisi aikaa, aikaa olisi, ylimääräistä aikaa, pari iltaa kuussa, kerran kuussa auttaa, kerran viikossa auttaa, viikonloppuisin voisin auttaa, lyhyt keikka, keikkaluonteinen, kertaluontoinen apu, sitoutumatta auttaa, ilman sitoutumista, antaa aikaansa, tehdä hyvää,
    tehdä jotain hyödyllistä, hyödyllistä tekemistä, tuntea itseni tarpeelliseksi, antaa takaisin, laittaa hyvä kiertämään, jäin eläkkeelle ja haluan auttaa, eläkkeellä ja aikaa auttaa, virkeä eläkeläinen, opiskelija haluaa auttaa, lukiolainen vapaaehtoiseksi, nuori vapaaehtoinen, työtön haluaa auttaa, opintopisteitä vapaaehtoistyöstä,
    hyväntekeväisyys, auttamishalu, osaamiseni käyttöön, taidot käyttöön, ammattitaito käyttöön, mukaan toimintaan auttajaksi, vapaaehtoistehtävä, vapaaehtoistehtäviä, ryhtyä vapaaehtoiseksi
  `),
  "ystäväksi ryhtyminen": words(`
    ystävävapaaehtoinen, ystäväksi ikäihmiselle, ystävätoimintaan mukaan, spr-ystäväksi, ystäväkurssi, kävelisin vanhuksen kanssa, ulkoilukaveriksi vanhukselle, ulkoiluttajaksi, työntäisin pyörätuolia, seuraksi yksinäisille, seuraa pitämään, pelaisin korttia vanhusten, kahvittelisin vanhusten, saatolla kahville, vierailisin palvelutalossa,
    vierailijaksi, vanhainkotiin vapaaehtoiseksi, palvelutaloon vapaaehtoiseksi, koiran kanssa vanhusten luo, koirani ilahduttaisi, kaverikoiraksi, kaveriksi vammaiselle, kaveriksi kehitysvammaiselle, joulupukiksi vanhuksille, tulisin kylään, tykkään vanhuksista, tykkään jutella vanhojen ihmisten
  `),
  puhelinauttaja: words(`
    puhelinpäivystäjä, puhelinpäivystäjäksi, päivystäjäksi kriisipuhelimeen, auttavaan puhelimeen, verkkoauttaja, verkkoauttajaksi, chat-päivystäjä, chattipäivystäjä, kriisipuhelimen vapaaehtoinen, soittoystäväksi, puhelinystäväksi, vastaisin puhelimeen, kuuntelisin, osaan kuunnella, hyvä kuuntelemaan, etänä vapaaehtoisena, kotisohvalta auttaa, liikuntarajoitteinen haluaa auttaa
  `),
  "tukihenkilöksi ryhtyminen": words(`
    tukihenkilökoulutus, tukihenkilönä, tukihenkilöitä kaivataan, vertaistukihenkilö, vertaistukihenkilöksi, vertaisohjaaja, vertaisohjaajaksi, kokemustoimija, kokemuspuhujaksi, oman toipumisen jälkeen auttaa, raittiina auttaa, omat kokemukset käyttöön, kulkea rinnalla, rinnallakulkijaksi, tukihenkilö rikoksen uhrille, tukihenkilö maahanmuuttajalle, pakolaisperheen tukihenkilö,
    ystäväperheeksi, kummiksi, mieskummi, opettaisin suomea, suomen kielen ohjaajaksi, kielikahvilaan ohjaajaksi, kielikaveriksi, puhun venäjää voisin auttaa, puhun ukrainaa voisin auttaa, puhun arabiaa voisin auttaa, osaan kieliä, kielitaito käyttöön, tulkkina auttaa, kielitaitoinen vapaaehtoinen
  `),
  "asiointiavun vapaaehtoinen": words(`
    ajokortti ja auto, ajokortillinen, minulla on ajokortti, minulla on auto, autoilija vapaaehtoiseksi, kuljettajaksi, kuskiksi, kuskina, kuljettaisin, heittäisin kauppaan, antaisin kyytejä, kyytejä tarjota, kyydittäisin, kauppakassit kantaisin, toisin ruokaostokset, asiointikaveriksi, saattajaksi, lähtisin saattajaksi, sairaalaan saattajaksi, pakettiauto käytössä, peräkärry käytössä
  `),
  "lasten ja nuorten vapaaehtoinen": words(`
    kerhonohjaaja, kerhonohjaajaksi, ohjaisin kerhoa, ohjaaja lasten kerhoon, leiriohjaaja, leirille ohjaajaksi, isoseksi, läksykerhoon auttamaan, läksytukijaksi, lukumummi, lukumummiksi, lukuvaari, lukuvaariksi, kylämummiksi, kylävaariksi, kouluvaari, koulumummi, lapsirakas, tykkään lapsista, lastenhoitajaksi vapaaehtoisena, perhekahvilaan auttamaan, tukiperheeksi,
    nuorten kanssa toimia, nuorten tukihenkilö, valmentajaksi, junnuvalmentaja, partiojohtajaksi, nuorisotalolle vapaaehtoiseksi, opettaja eläkkeellä
  `),
  digivapaaehtoinen: words(`
    digiopastajaksi, digitueksi, digitukihenkilö, vertaisopastaja, neuvoisin älypuhelimen käytössä, osaan neuvoa tietokoneen, nörtti auttaa, kotisivut yhdistykselle, nettisivujen tekijä, somepäivittäjä, some yhdistykselle, somettaja, instagram yhdistykselle, tekisin somea, viestintää osaan, valokuvaisin tapahtumia, graafikko, taittaisin lehteä, videoita tekisin
  `),
  "tapahtuma-avustaja": words(`
    tapahtumaan avuksi, tapahtumiin avuksi, tapahtumatalkoisiin, tapahtumiin vapaaehtoiseksi, lipunmyyjäksi, järjestelyihin, pystytys ja purku, buffettiin, kahvioon myymään, kahvinkeittäjäksi, pullantuoksuiset, leipuri auttaa, makkaranpaistajaksi, arpojen myynti, ovelle ottamaan vieraita, siivoamaan tapahtuman jälkeen, roudaaja, esteettömyysavustaja
  `),
  "ruoka-avun vapaaehtoinen": words(`
    ruoanjakajaksi, ruokajakoon vapaaehtoiseksi, ruoka-apuun vapaaehtoiseksi, hävikkiruokaa hakemaan, leipien hakija, kassien pakkaaja, keittiöapulainen, keittiöhommia, keittiöhommiin, keittäisin soppaa, emännäksi, tiskaajaksi, suurtalouskokki, eläkkeellä oleva kokki, leipoisin pullaa, keittiöön vapaaehtoiseksi
  `),
  "lahjoittaminen ja keräys": words(`
    lahjoittaisin, lahjoitettavaa, lahjoittaa rahaa, lahjoitus, vaatelahjoitus, ylimääräisiä vaatteita, lasten vaatteita lahjoittaa, tarpeettomia tavaroita, kuolinpesän tavarat lahjoittaa, villasukkia lahjoittaa, neulon sukkia keräykseen, nälkäpäivä, lipaskeräykseen, kerääjäksi, kirpputorille myyjäksi, kierrätysmyymälään auttamaan, vaatteiden lajittelu, hyllyttäjä
  `),
  talkoot: words(`
    talkoisiin, talkoohommat, talkooväki, talkoolainen, talkoopäivä, remonttitaitoinen, kädentaitoinen, osaan remontoida, nikkari, rakentaja eläkkeellä, sähköasentaja, putkimies, maalaisin, raivaussaha, moottorisaha, traktori käytössä, polkujen raivaus, laavun korjaus, pitkospuut, kylätalon remontti, kylätalon maalaus, ladun ajaja, latukone, haravointitalkoot, siivoustalkoot
  `),
  "luonnon vapaaehtoinen": words(`
    luonnonsuojelutalkoot, luontotalkoot, vieraslajitalkoot, lintulaskenta, linnunpönttöjä, pönttötalkoot, niittotalkoot, rantojen siivous, järven kunnostus, roskatalkoot, luonnonhoito, ympäristöteko, lajien kartoitus
  `),
  kulttuurivapaaehtoinen: words(`
    kulttuuriluotsi, kulttuurikaveriksi, kulttuuriystävä, museoon vapaaehtoiseksi, oppaaksi, museo-opas, lavasteet, lavasterakentaja, puvustaja, ompelisin pukuja, maskeeraaja, soittaisin vanhuksille, esiintyisin palvelutalossa, yhteislaulun vetäjä, laulattaja, haitarinsoittaja, hanuristi, säestäjä, lausuisin runoja, teatterin talkoolainen
  `),
  "liikunnan vapaaehtoinen": words(`
    vertaisohjaaja liikunta, jumpan vetäjä, jumppaohjaaja, vetäisin jumppaa, vetäisin kävelyryhmää, kävelyryhmän vetäjä, tuolijumpan ohjaaja, retkenvetäjä, retkiopas, toimitsijaksi, toimitsija kisoihin, tuomariksi, uinninvalvoja, kuntosaliohjaaja ikäihmisille, porrasvetäjä
  `),
  "ensiapu- ja pelastusvapaaehtoinen": words(`
    hälytysryhmään, hälytysryhmä, vapepaan, pelastuspalveluun, ensiapuryhmään, ensiapupäivystäjä, sairaanhoitaja eläkkeellä, lähihoitaja haluaa auttaa, henkinen tuki onnettomuudessa, henkisen tuen vapaaehtoinen, palokuntaan mukaan, sammutuskurssi, koiran kanssa etsintään, pelastuskoira, hätämajoitukseen auttamaan, vastaanottokeskukseen vapaaehtoiseksi, radiolupa
  `),
  "yhdistyksen johtaminen": words(`
    kirjanpito, kirjanpitäjä eläkkeellä, kirjanpitoa osaan, taloushallinto, kirjanpitäjäksi yhdistykseen, rahastonhoitajaksi, sihteeriksi, hallitukseen mukaan, puheenjohtajaksi, tilit yhdistykselle, juristi eläkkeellä, pöytäkirja, pöytäkirjat, jäsenkirje, hankehakemuksia osaan, kokoustekniikka
  `),
  "vapaaehtoisen koulutus": words(`
    vapaaehtoiskoulutus, koulutusta vapaaehtoiselle, peruskurssi vapaaehtoisille, perehdytys vapaaehtoisille, ystävätoiminnan peruskurssi, ensitietokurssi vapaaehtoisille, mitä vapaaehtoiselta vaaditaan, työnohjaus vapaaehtoiselle, vapaaehtoisten tuki, kouluttautuisin vapaaehtoiseksi
  `),
  "yritysten ja ryhmien vapaaehtoistyö": words(`
    työporukka auttamaan, työporukalla talkoisiin, tyhy-päivä vapaaehtoistyötä, firman väki, yrityksen vapaaehtoispäivä, koululuokka auttamaan, luokan kanssa vanhainkotiin, rippikouluryhmä, opiskelijaryhmä, ryhmänä vapaaehtoistyötä, porukalla auttaa, työajalla vapaaehtoistyötä
  `),
  "lukija vapaaehtoisena": words(
    "lukijaksi, lukisin sanomalehteä, lukisin lapsille satuja, satutunnin lukija, lehden lukija näkövammaisille, äänilehden lukija, lukijoita",
  ),
  verenluovutus: words(
    "luovuttaa verta, verenluovuttaja, verenluovuttajaksi, veripalvelu, verta antamaan, kantasolurekisteri",
  ),
};
