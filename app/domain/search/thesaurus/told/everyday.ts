import { words } from "#domain/search/thesaurus/words";

/** Company, errands, pastimes and volunteering, as people tell of them. */
export const toldOfEverydayLife: Readonly<Record<string, readonly string[]>> = {
  yksinäisyys: words(`
    ei oo ketään, ei ole kavereita, mulla ei ole ketään, ei ketään kelle, kelle soittaa, ei puhelin soi, puhelin ei soi, kukaan ei soittele, kukaan ei kyläile, kukaan ei käy kattomassa, lapset etelässä, lapset muualla, lapset ruotsissa, lapset ulkomailla, tytär ulkomailla, poika helsingissä, sukulaiset kaukana, ystävät kuolleet pois, kaikki tutut kuolleet,
    kaipaa ihmisiä, ihmisten ilmoille, kaipaa juttelua, jutella jonkun, seuraa kaipaa, yksikseen, itsekseen, kissan kanssa yksin, puhuu kissalle, puhuu seinille, joulu yksin, viikonloput yksin, päivät yhtä samaa, istuu telkkarin ääressä, tuijottaa telkkaria, tuijottaa seinää, tylsää yksin
  `),
  ystävätoiminta: words(`
    joku tulisi käymään, tulisi käymään, joku kävisi, kävisi katsomassa, kävisi kylässä, kävisi juttelemassa, joku juttelemaan, tulisi juttelemaan, kahviseura, kahviseuraa, kahvikaveri, kahvittelu, kahvittelukaveri, kotikahviseura, kotikahvi, joku kahville, kahville mummon, mummolle seuraa, mummolle juttuseuraa, mummolle kaveri, vaarille seuraa, vaarille kaveri, äidille seuraa, isälle seuraa, äidille kaveri, isälle kaveri,
    naapurin mummo, naapurin vaari, naapurin papalle, naapurin rouva, vanhukselle seuraa, vanhukselle kaveri, yksinäinen vanhus, yksinäiselle vanhukselle, kyselee milloin tulisi, lukisi lehteä hänelle, pelaisi korttia
  `),
  puhelinystävä: words(
    "joku soittaisi, joku soittelisi, soittelisi, soittaisi viikottain, soittaisi kuulumiset, kuulumisia puhelimessa, jutella puhelimessa, juttelu puhelimessa, puhelin ei soi, soittoseura, soittokaveri, puhelinseura, puhelinkaveri, aamulla soittaisi, kukaan ei soita",
  ),
  juttuseura: words(
    "juttukaveri, juttukavereina, juttutuokio, jutustella, rupatella, rupattelu, rupattelua, turista, turinoida, höpötellä, höpöttää, jutella niitä näitä, parantaa maailmaa, kahvin äärellä, kahvitella",
  ),
  "rohkaisu lähtemään": words(
    "ei kehtaa mennä yksin, ei uskalla mennä ensimmäistä kertaa, ei uskalla tulla yksin, ujo, ujostuttaa, joku kaveriksi ensimmäisellä, kaveri mukaan, tulisi mukaan, lähtisi mukaan, joku mukaan",
  ),
  "uusi paikkakunnalla": words(
    "juuri muuttanut, muutin tänne, muutettiin tänne, muutettiin, muutimme tänne, muutin pieksämäelle, muutettiin pieksämäelle, vastamuuttanut, en tunne täältä ketään, ei tunne täältä ketään, en tunne ketään, uusi kaupunki, uusi paikkakunta, paluumuuttaja, tutustua ihmisiin",
  ),
  "miesten porukka": words(
    "äijäporukka, äijät, ukot, ukoille, ukkoporukka, isännille, isäntä kaipaa seuraa, miesporukka, miehille tekemistä, miehet kokoontuu, mies kaipaa porukkaa, äijille, pappakerho",
  ),
  "suomen kieli": words(
    "pikkuisen suomea, vähän suomea, puhun vähän suomea, opetella suomea, oppia suomea, oppisin suomea, suomi ei suju, suomeni huono, suomi huono, ei puhu suomea, ei osaa suomea, en osaa suomea, harjoitella suomea, harjoittelisin suomea, suomen kurssi, puhun espanjaa, puhun englantia, puhua suomea, thaimaalainen vaimo, ulkomaalainen vaimo, ulkomaalainen työkaveri",
  ),
  "maahan muuttaneen tuki": words(
    "pakolainen, pakolaiset, turvapaikanhakija, kiintiöpakolainen, syyrialainen, afganistanilainen, somalialainen, kongolainen, filippiiniläinen, filippiiniläiset, thaimaalainen, intialainen, virolainen, tuli suomeen, juuri tullut suomeen, muutti suomeen, migri, oleskelulupa, uusi suomalainen, ulkomaalainen perhe, ulkomaalaistaustainen, perheenyhdistäminen",
  ),
  digineuvonta: words(`
    kännykkä ei toimi, puhelin temppuilee, puhelin jumissa, uusi puhelin, uusi kännykkä, älyluuri, luuri, läppäri, tabletti jumissa, tietokone jumissa, en osaa tietokonetta, ei osaa käyttää puhelinta, en osaa puhelinta, en osaa kännykkää, kaikki netissä, kaikki pitää tehdä netissä, hoitaa sillä vehkeellä, vehkeellä, vempain, vempaimet, härveli, härvelit, masiina, hoitaa netissä, whatsappin, whatsapp,
    videopuhelu, videopuhelut, sähköposti, salasana hukassa, salasanat, salasana, salasanan, päivitykset, sovellus, appi puhelimeen, applikaatio, en kehtaa kysyä lapsilta, kysyä lapsilta, en kehtaa lapsilta, lapsenlapsi ei ehdi opettaa, valokuvat puhelimesta, kuvat puhelimesta, opettaisi kännykän
  `),
  "sähköinen asiointi": words(
    "pankki lopetti, pankki lopetti konttorin, konttori suljettiin, pankin konttori, pankkikonttori, pankki lähti kylältä, pankkitunnukset, tunnusluvut, mobiilivarmenne, verkkopankki, maksaa laskut, laskujen maksu netissä, omakanta, omaolo, maisa, vero.fi, kelan sivut, kelan nettisivut, sähköinen lomake, ajan varaaminen netissä",
  ),
  digihuijaukset: words(
    "huijausviesti, huijaussoitto, huijaus, huijattu netissä, outo viesti pankista, kalasteluviesti, soittavat pankista, onko huijaus",
  ),
  asiointiapu: words(
    "kauppareissu, kaupassa käynti ei onnistu, ei pääse kauppaan, kauppaan ei pääse, kauppakassit, kantaa kauppakassit, jaksa kantaa kassia, kassit painaa, kuka toisi ruokaa, toisi ruokaa, toisi kaupasta, kävisi kaupassa, apteekkiin, hakisi lääkkeet, lääkkeet apteekista, posti hakea, hakisi postin, ajokortti vietiin, jääkaappi tyhjä ei pääse",
  ),
  kyyti: words(
    "ei pääse autolla, ei autoa, ei ole autoa, ei aja enää autoa, auto hajosi, auto myytiin, kortti vietiin, ajokortti vietiin, vietiin ajokortti, ajokortti meni, ajokortti pois, ajolupa, menetti ajokortin, ei saa ajaa, lääkäri vei ajokortin, bussi ei kulje, bussia ei kulje, bussi ei enää mene, linja-auto ei kulje, ei busseja, syrjäkylällä ei kulje, perukoilla, korvessa, taksi liian kallis, taksiin ei varaa, kelataksi, kuka veisi, veisi kauppaan, veisi lääkäriin, pääsisi kylälle, pääsisi kirkolle, kimppakyyti, autokyyti, kyytiä kaipaa",
  ),
  saattoapu: words(
    "sairaalareissu, tähystykseen, leikkaukseen, leikkauksesta kotiin, lääkäriin mukaan, lääkärille mukaan, kaveriksi lääkäriin, polille, poliklinikalle, saattaja mukaan, ei uskalla yksin lääkäriin, ei muista mitä lääkäri sanoi, labraan, verikokeisiin, hammaslääkäriin mukaan, kuopioon sairaalaan, keskussairaalaan",
  ),
  "naapuriapu kotona": words(
    "lumityöt, luoda lunta, lumi pihassa, kolata pihan, haravointi, haravoida, polttopuut, puut sisään, kantaa puita, pilkkoa halkoja, halkoja, lampun vaihto, vaihtaa lamppu, lamppu vaihtaa, verhot, verhot vaihtaa, ikkunat pestä, matot ulos, nurmikko leikata, pikkuremontti, pikku remontti, hana tippuu",
  ),
  "mielekäs tekeminen": words(
    "tylsää, tylsistyy, tylsistynyt, päivät tyhjiä, aika käy pitkäksi, aika pitkästyy, jotain tekemistä, keksiä tekemistä, mitä tehdä, ohjelmaa, jotain ohjelmaa, sisältöä päiviin, uusi harrastus, harrastaisi jotain, iltapuhde, iltapuhdetta, puhdetyöt, ei keksi tekemistä",
  ),
  käsityöt: words(
    "puikot, kutoa, kutoisi, kudonta, kutominen, kangaspuut, kangaspuilla, mattokude, räsymatto, räsymatot, poppana, neulominen, neuloa, neuloisi, villasukat, sukkia neuloa, virkata, virkkaus, virkkaaminen, ommella, ompelukone, tilkkutyö, kirjonta, käsillä tekeminen",
  ),
  kuvataide: words(
    "maalata, maalaisi, maalaaminen, maalausta, akvarelli, vesiväri, öljyväri, pensseli, pensselit, piirtää, piirtäisi, piirtäminen, taulu, tauluja, taidetta tehdä",
  ),
  puutyö: words(
    "nikkaroi, nikkaroida, nikkarointi, sorvata, sorvi, höylätä, veistää, puukko, puukon teko, vuolla, puuhommat, verstas, verstaalla, sahata, rakennella",
  ),
  moottoriurheilu: words(
    "vanhat autot, vanha traktori, traktorit, prätkä, motoristi, moottoripyörät, rassata, rassaa mopoa, mopo, mopojen, moottorit, koneet, konemies, konepaja, rauta, hitsata, hitsaus, sorvaaja",
  ),
  kalastus: words(
    "pilkki, pilkille, pilkkimään, pilkkireissu, pilkkireissut, pilkkiretki, onkia, ongelle, onki, onkimaan, kalalle, kalaan, kalareissu, kalaverkot, katiska, viehe, uistin, virveli, perho, perhokalastus, lapsi kalalle, lapset onkimaan, kalamies, kalamiehet",
  ),
  metsästys: words(
    "metsästyskortti, metsästyskurssi, metsästäjätutkinto, metsälle, jahti, jahtiin, hirvijahti, hirviporukka, jänisjahti, ajokoira, ase ja metsästys, riista, metsämies",
  ),
  "kotiseutu ja perinne": words(
    "vanhat tarinat, kylän tarinat, kylän vanhat tarinat, tarinoita vanhoista ajoista, entisajan, entisaikaan, entisaika, vanhat kuvat, vanhoja valokuvia, vanhat talot, historia, historiaa, paikallishistoria, perinne, vanhat ajat, sota-aika, sota-ajan, museo, museolla, kylän historia",
  ),
  muistelu: words(
    "vanhat tarinat, vanhoja tarinoita, kertoa vanhoista ajoista, muistella vanhoja, muistella, muisteloita, muisteloa, entisistä ajoista, vanhat ajat",
  ),
  "luonto ja linnut": words(
    "lintubongaus, bongata, bongari, lintuja katsoa, linturetki, lintutorniin, kiikari, kiikarit, luontoretkiä",
  ),
  esteettömyys: words(
    "esteettömyys kaupungilla, ei pääse pyörätuolilla sisään, kynnykset, kynnykset korkeita, luiska, luiskat, ramppi, jalkakäytävät huonossa kunnossa, rollaattorilla ei pääse, kadut liukkaat",
  ),
  vaikuttaminen: words(
    "kuka päättää, haluan vaikuttaa, valittaa kaupungille, ehdottaa kaupungille, aloite, ei kuunnella meitä, ääni kuuluviin, saada ääni kuuluviin",
  ),
  uinti: words(
    "uimataito, ei osaa uida, en osaa uida, oppia uimaan, opetella uimaan, uimaan, lapsi ei osaa uida, uimakoulua, uimahallissa, pelkään vettä, vesipelko",
  ),
  "liikkeelle lähtö": words(
    "kunto rapistunut, kunto romahti, huono kunto, kunto nollassa, rapakunto, rapakuntoinen, en ole liikkunut vuosiin, aloittaa liikunta, alkaa liikkua, liikkua enemmän, lähtisi liikkeelle, ei jaksa kävellä, hengästyy, saisi kunnon",
  ),
  tanssi: words(
    "tanssia, tykätään tanssia, tanssimaan, tanssittaa, humppa, tango, valssi, jenkka, lava, lavalle, lavatansseihin, tanssilava, tanssikaveri",
  ),
  "ystäväksi ryhtyminen": words(`
    aikaa jollekin mummolle, aikaa mummolle, aikaa vanhukselle, aikaa jollekin, pari tuntia aikaa, pari tuntia viikossa, tunti viikossa aikaa, aikaa viikossa, vapaata aikaa muille, käydä jonkun luona, kävisin vanhuksen luona, voisin käydä, voisin käydä juttelemassa, voisin jutella vanhusten, voisin jutella, juttelisin vanhusten, jutella vanhuksille, jutella mummojen, seuraa vanhuksille, seurana vanhukselle, vanhuksen ystäväksi,
    ystäväksi vanhukselle, ystäväksi jollekin, kaveriksi yksinäiselle, kaveriksi vanhukselle, juttukaveriksi, juttukavereina, miehistä pulaa, miehistä pulaa juttukavereina, miehiä ystäviksi, vanhuksia ilahduttaa, ulkoiluttaisin vanhuksia, ulkoiluttaa vanhuksia, käydä hoivakodissa, vierailla hoivakodissa, olisi aikaa vanhuksille, omat isovanhemmat kuolleet, läheiseksi vanhukselle
  `),
  puhelinauttaja: words(
    "jaksan kuunnella, kuunnella ihmisiä, kuunnella ihmisiä puhelimessa, hyvä kuuntelija, kuuntelijaksi, kuunnella kotoa käsin, kotoa käsin iltaisin, kotoa käsin auttaa, puhelimessa auttaa, puhelimitse auttaa, voisin soitella, soitella yksinäisille, soitella vanhuksille, soittelisin, auttaa kotoa käsin, päivystää puhelimessa, chatissa auttaa, vastata chattiin, päivystäisin",
  ),
  "tukihenkilöksi ryhtyminen": words(`
    olen itse selvinnyt, itse selvinnyt, itse kokenut, itse sairastanut, olen itse sairastanut, oma kokemus, omasta kokemuksesta, kokemusasiantuntijaksi, kokemusasiantuntija, jota itse kaipasin, olla tukena, tukena muille, tukea muita, auttaa muita samassa, samaa kokeneille, selvinnyt syövästä haluaisin, raitistunut auttaa muita, auttaa toista sairastunutta, vertaistukijaksi, vertaiseksi, mentori, tukihenkilöksi
  `),
  "lasten ja nuorten vapaaehtoinen": words(
    "teinit tekee perjantaisin, mitä teinit tekee, teinit kaupungilla, lähtisin kaupungille, kaupungille perjantaisin, nuorten kanssa viikonloppuna, katupartio, partioida kadulla, saapas, valvoa nuoria, turvallinen aikuinen, aikuinen nuorille, varamummo, varamummoksi, varamummiksi, varavaari, lapsettomana lapsille, omia lapsenlapsia ei ole, lukea lapsille, läksyissä auttaa, auttaa läksyissä, kerhon vetäjäksi, vetäisin kerhoa, vetää kerhoa, valmentaisin, valmentaa junnuja",
  ),
  "lukija vapaaehtoisena": words(
    "luen ääneen, luen mielelläni ääneen, lukea ääneen, lukisin ääneen, luen mielelläni, ääneen lukija, hyvä lukuääni, hyvä ääni, lukea lehteä äänitteelle, lukea sokeille, lukea vanhuksille, lukisin vanhuksille",
  ),
  "ensiapu- ja pelastusvapaaehtoinen": words(
    "kadonneen etsintä, kadonneita etsimään, etsiä kadonneita, etsintä, etsintään, etsintöihin, kadonneen etsintään, maasturi, oma maasturi, mönkijä, moottorikelkka, auttaa loukkaantuneita, auttamaan loukkaantuneita, loukkaantuneita, festareilla päivystää, festareille päivystämään, festareille, ensiapupäivystys, ensiapupäivystäjäksi, hälytykseen, vapepa, hätämajoitus, palokuntaan, sammutusmies",
  ),
  ensiapu: words(
    "oppia elvyttämään, elvytys, ensiapukurssille, ea-kurssi, ea1, hätäensiapu, tukehtuminen, lapsen ensiapu, defibrillaattori, defi, auttaa loukkaantuneita",
  ),
  "lahjoittaminen ja keräys": words(
    "lajitella tavaroita, lajitella vaatteita, lajitella, lajittelu, lajittelija, varastossa, varastolla, varastotyö, keräysvarasto, kunhan ei tarvitse puhua, ei tarvitse puhua, ilman puhumista, hiljainen homma, lahjoittaa vaatteita, vaatteita lahjoittaa, lahjoittaa huonekaluja, lipaskerääjä, kerätä rahaa",
  ),
  talkoot: words(
    "tehdä jotain raudan kanssa, raudan kanssa, sormet syyhyää, kädet syyhyää, jotain käsillä, konepaja, konepajalta, kirvesmies, sähkömies eläkkeellä, hitsaaja, remonttimies, rakennusmies, rakentaa, korjata vanhaa, entisöidä, kunnostaa, maalata aitaa, eläkkeellä rakentaja, ruuvata, maalari, autonasentaja",
  ),
  "luonnon vapaaehtoinen": words(
    "palsami, jättipalsami, lupiini, lupiinit, kurtturuusu, vieraslaji, vieraslajit, kitkeä, kitkemään, niittää, roskia kerätä, roskien keräys, kerätä roskia, luonnon puolesta",
  ),
  "asiointiavun vapaaehtoinen": words(
    "auto seisoo pihassa, auto käytössä, on auto ja aikaa, oma auto ja aikaa, voisin ajaa, voisin kuskata, kuskata vanhuksia, kuskata mummoja, kuskaisin, ajelisin, viedä vanhuksia lääkäriin, hakea ruokaa vanhuksille, käydä kaupassa vanhuksen puolesta, kävisin kaupassa",
  ),
  digivapaaehtoinen: words(
    "opettaa vanhuksille kännykkää, opettaa mummoille, neuvoa vanhuksia tietokoneessa, osaan tietokoneita, atk-taidot, tietokonetaidot käyttöön, it-alalla auttaa, koodari auttaa, opettaisin älypuhelinta, neuvoisin puhelimen",
  ),
  "tapahtuma-avustaja": words(
    "lippuja myydä, kahvinkeitto, keittää kahvia, keittäisin kahvia, pullia paistaa, paistaa lettuja, paistaa makkaraa, makkaranpaisto, leipoa tapahtumaan, leipoisin, kahvittaja, emäntä talkoisiin, narikka, parkkeerausta ohjata, pystyttää telttoja, roudata, roudari",
  ),
  "ruoka-avun vapaaehtoinen": words(
    "jakaa ruokaa, jakaisin ruokaa, ruoanjakoon auttamaan, ruokakasseja pakata, pakata ruokakasseja, keittiöön auttamaan, laittaa ruokaa muille, kokkaisin, kokki auttaa, kokata muille",
  ),
  "haluaa auttaa": words(
    "jotain hyödyllistä, tehdä jotain hyödyllistä, hyvää mieltä, antaa takaisin, auttaisin mielelläni, voisin auttaa, voisin olla avuksi, apuna jossain, tarvitaanko teillä, tarvitsetteko apua, olisiko hommia, vapaaehtoishommia, mulla aikaa, ylimääräistä aikaa, vapaapäiviä, tarvitseeko sellaista kukaan, voisin vaikka",
  ),
};
