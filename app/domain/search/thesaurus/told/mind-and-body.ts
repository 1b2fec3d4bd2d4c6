import { words } from "#domain/search/thesaurus/words";

/** Health of mind and body, illness and loss: the words of everyday speech and of the authorities side by side. */
export const toldOfMindAndBody: Readonly<Record<string, readonly string[]>> = {
  masennus: words(`
    masentuneisuus, keskivaikea masennus, vakava masennus, toistuva masennus, masennusjakso, masennuskausi, masennuspotilas, elämänilo hukassa,
    vetäytyy huoneeseensa, vetäytyy kaikesta, ei saa aikaiseksi, aloitekyvytön, apaattinen, tunnoton olo, turta, lamaantunut, alavireinen,
    synkkä mieli, synkkyys, musta pilvi, pimeä syksy, itkuinen, itkeskelee, arvottomuus, pitää itseään taakkana, vuoteessa päivät,
    nukkuu kaikki päivät, ei avaa postia, ei vastaa puhelimeen, ei käy pihalla, hygienia retuperällä, ruoka ei maistu
  `),
  ahdistus: words(`
    paniikkihäiriö, ahdistuneisuus, ahdistuneisuushäiriö, yleistynyt ahdistus, pakko-oire, pakkoajatukset, ocd, fobia, julkisten paikkojen pelko,
    agorafobia, ei uskalla bussiin, hengitys kiihtyy, vapina, kädet tärisee jännityksestä, puristaa rintaa, kurkkua kuristaa, levoton olo,
    murehtii kaikkea, murehtiminen, huolehtii liikaa, pelkää pahinta, jännityksen takia, ei mene kouluun jännityksen takia, arastelee,
    punastuminen, jäätyy tilanteessa, välttelee ihmisiä, välttelee tilanteita, pelkää kauppajonoa, ilmastoahdistus, sota ahdistaa
  `),
  uupumus: words(`
    työuupumus, työuupunut, loppuun palanut, loppuunpalaminen, ylirasitus, ylikuormitus, vanhempien uupumus, uupunut äiti, uupunut isä, väsähtänyt,
    veto poissa, virta loppu, patteri tyhjä, aivosumu, muisti pätkii väsymyksestä, työ seuraa kotiin, vuorotyö väsyttää, kiire kotona, riittämättömyys,
    riittämätön olo, ei ehdi levätä, ei omaa aikaa, oma aika puuttuu, lepo ei auta, pinna kireällä, hermot riekaleina, voimavarat vähissä, ruuhkavuodet
  `),
  unettomuus: words(`
    univaje, uniongelma, unihäiriö, nukahtaminen vaikeaa, nukahtamisvaikeus, katkonainen uni, valveilla, heräilee öisin, painajaiset, painajaisia, univelka,
    rytmi kääntynyt, yökukkuja, melatoniini, nukkumatin, pyörii lakanoissa, kuorsaus, uniapnea
  `),
  itsetuhoisuus: words(`
    itsemurha-ajatukset, itsemurhayritys, yritti itsemurhaa, ei jaksa jatkaa, haluaisi nukkua pois, haluaisi kadota, elämä ei kannata, jättänyt jäähyväiset,
    kuolemantoive, vahingoittaa itseään, arvet ranteissa, söi lääkkeitä liikaa, lääkeyliannos, vaarassa itselleen
  `),
  kriisiapu: words(`
    äkillinen kriisi, traumaattinen tapahtuma, järkytys, onnettomuudessa mukana, tulipalo vei kodin, kolari, hukkumisonnettomuus, löysi kuolleena, läheltä piti,
    mistä keskusteluapua nopeasti, kriisikeskus, kriisivastaanotto, kriisipäivystys, akuutti hätä, hätätilanne, elämä sirpaleina, maa jalkojen alta, pakokauhu yöllä,
    jälkipuinti, lyhytkestoinen kriisiapu, nimetön puhelin, päivystävä puhelin
  `),
  keskusteluapu: words(`
    tarvitsisi kuuntelijan, tarvitsee kuuntelijaa, keskustelukumppani, keskustelutuki, keskusteluseura, saisi avautua, avautua jollekin, jakaa ajatuksia, jakaa huolia, huolet painavat,
    murheita, vaikeat asiat, lapsuuden kokemukset, hylätty olo, kokemusasiantuntija, vertainen kuuntelee, terapiaan jono, terapiaan ei varaa, ei tarvitse lääkäriä vaan juttelua
  `),
  "mielen hyvinvointi": words(`
    mieli matalana, mielen tasapaino, mielenterveystaidot, mielen tuki, psyykkinen hyvinvointi, psyykkinen kuormitus, psyykkisesti väsynyt, henkinen jaksaminen, tunteiden säätely, tunteet pinnassa,
    itsemyötätunto, elämäntilanteen muutos, elämänmuutos, psykologille, psykologin jono, mielenterveysongelma, psyykkinen sairaus, diagnoosi mielenterveydestä
  `),
  mielenterveyskuntoutuja: words(`
    klubitalo, päivätoiminta mielenterveyskuntoutujalle, avohoidossa, psykiatrian poliklinikka, kuntoutuu psyykkisesti, toipuu psykoosista, arjen rytmi, arkirytmi puuttuu, tuettu asuminen mielenterveys,
    asumisyksikkö, päivät kotona ilman tekemistä, päivätupa, sairaseläkkeellä mielenterveys, ei leimata, leimaamaton paikka
  `),
  "psykoosi ja skitsofrenia": words(`
    skitso, harha-aistimus, harhaluulo, harhainen, äänet komentaa, ääniä kuuleva, skitsoaffektiivinen, paranoidinen, vainoharhat, luulee että tarkkaillaan, salaliitto naapurit, puhuu itsekseen
  `),
  kaksisuuntainen: words(`
    maanisdepressiivinen, mielialan heilahtelu, mielialat heittelee, hypomania, maniavaihe, rahat menee maniassa, ei nuku ja touhuaa, ylivirittynyt
  `),
  syömishäiriö: words(`
    anoreksia, bulimia, ahmii, ahmiminen, ahmintahäiriö, oksentaa ruuan, laihduttaa liikaa, ei syö mitään tyttö, syöminen hallitsee, painoa pelkää, ortoreksia, pakkoliikunta
  `),
  "omaisena psyykkisesti sairaalle": words(`
    lapseni sairastui psyykkisesti, aikuinen lapsi psykoosissa, veli psykoosissa, sisar masentunut, puoliso kaksisuuntainen, äidin mielenterveys, isän mielenterveys, läheiseni ei hae apua, kieltäytyy hoidosta,
    osastolla oleva läheinen, pakkohoito läheinen, syyllisyys omaisena, rajat läheiselle, mielenterveysomainen
  `),
  "neuropsykiatria aikuisella": words(`
    add, adhd-diagnoosi, aikuisen adhd, tarkkaamattomuus, keskittymiskyky, toiminnanohjaus, toiminnanohjauksen pulma, aikataulut ei pidä, laskut unohtuu maksaa, impulsiivinen, levottomuus, autisminkirjo aikuinen,
    asperger-aikuinen, aistiherkkä, aistiyliherkkyys, nepsykirjo, nepsy-piirteet
  `),
  viha: words(`
    raivo, raivostuu, suuttuu helposti, hermostuu lapsille, pinna palaa, huudan lapsille, huutaa lapsilleen, lyö seinään, paiskoo ovia, vihanhallinta, aggressio, aggressiivinen, käyn käsiksi, väkivaltainen itse,
    pelkää satuttavansa, pelkään satuttavani, katuu jälkeenpäin, menetän malttini
  `),
  "suru ja menetys": words(`
    surutyö, surukriisi, surun keskellä, surusta toipuminen, hautajaisten jälkeen, hautajaiset ohi, omainen kuoli, läheinen kuoli, läheisen kuolema, veljen kuolema, sisaren kuolema, äidin poismeno, isän poismeno, poisnukkunut, jäi orvoksi,
    kaipuu, ikävä kuollutta, ikävöi, pitkittynyt suru, lemmikin kuolema, koira kuoli, tyhjä koti kuoleman jälkeen, kuolinpesä, kuolinilmoitus, äkkikuolema, menehtyi
  `),
  leskeys: words(`
    leskeksi jäänyt, nuori leski, leskimies, leskirouva, puoliso menehtyi, puolison poismeno, elämänkumppanin kuolema, kumppani kuoli, vaimonsa haudannut, miehensä haudannut, yksin puolison jälkeen, tyhjä puoli sängystä, ruokapöydässä yksin puolison kuoltua
  `),
  "lapsen kuolema": words(`
    keskenmeno, kohtukuolema, kätkytkuolema, vastasyntynyt menehtyi, enkelivauva, enkelilapsi, enkelivanhempi, raskaus keskeytyi, kuolleena syntynyt, tyttäremme kuoli, poikamme kuoli, lapsi menehtyi, teini kuoli kolarissa, aikuinen lapsi kuoli
  `),
  "itsemurhan jälkeen": words(`
    läheinen päätyi itsemurhaan, veli teki itsemurhan, lapsi teki itsemurhan, puoliso teki itsemurhan, isä hirtti itsensä, oman käden kautta, riisti henkensä, itsemurhan uhrin omainen, miksi hän teki sen
  `),
  pitkäaikaissairaus: words(`
    perussairaus, krooninen sairaus, sairastunut vakavasti, sairastumisen jälkeen, uusi diagnoosi, juuri diagnoosin saanut, sairauden kanssa eläminen, elää sairauden kanssa, saman sairauden, samaa sairastava, samaa sairastavia, vertaisia samaan sairauteen, hoitotasapaino,
    vaikea sairaus, parantumaton, etenevä sairaus, autoimmuunisairaus, sairaalakierre, potilasyhdistys, potilasjärjestö
  `),
  syöpä: words(`
    syöpäsairas, syöpäpotilas, syöpää sairastava, syöpädiagnoosi, löytyi kasvain, biopsia, gynekologinen syöpä, kohtusyöpä, munasarjasyöpä, paksusuolen syöpä, haimasyöpä, aivokasvain, imusolmukkeet, lymfaturvotus, rintaproteesi, rintasyöpäpotilas, syövästä parantunut,
    hoitojen jälkeen väsymys, levinnyt syöpä, parantumaton syöpä, virtsaaminen vaikeaa, virtsaamisvaivat, eturauhasvaivat, syöpälapsi, lapsen syöpä, syöpäläheinen
  `),
  sydän: words(`
    sydänsairaus, sydänsairas, sepelvaltimo, angiina, ohitusleikkauksesta toipuva, pallolaajennettu, sydäninfarkti, sydäninfarktin jälkeen, kohonnut verenpaine, verenpainetauti, sydänkuntoutus, sydänliikunta, stentti, läppäleikkaus, sydänlapsi, uskaltaako rasittaa sydäntä
  `),
  diabetes: words(`
    sokerit heittelee, sokeriseuranta, insuliinihoito, insuliinipumppu, nuoruustyypin, aikuistyypin, tyypin 2 diabetes, raskausdiabetes, lapsella diabetes, jalkahaava diabetes, hypo, verensokerimittari, esidiabetes, sokerirasitus
  `),
  aivoverenkiertohäiriö: words(`
    avh, aivohalvaus, aivoinfarkti, toispuolihalvauksesta kuntoutuva, sai halvauksen, sai tukoksen, käsi halvaantui, puhe puuroutui, afaattinen, spastisuus, neglect, kuntoutuu aivoverenkiertohäiriöstä, vasen puoli ei toimi, tia
  `),
  parkinson: words(
    "parkinsonin tauti, parkinsonia sairastava, lepovapina, liike jähmettyy, jäykkyys ja vapina, etenevä neurologinen, liikehäiriö, dystonia",
  ),
  "ms-tauti": words(
    "ms-tautia sairastava, multippeliskleroosi, pahenemisvaihe, ms-diagnoosi, raajat puutuu, fatiikki, neurologinen sairaus",
  ),
  epilepsia: words("epilepsiakohtaus, kouristaa, kouristuskohtaus, poissaolokohtaus, lapsella epilepsia, epileptikko"),
  aivovamma: words(
    "aivovammautunut, pään vamma, kallovamma, kolarin jälkeen muisti, aivotärähdys, päähän kohdistunut isku, persoona muuttui onnettomuudessa",
  ),
  "keuhkot ja hengitys": words(
    "astmaatikko, keuhkosairas, keuhkofibroosi, hengityssairaus, uniapnea, cpap, hengityskone, sisäilmasairas, homesairas, homealtistus, keuhkopotilas, piippaus keuhkoissa",
  ),
  "allergia ja iho": words(
    "psori, ihottuma, atooppinen, atopia, ruoka-aineallergia, moniallerginen lapsi, siitepöly, iho kutisee, ihosairaus, vitiligo, ihottumat",
  ),
  "vatsa ja suolisto": words(
    "crohnin tauti, colitis, haavainen paksusuolitulehdus, ibd, ärtyvä suoli, ibs, avanne, avanneleikattu, keliaakikko, gluteeniton, vatsa sekaisin, suolistosairaus, pidätysongelma, inkontinenssi",
  ),
  "munuainen ja maksa": words(
    "dialyysi, dialyysissä, munuaissairas, munuaisensiirto, maksasairaus, elinsiirto, elinsiirron saanut, siirtomunuainen",
  ),
  reuma: words(
    "nivelreuma, lastenreuma, selkärankareuma, reumaatikko, reumasairas, biologinen lääke, sormet koukussa, nivelet kipeänä aamuisin, kihti, sle, sjögren, lupus",
  ),
  selkä: words(
    "selkäsairas, selkävaiva, selkävaivainen, selkäranka, lanneselkä, selkärangan leikkaus, istumatyö selkä, niska-hartia, niskakipu, hartiat jumissa, välilevyleikkaus",
  ),
  nivelrikko: words(
    "nivelkipu, polvikipu, polvivaiva, polvi kipuilee, lonkkakipu, lonkkaleikkaus, tekonivelleikkaus, leikkausjonossa polvi, nivelrikkoinen, artroosi, nivelet rahisee, olkapää kulunut",
  ),
  "fibromyalgia ja CFS": words(
    "kipuoireyhtymä, krooninen väsymysoireyhtymä, me/cfs, long covid, koronan jälkitila, pitkäkestoinen väsymys, lihaskivut, kosketusarka",
  ),
  kipu: words(
    "kipupotilas, kipukroonikko, kipupoliklinikka, kivunhallinta, kipuilee, särkylääke, särkylääkkeet, kipulääke ei tehoa, kasvosärky, päänsärky jatkuva, hermosärky, jatkuva särky, kivulias",
  ),
  migreeni: words("migreenikohtaus, päänsärkykohtaus, aurallinen, hortonin, sarjoittainen päänsärky, trigeminus"),
  osteoporoosi: words("luukato, hauraat luut, luut haurastuu, luuntiheys, murtumariski, nikamamurtuma"),
  "naisten terveys": words(
    "endometrioosi, vaihdevuodet, vaihdevuosioireet, kuumat aallot, pcos, kuukautiskivut, synnytyksen jälkeinen, lantionpohja, vulvodynia",
  ),
  "paino ja ravitsemus": words(
    "painonhallinta, lihavuus, painonpudotus, ruokavalio, ruokarytmi, terveellisesti syöminen, ravitsemusterapeutti, yksipuolinen ruoka, vajaaravitsemus, laihtunut liikaa vanhus, makeanhimo",
  ),
  "terveys ja elintavat": words(
    "elintapaohjaus, elintaparyhmä, kolesteroliarvot, terveysneuvonta, terveysmittaus, elämäntaparemontti, liikkuu liian vähän, työterveys kehotti liikkumaan, sairauksien ehkäisy",
  ),
  tupakka: words(
    "tupakoinnin lopettaminen, nuuska, nuuskaa käyttävä, sähkötupakka, vape, vapettaa, savuton, röökin lopetus, polttaminen, ketjupolttaja",
  ),
  kuulo: words(`
    kuulonalenema, kuulovika, kuulokoje, kuulolaite, kuulokojeen säätö, ikäkuulo, huonosti kuuleva, sisäkorvaistute, kuulon kuntoutus, ei kuule ovikelloa, ei kuule puhelinta, seurasta syrjään kuulon takia, kysyy aina uudestaan, huulilta lukee, huuliolta luku,
    induktiosilmukka, meluisa tila, kuulovammainen, kuuloliitto
  `),
  kuurot: words(
    "viittomakieli, viittomakielinen, viittoa, viittoja, kuuro lapsi, kuurojen yhdistys, viittomakielen tulkki, kuurosokea, tukiviittomat",
  ),
  "tinnitus ja huimaus": words(
    "korvissa soi, korvat soi, korva humisee, vinkuna korvissa, kohina korvissa, menieren tauti, huimauskohtaus, asentohuimaus, pyörryttää",
  ),
  näkö: words(`
    näkövammainen, heikkonäköinen, sokea, silmäsairaus, silmänpohjan ikärappeuma, verkkokalvo, silmäleikkaus, silmäklinikka, näkökenttä, näönkäyttö, näkeminen vaikeutunut, putkinäkö, hämäräsokea, lukulaite, suurentava, pistekirjoitus, opaskoira, näkövammaisten apuvälineet,
    ei enää aja näön takia, hintalappuja ei näe, kasvoja ei tunnista näön takia
  `),
  puhevamma: words(
    "afasia, afasiapotilas, sanojen löytäminen, sananlöytämisvaikeus, änkytys, änkyttää, puheterapia, kommunikointi kuvilla, kommunikaattori, ei pysty puhumaan, puhe epäselvää, kielihäiriö",
  ),
  lukivaikeus: words(
    "lukihäiriö, lukihäiriöinen, dysleksia, lukeminen hankalaa, kirjoittaminen hankalaa, ei osaa lukea aikuinen, oppimisvaikeus, hahmotushäiriö",
  ),
  muistisairaus: words(`
    muistivaikeudet, muistin heikentyminen, muistinmenetys, muistin menetys, alzheimerin tauti, vaskulaarinen, otsalohkodementia, varhaisvaiheen muistisairaus, nuorena muistisairas, tuore muistidiagnoosi, muistilääke, eksyksissä, ajantaju kadonnut, aika ja paikka hämärtyvät,
    luulee vuotta vääräksi, unohtaa syödä, samat vaatteet monta päivää, hukkaa tavaroita, tavarat kateissa, puhuu sekavia, lähtee yöllä kävelemään, käytösoireet, levoton iltaisin, hellavahti, paikannin
  `),
  "muistisairaan läheinen": words(`
    muistisairaan omaishoitaja, puolison muistisairaus, vaimon alzheimer, miehen alzheimer, äidin dementia, isän dementia, anopilla muistisairaus, puoliso muuttunut toiseksi ihmiseksi, ei voi jättää yksin hetkeksikään, vahtia koko ajan, hermo menee kun kysyy samaa, uskaltaako jättää yksin
  `),
  aivojumppa: words(
    "aivoterveys, aivojen virkistys, muistiharjoittelu, muistipelit, sanaristikko, tietovisa, visailu, älypelit, muistin tuki",
  ),
  "kaatumisen ehkäisy": words(`
    kaatumisvaara, kaatumisriski, kaatumistapaturma, kaatumisen jälkeen, tasapainoharjoitus, tasapaino hukassa, voimaharjoittelu iäkkäälle, lihasvoima vähentynyt, jalkojen voima, epävarma kävely, kävely epävarmaa, huojahtelee, kompastuu mattoon, portaat pelottaa, portaiden nousu,
    liukuesteet, lonkkasuoja, lonkkaleikkauksesta toipuva, rollaattori käyttöön, nousta tuolista, haurastunut
  `),
  liikuntavamma: words(
    "liikuntarajoitteinen, liikuntavammainen, selkäydinvammainen, tetraplegia, paraplegia, lihassairaus, lihasdystrofia, invalidi, pyörätuolin käyttäjä, sähköpyörätuoli, liikuntaeste, henkilökohtainen apu, henkilökohtainen avustaja, kävelykyky mennyt, amputaatio, proteesi",
  ),
  kehitysvamma: words(
    "kehitysvammainen aikuinen, kehitysvammainen nuori, down, downin oireyhtymä, älyllinen kehitysvamma, lievä kehitysvamma, ryhmäkodissa asuva, ryhmäkoti, asumispalvelu, työtoimintakeskus, selkokielinen, tuetusti omassa kodissa, erityisryhmä, kehitysvammaisten",
  ),
  autismi: words(
    "autismikirjo, autisminkirjo, autistinen, kirjolla, kirjon nuori, asperger, aistikuormitus, vaikea ymmärtää toisia, rutiinit tärkeitä, sosiaaliset tilanteet vaikeita kirjo",
  ),
  vammaisuus: words(
    "vammautunut, vammainen ihminen, vammaispalvelu, vammaistuki, vammaiskortti, eu:n vammaiskortti, toimintarajoite, vammaisjärjestö, kuljetustuki vammaiselle",
  ),
  harvinaissairaus: words(
    "harvinainen oireyhtymä, geenivirhe, geneettinen sairaus, perinnöllinen sairaus, kromosomipoikkeama, harvinaissairas, ei löydy vertaisia sairauteen, lapsella harvinainen, lääkärit ei tunnista",
  ),
  kuntoutus: words(
    "kuntoutusjakso, kuntoutuskurssi, sopeutumisvalmennus, kuntoutusohjaaja, fysioterapia loppui, fysioterapia päättyi, kuntoutus loppui, leikkauksesta toipuva, toipilas, liikekuntoutus, kuntoutumassa",
  ),
};
