import { words } from "#domain/search/thesaurus/words";

/** Illness, memory, senses and mind, as people tell of them. */
export const toldOfHealth: Readonly<Record<string, readonly string[]>> = {
  muistisairaus: words(`
    muisti reistaa, muisti reistailee, muisti alkanut reistata, muisti pätkii, muisti heikentynyt, muisti huonontunut, muisti temppuilee,
    muisti on mennyt, muisti huono, muisti pettää, kaikki unohtuu, unohtaa kaiken, unohtelee, unohtaa nimet, unohtaa lääkkeet, unohtaa
    hellan päälle, hella jäi päälle, kahvinkeitin jää päälle, kukkaro pakastimesta, avaimet jääkaapissa, lompakko pakastimessa, kyselee samaa,
    kysyy samaa asiaa, kysyy samat asiat, toistaa samaa, kertoo samat jutut, sama kysymys monta kertaa, ei muista päivää, ei muista mikä
    päivä, ei muista nimiä, ei muista lapsia, ei tunnista minua, ei tunnista omia, ei tunne omia lapsia, eksyi kotimatkalla, eksyy
    kotikulmilla, eksyy tutussa paikassa, ei löydä kotiin, ei osannut kotiin, sekoilee päivissä, sekoittaa päivät, luulee olevansa, etsii
    tavaroita, piilottaa tavaroita, syyttää varkaaksi, ei myönnä mitään, ei suostu tutkimuksiin, muistitesti, muistipoliklinikka, muistihoitaja,
    höperö, höppänä, hourailee, dementikko, altsu, alzheimerin, muisti menee, muistiongelma, muistivaikeus, muistihuoli, käy yöllä
    ulkona, vaeltelee öisin, diagnoosi muistisairaudesta, äidin muisti, isän muisti, vaimon muisti, miehen muisti, omahuoli muistista
  `),
  "muistisairaan läheinen": words(`
    äiti ei muista, isä ei muista, mummo ei muista, vaimo ei muista, mies ei muista, isän muisti, äidin muisti, miehen muisti, vaimon
    muisti, mummon muisti, ukin muisti, vaarin muisti, äiti unohtaa, isä unohtaa, mies unohtaa, vaimo unohtaa, mummo kyselee samaa,
    äiti kysyy samaa, äiti ei tunne minua, isä ei tunne minua, mies ei tunne minua, äiti sekava, isä sekava, puoliso sekava
  `),
  aivojumppa: words(
    "muisti virkeänä, treenata muistia, pitää aivot virkeinä, ristikot, tietovisa senioreille, aivot vireessä",
  ),
  kuulo: words(`
    ei kuule mitä puhutaan, ei saa selvää puheesta, ei kuule puhetta, ei kuule kunnolla, kuulee huonosti, kuulo mennyt, kuulo heikko, kuulo
    heikentynyt, kuulo huono, kuulo alentunut, kuulo reistaa, kuulolaite vinkuu, kuulokoje vinkuu, kuulolaite laatikossa, kuulolaitteen
    patterit, kuulokojeen paristo, koje piippaa, vinkuu korvassa laite, telkkari huutaa, televisio kovalla, joutuu huutamaan, pitää huutaa,
    puolikuuro, huonokuuloinen, sanoo mitä häh, ei erota puhetta hälyssä, hälyssä ei kuule, sai kuulolaitteen, uusi kuulolaite
  `),
  näkö: words(`
    näkö meni, näkö mennyt, näkö heikkenee, näkö heikko, näkö huono, näkö huononee, näkö katoaa, näkö hämärtyy, ei näe lukea, ei näe enää, ei
    näe kunnolla, ei erota kirjaimia, silmänpohjan rappeuma, kostea ikärappeuma, makula, makuladegeneraatio, kaihi, glaukooma, silmät eivät
    toimi, silmät huonot, silmät pettää, sokeutuu, sokeutunut, melkein sokea, valkoinen keppi, suurennuslasi ei auta, lukutelevisio, lukenut
    lehden kannesta kanteen, lehden lukeminen ei onnistu, ei pysty lukemaan, teksti liian pientä, näkövamma
  `),
  "ääneen lukeminen": words(`
    lehti äänenä, paikallislehti äänenä, kuunnella lehti, lukea lehden ääneen, lehti luettuna, lukisi lehteä, lukisi ääneen, ei näe lukea lehteä,
    kuunneltava lehti, ei enää näe lehteä, aina lukenut lehden, lukenut aamulla lehden
  `),
  puhevamma: words(
    "sanat ei tule, sanat ei löydy, puhe takkuaa, puhe katosi, puhekyky meni, ei saa sanaa suustaan, sanat jumissa",
  ),
  diabetes: words(`
    sokeri koholla, sokerit koholla, sokerit taivaissa, pitkäsokeri, pitkäsokerit, verensokeri, sokeritauti, sokeritaudin, sokeriarvot,
    sokeriarvo korkea, pistää insuliinia, pistelee insuliinia, insuliinipistos, pistelevät sormenpäästä, sormenpäästä mitata, mitata
    sokeria, kakkostyypin, ykköstyypin, kakkostyypin diabetes, tyypin kaksi, sokeri heittelee, sensorin kanssa, hoitaja puhui sokerista
  `),
  sydän: words(`
    sydänvika, sydämen vajaatoiminta, sepelvaltimotauti, sydänkohtaus, sydänkohtauksen jälkeen, infarkti, sydäri, pallolaajennus,
    ohitusleikkaus, ohitusleikattu, flimmeri, eteisvärinä, rytmihäiriö, tahdistin, sydän pätkii, sydän temppuilee, sydän oireilee, rintakipu, sydän muljahtelee,
    sydänleikkaus, sydänpotilas, pumppu pettää, pumppu reistaa, läppävika, uskaltaako liikkua infarktin jälkeen
  `),
  "terveys ja elintavat": words(`
    verenpaine koholla, paineet koholla, paineet korkeat, mitata verenpaine, verenpaineen mittaus, kolesteroli, kolesteroli koholla, terveystarkastus,
    elintavat kuntoon, elämäntapa, elintapamuutos, lääkäri käski, tohtori käski, lääkäri määräsi liikuntaa
  `),
  "paino ja ravitsemus": words(
    "paino noussut, kilot kertyneet, läski, lihonut, lihomassa, laihtua, pudottaa painoa, ylipaino, ylipainoa",
  ),
  aivoverenkiertohäiriö: words(`
    toispuolihalvaus, toispuolinen halvaus, toinen puoli halvaantui, halvaantunut puoli, oikea käsi ei toimi, käsi ei toimi, käsi ei tottele,
    jalka laahaa, halvaus, halvauksen jälkeen, halvaantunut, infarkti aivoissa, aivoinfarktin jälkeen, aivoverenvuoto, tukos aivoissa, tukos
    päässä, veritulppa aivoissa, sai aivoinfarktin, puoli kroppaa, puoli vartaloa, suupieli roikkuu, tia-kohtaus
  `),
  parkinson: words(
    "kädet tärisee, käsi tärisee, kädet vapisee, käsi vapisee, askel lyhentynyt, jähmettyy, vapina, parkkari",
  ),
  syöpä: words(`
    kasvain, pahanlaatuinen, sytostaatit, sytostaattihoito, solumyrkky, sädehoito, sytkyt, rinta poistettiin, rinta poistettu, rinta leikattiin,
    rinta leikattu, rintaleikkaus, kyhmy rinnassa, patti rinnassa, eturauhassyöpä, eturauhanen leikattiin, psa koholla, psa-arvo, keuhkosyöpä,
    suolistosyöpä, leukemia, lymfooma, melanooma, etäpesäke, hoidot päättyi, hoidot loppuivat, sairastuin syöpään, sai syöpädiagnoosin,
    syöpähoidot, selvinnyt syövästä, selvinnyt syövästä, syövästä toipunut, syöpä uusi, syöpä uusiutui, hiukset lähti hoidoissa, peruukki
  `),
  "keuhkot ja hengitys": words(
    "henki ei kulje, hengästyy portaissa, happirikastin, keuhkot huonot, keuhkoahtauma, copd, hengenahdistus, astma pahentunut",
  ),
  kipu: words(`
    sattuu joka paikkaan, joka paikkaan sattuu, joka paikkaa kolottaa, kolottaa, särkee, särkyjä, kivut jatkuneet, kipuja koko ajan, kipeä koko ajan,
    lääkkeet ei auta kipuun, kroppa kipeä, krooninen kipu, kipu ei lopu, kipu vie unet, hermokipu, kipujen kanssa, paikat kipeinä
  `),
  selkä: words(
    "selkä jumissa, selkä kipeä, selkä paskana, noidannuoli, välilevy, välilevyn pullistuma, iskias, selkä petti, selkäkipu, selkäleikkaus, niska jumissa",
  ),
  nivelrikko: words(
    "polvi kulunut, polvet kuluneet, polvet huonot, lonkka kulunut, lonkka vaihdettiin, tekonivel, polvileikkaus, polvi ei kestä, kulumaa, rustot kuluneet",
  ),
  reuma: words(
    "sormet turvoksissa, sormet kankeana, nivelet turvoksissa, niveltulehdus, sormet aamulla jäykät, aamujäykkyys",
  ),
  "fibromyalgia ja CFS": words(
    "fibro, fibron, fibroa, lihakset kipeinä koko ajan, väsynyt ja kipeä koko ajan, kukaan ei usko kipuja",
  ),
  harvinaissairaus: words(
    "harvinainen tauti, harvinainen sairaus, harvinainen diagnoosi, lääkärikään ei tunne, kukaan ei tunne sairautta, suomessa muutama",
  ),
  "neuropsykiatria aikuisella": words(`
    aikuisena adhd, adhd aikuisella, puhui adhd:sta, ei saa mitään valmiiksi, en saa mitään valmiiksi, kaikki jää kesken, jää kesken kaikki,
    keskittyminen ei onnistu, pää hajoaa hälyyn, aikuisena diagnoosi, aikuisena asperger, vasta aikuisena, tajusin aikuisena, psykiatri adhd, tarkkaavaisuushäiriö
    aikuisella, nepsyaikuinen, aikuinen nepsy, olen autisti, aikuinen autisti, vuotiaana adhd
  `),
  erityislapsi: words(`
    saa raivareita, raivarit, raivokohtaus, raivoaa kotona, tutkimuksiin jono, tutkimuksiin vuoden jono, jonossa tutkimuksiin, opettaja
    soittaa, ope soittaa, koulusta soitetaan, koulusta soitellaan, poika ei pysy paikallaan, lapsi ei pysy paikallaan, lapsi huutaa ja potkii, lapsella adhd,
    pojalla adhd, tytöllä adhd, pojalla autismi, lapsella autismi, lapsella epäillään, nepsylapsi, nepsy, erityisluokka, pienluokka, aistiyliherkkä,
    down-lapsi, lapsella down, lapsella cp, lapsella vamma, lapsi ei puhu, lapsi erilainen, ei saa tukea koulusta, tuittupää
  `),
  masennus: words(`
    masis, masentaa, maassa, alakulo, alamaissa, mieliala matalalla, mieliala maassa, mielialaongelma, mielialaongelmat, mieliala, mielialahäiriö,
    ei huvita mikään, mikään ei huvita, mikään ei kiinnosta, mikään ei tunnu miltään, kaikki tuntuu turhalta, kaikki turhaa, tuntuu turhalta,
    ei pääse sängystä, ei nouse sängystä, makaa sängyssä, makaa vaan, en jaksa nousta, ei jaksa nousta, ei saa itseään ylös, itkettää, itken koko ajan,
    itkee päivät, ei jaksa tiskata, ei jaksa mitään, ilo kadonnut, elämä harmaata, elämältä pohja, elämä maistuu puulta, toivoton, toivottomuus,
    verhot kiinni, ei käy suihkussa, kaamosmasennus, synnytysmasennus, syö mielialalääkkeitä, masennuslääke, sairauslomalla masennuksen, syvissä vesissä
  `),
  ahdistus: words(`
    ahistaa, ahdistaa koko ajan, ahdistaa, ääni lähtee, kädet hikoaa, kädet hikoilee, sydän hakkaa, henki salpautuu, paniikkikohtaus, pelottaa ihmiset, pelkää ihmisiä,
    pelkää esiintymistä, jännittää ihmisiä, jännitän ihmisiä, jännittää puhua, puhua muiden edessä, punastelee, punastun, ei uskalla puhua ryhmässä,
    ei pysty menemään kauppaan, ei pysty bussiin, kaupassa ahdistaa, väkijoukko ahdistaa, kehtaa puhua muille, sosiaalinen pelko, sosiaalisten tilanteiden
    pelko, esiintymispelko, esiintymisjännitys, pelkotila, pelkotilat, tärisen, työhaastattelu jännittää, pysty mennä työhaastatteluun, pelkään ihmisiä
  `),
  uupumus: words(`
    ihan loppu, aivan loppu, burn out, burnout, voimat loppu, voimat lopussa, ei jaksa enää, en jaksa enää, akku tyhjä, työ vie voimat, väsynyt kaikkeen,
    sairausloma uupumus, jaksaminen lopussa, olen poikki, piipussa, ylikuormittunut, stressi, stressaa, ei palaudu
  `),
  unettomuus: words(`
    ei saa nukuttua, en saa nukuttua, ei nuku, en nuku, valvoo yöt, valvon yöt, yöt valvoessa, unilääke, uni ei tule, unta ei saa, herää aamuyöllä,
    herään kolmelta, herää neljältä, kello kolme yöllä, pyörin sängyssä, unirytmi sekaisin, yövalvominen
  `),
  kriisiapu: words(`
    en kestä, ei kestä enää, en pysty enää, kaikki romahti, kaikki hajosi, kaikki hajoaa, romahdin, romahdus, elämä romahti, maailma romahti, pohja putosi, hätä,
    kenelle soittaa yöllä, soittaa yöllä, keskellä yötä, yöllä puhua, juttelisi yöllä, kello kolme, tuntuu turhalta, en näe toivoa, ei näe ulospääsyä,
    umpikujassa, elämäntilanne kaatuu päälle, järkyttynyt, shokki, sokissa, järkyttävä, mistä apua heti, apua heti, puhua jollekin heti, puhua heti,
    onnettomuuden jälkeen, näin onnettomuuden, kaikki kaatuu päälle, kaikki kaatuu niskaan, en selviä tästä, miten tästä selviää, tämmösestä selviää
  `),
  keskusteluapu: words(`
    kenelle puhua, kenelle voi puhua, kenelle tästä puhua, puhua jollekin, puhua jonkun kanssa, jutella jonkun kanssa, joku joka kuuntelee, joku kuuntelisi,
    purkaa sydäntä, saa purkaa, puhua luottamuksella, ei pappi kuitenkaan, ei voi puhua kotona, ei voi puhua kenellekään, purkautua, jutella ammattilaisen
  `),
  itsetuhoisuus: words(`
    ei halua elää, en halua elää, en jaksa elää, ei jaksa elää, tappaa itsensä, tapan itseni, tappaisi itsensä, haluan kuolla, haluaa kuolla, parempi kuolla, kuolema
    mielessä, olisi parempi ilman minua, parempi ilman mua, muut parempia ilman, viiltelee, viillellyt, viiltää, satuttaa itseään, ei ole enää mitään elettävää,
    puhuu kuolemasta, ajatukset itsemurhasta, uhkaa tappaa itsensä
  `),
  "omaisena psyykkisesti sairaalle": words(`
    pojalla skitsofrenia, tyttärellä psykoosi, vaimo osastolla, mies osastolla, tytär psykiatrisella, poika psykiatrisella, poika sekoaa, lapsi masentunut aikuinen,
    aikuinen poika masentunut, tytär viiltelee, vaimo masentunut, mies masentunut, mies ei nouse sängystä, vaimo ei nouse sängystä, äiti masis, mutsi masis, äiti masentunut
  `),
  mielenterveyskuntoutuja: words(
    "pääsin osastolta, päässyt osastolta, osastojakson jälkeen, psykiatrinen osasto, psykan osasto, sairaalajakson jälkeen rytmi, päivään rytmiä, päivärytmi",
  ),
  "psykoosi ja skitsofrenia": words(
    "kuulee ääniä, kuulen ääniä, äänet päässä, ääniä päässä, harhoja, harhat, vainoharhainen, luulee että seurataan",
  ),
  kaksisuuntainen: words(
    "maaninen, mania, bipo, bipolaarinen, vuoristorata mieliala, ylhäällä ja alhaalla, kaksisuuntaisen",
  ),
  "kaatumisen ehkäisy": words(`
    kaatui, kaatunut, kaatuili, kaatuilee, kaatui jäisellä, kaatui pihalla, kaatui kotona, kaatui suihkussa, pelkää kaatuvansa, pelkää kaatua, pelkää kaatumista, jalat pettää, jalat ei
    kanna, tasapaino huono, tasapaino heitteleee, horjuu, huojuu, huimaa noustessa, lonkka murtui, lonkkamurtuma, lonkka poikki, liukastui, liukastunut, liukkaalla, ranne murtui, kompuroi, murtuma toipuu
  `),
  ulkoiluystävä: words(`
    ei uskalla yksin ulos, ei uskalla ulos, ei uskalla lähteä yksin, ei uskalla postilaatikolle, postilaatikolle yksin, ei pääse ulos, ei pääse yksin ulos, ulos ei pääse, ei käy
    ulkona, ei ole käynyt ulkona, sisällä koko talven, talven sisällä, ulkoilutus, ulkoiluttaa, ulkoiluttamaan, ulos kävelemään, lenkille joku, lenkkikaveri, kävelylle joku, pyörätuolissa ulos,
    työntää pyörätuolia, työntäisi pyörätuolia, rollaattorin kanssa ulos, käsipuolesta, tuettuna ulos, pelkää liukasta, jalat huonot ulos, kaatui jäisellä, kaatui pihalla, raitista ilmaa
  `),
  liikuntavamma: words(
    "pyörätuolissa, pyörätuolilla, pyörätuolin kanssa, pyörätuoliharrastus, pyörätuolilaji, rullatuoli, jalka amputoitiin, amputoitu, alaraajahalvaus, selkäydinvamma",
  ),
  saattohoito: words(
    "kuolee kotona, kotona kuolla, viimeiset viikot, viimeiset ajat, ei ole enää hoitoa, hoidot lopetettu, kuoleva, loppuvaihe",
  ),
};
