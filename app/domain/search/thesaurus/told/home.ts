import { words } from "#domain/search/thesaurus/words";

/** Families, those near, money, violence and substances, as people tell of them. */
export const toldOfHome: Readonly<Record<string, readonly string[]>> = {
  vauvaperhe: words(`
    meille syntyi vauva, syntyi vauva, vauva valvottaa, vauva itkee, vauva huutaa, vauva ei nuku, koliikki, koliikkivauva, imetys ei onnistu, imetys takkuaa, maito ei nouse,
    ensimmäinen lapsi, esikoinen, esikoinen syntyi, raskaana, odotan vauvaa, odottaa vauvaa, laskettu aika, äitiyslomalla, vanhempainvapaalla, äippälomalla, kotona vauvan kanssa,
    vauvan kanssa kotona, synnytys, kaksoset, tuore äiti, vauva-arki, pikkuvauva, maha kasvaa
  `),
  lastenhoitoapu: words(`
    lapsenvahti, lapsenvahtia, lapsenlikka, joku katsoisi lapsia, katsoisi lapsia, vahtisi lapsia, joku vahtisi, hoitaisi lapsia, hoitaisi vauvaa, ei ole hoitajaa lapsille, ei ole tukiverkkoa, ei
    tukiverkkoja, isovanhemmat kaukana, anoppi asuu, mummola kaukana, kukaan ei auta lasten, ei saa nukuttua vauvan, ei pääse suihkuun, käynyt suihkussa, pääsisi kampaajalle ilman lapsia,
    hengähdystauko lapsista, väsynyt äiti, väsynyt isä, äiti väsynyt, äiti uupunut, äiti ei jaksa, mies reissutöissä, mies on töissä reissussa, mies keikalla, mies armeijassa, yksin vauvan kanssa,
    yksin lasten kanssa, kolmivuorotyö lapset, apua perheelle, apukädet, kotiapua perheelle, perhe uupunut, vanhemmat uupuneet, taapero ja vauva, kaksoset uupumus
  `),
  vanhemmuus: words(`
    miten saan lapsen tottelemaan, lapsi ei tottele, lapset tappelee, uhmaikä, uhmaikäinen, murrosikäinen kiukkuaa, teini ei puhu, teini sulkeutuu, huudan lapsille, huusin lapsille,
    huono äiti, huono isä, riittämätön äiti, vanhemmille vertaista, muut vanhemmat, muita äitejä, muut äidit, rajat lapselle
  `),
  isyys: words(
    "koti-isänä, isien kesken, muut isät, muita isiä, isi ja lapsi, iskän kanssa, isille jotain, tuoreena isänä, isyysvapaalla, isäkuukausi",
  ),
  "yhden vanhemman perhe": words(
    "yh-äiti, yh-isä, yksinhuoltajaäiti, yksin lasten kanssa, kaikki yksin hoidettava, viikonloppuisin yksin lasten, lasten isä ei, yksin huollan",
  ),
  "perhekerho pikkulapsille": words(`
    alle kouluikäiset, alle kouluikäisille, pikkulapsi, taapero, taaperon kanssa, vauvan kanssa minne, kotona olevat lapset, kotiäiti, kotiäidit, hoitovapaalla, leikkikaveri, leikkiseuraa,
    kaksivuotiaan kanssa, kolmivuotiaan kanssa, pienet lapset, lapsen kanssa paikka, muita äitejä, muita vanhempia, perheille paikka, pienten kerho
  `),
  iltapäivätoiminta: words(`
    tokaluokkalainen, ekaluokkalainen, kolmasluokkalainen, tokaluokkalainen yksin, yksin iltapäivät, iltapäivät yksin, yksin kotona koulun jälkeen, koulun jälkeen, koulusta yksin kotiin, pääsen töistä vasta,
    töissä viiteen, töistä vasta viideltä, iltapäivähoito, ip-kerho, iltapäiväkerhoon, koululaisen iltapäivä, avain kaulassa, avainlapsi, pieni koululainen
  `),
  ero: words(`
    mies löysi toisen, vaimo löysi toisen, löysi uuden, lähti toisen matkaan, toinen nainen, toinen mies, petti minua, muuttaa pois, mies lähti, vaimo lähti, mies jätti, vaimo jätti, jätti minut, jätettiin,
    jätetty, erosimme, erottiin, ero tuli, eroamassa, eroprosessi, avioero, avioeron jälkeen, talo myydä eron, talo myyntiin, talo pitää myydä, muutti pois kotoa, heitti ulos, avioliitto päättyi,
    kaksikymmentä vuotta yhdessä, toipua erosta, eksä, eksän kanssa, ex-mies, ex-vaimo, tapaamisoikeus, vuoroviikot, vuoroviikoin, lasten tapaaminen, huoltajuus, huoltokiista, riitely lapsista, kaksi kotia
  `),
  "sateenkaarinuoret ja -perheet": words(`
    tykkää pojista, tykkää tytöistä, tykkää samasta, tykkään tytöistä, tykkään pojista, ihastui poikaan, ihastunut tyttöön, poikaystävä pojalla, homo, homoksi, homoksi haukkuvat, homottelu, lesbo,
    bi, biseksuaali, transu, trans, transpoika, transtyttö, muunsukupuolinen, sukupuoli ristiriidassa, tuli kaapista, kaapista ulos, tulla kaapista, tulee ulos kaapista, pride, queer, ei ole poika eikä tyttö,
    haluaa olla poika, haluaa olla tyttö, uusi nimi ja pronomini, kertoi kaikille että tykkää, lapsi transu, hlbtiq
  `),
  kiusaaminen: words(`
    haukutaan koulussa, haukkuvat koulussa, tönitään, jätetään ulkopuolelle, jätetään porukasta, ei oteta mukaan, kiusataan, kiusaa koulussa, koulukiusattu, levitetään juoruja, nauravat päin, syödä yksin ruokalassa, ei uskalla kouluun, ei uskalla mennä kouluun
  `),
  nettiturva: words(`
    levittää kuvia, levittelee kuvia, kuvia levitetään, kuvia levitellään, kuvia toisistaan, toisten kuvia, toistensa kuvia, alastonkuva, alastonkuvia, nakukuva, nudekuva, nudet, lähettää kuvia, snäppi, snapchat, snapissa, tiktok,
    tiktokissa, instassa, whatsapp-ryhmä, wapp-ryhmä, wappiryhmä, luokan wappi, luokan ryhmä puhelimessa, netissä kiusataan, nettikiusaaminen, groomaus, vieras aikuinen netissä, tuntematon netissä, lapsi puhelimella
    koko ajan, lapsen puhelin, kännykkä lapsella, puhelin lapsella, vanhempainilta, vanhempainiltaan, kouluun puhumaan, puhumaan koululle, luennoitsija koululle, some, somessa, deepfake
  `),
  koulupudokas: words(
    "ei käy koulua, lintsaa, ei mene kouluun, koulu jäänyt kesken, amis kesken, keskeytti koulun, tietokoneella yöt ei koulua, ei koulua eikä töitä, huoneessaan päivät, ei poistu huoneestaan",
  ),
  pelaaminen: words(
    "pelaa yöt, pelaa koneella, pelaa koko ajan, pelaa aamuun, fortnite, playstation, pleikka, pleikkarilla, konsoli, minecraft, roblox, tietokonepelit, pelikone",
  ),
  "nuoren yksinäisyys": words(
    "ei kavereita koulussa, ei ketään välitunnilla, välitunnit yksin, tyttö ei kavereita, poika ei kavereita, teini yksin huoneessa, nuori yksin, mulla ei kavereita, kavereita vaan netissä",
  ),
  "nuorten toiminta": words(
    "nuorille tekemistä, nuorille paikka, teini tylsistyy, teineille, nuoriso hengaa, missä hengata, hengailu, hengata, perjantai-illat nuoret, teinit pyörii kaupungilla",
  ),
  omaishoito: words(`
    hoidan miestäni, hoidan vaimoani, hoidan äitiä, hoidan isää, hoidan miestä, hoidan kotona, hoitaa miestään, hoitaa vaimoaan, hoitaa äitiään, hoitaa isäänsä, hoitaa puolisoaan, hoitaa kotona, vaimo hoitaa, mies hoitaa,
    tytär hoitaa, sidottu kotiin, kiinni kotona, en pääse mihinkään miehen, ei pääse mihinkään, enkä ole päässyt, en ole päässyt, päässyt kampaajalle, ympäri vuorokauden hoitaa, ympärivuorokautinen hoitaminen, hoidettava, hoitajana kotona, omaishoidon tuki,
    puoliso sairastui, puoliso sairas kotona, hoitovastuu, hoitovastuussa, yöllä ylös hoitamaan, väsynyt hoitamaan, omishoitaja
  `),
  "omaishoitajan vapaa": words(`
    en pääse kampaajalle, päässyt kampaajalle, päässyt mihinkään, pääsisi kampaajalle, pääsisi kauppaan rauhassa, en voi jättää yksin, ei voi jättää yksin, ei voi jättää hetkeksikään, joku tilalle, sijainen, sijaista, tuuraaja,
    tuuraamaan, lomitus, lomittaja, omaishoitajalomitus, sijaishoito, vapaapäivä omaishoitajalle, lakisääteinen vapaa, muutama tunti omaa aikaa, omaa aikaa, hengähtää, hengähdystauko, levätä hetken
  `),
  "suru ja menetys": words(`
    kuoli, kuollut, kuoli äkkiä, kuoli yllättäen, menehtyi, nukkui pois, äiti kuoli, isä kuoli, veli kuoli, sisko kuoli, kaveri kuoli, ystävä kuoli, mummo kuoli, hautajaiset, hautajaisten jälkeen, haudattiin, kuolinpesä, ikävä vainajaa, ikävöi,
    suru ei hellitä, suru ei lopu, vainaja, menetin, menettänyt, poismeno
  `),
  leskeys: words(
    "mies kuoli, vaimo kuoli, puoliso kuoli, jäi leskeksi, jäin leskeksi, leskenä, puoliso menehtyi, mieheni kuoli, vaimoni kuoli, ukko kuoli, emäntä kuoli, isäntä kuoli, yksin mies kuoli",
  ),
  "lapsen kuolema": words(`
    vauva kuoli, meidän vauva kuoli, kuoli kohtuun, ennen kuin syntyi, ehti syntyä, keskenmeno, keskenmenon, sai keskenmenon, kohtukuolema, syntyi kuolleena, kuolleena syntynyt, enkelivauva, kätkytkuolema, poika kuoli, tytär kuoli, poikani
    kuoli, tyttäreni kuoli, lapseni kuoli, lapsemme kuoli, menetti lapsensa, menetimme lapsen, lapsi hukkui, lapsi kuoli
  `),
  "itsemurhan jälkeen": words(
    "tappoi itsensä, päätyi itsemurhaan, riisti henkensä, oman käden kautta, teki itsemurhan, veli tappoi itsensä, ampui itsensä, hirttäytyi, itsemurhan tehnyt",
  ),
  lähisuhdeväkivalta: words(`
    paiskoi tavaroita, paiskoo tavaroita, paiskoo ovia, heittelee tavaroita, rikkoi tavaroita, en uskalla jäädä, en uskalla mennä kotiin, ei uskalla kotiin, ei uskalla jäädä, pelkään miestäni, pelkää miestään, pelkään kotona, pelkää kotona, kotona pelottaa, pelottaa
    olla kotona, hakkaa, löi minua, lyö minua, lyö vaimoaan, lyö äitiä, lyö lapsia, läpsii, kuristi, kuristaa, tönii, tarttui kurkusta, repi hiuksista, uhkaa tappaa, uhkailee, uhkasi tappaa, uhkasi puukolla, mustelmia, mustelma, mustat silmät, mies väkivaltainen, vaimo väkivaltainen, mies raivostui,
    mies raivoaa, mies räyhää, mies riehuu, riehuu kännissä, räyhää kännissä, kännissä väkivaltainen, kännissä kotiin, tuli kännissä, paeta kotoa, lähteä kotoa turvaan, turvaan yöksi, missä yön turvassa, yöksi turvaan, jäädä yöksi, vainoaa, stalkkaa, entinen vainoaa, lukitsi ulos, lukitsi sisään, tarkistaa
    puhelimen, tarkkailee puhelinta, kontrolloi, mustasukkainen, ottaa rahat, ei saa tavata ystäviä, kieltää tapaamasta, alistaa, haukkuu huoraksi, henkinen väkivalta, narsisti, turvakodin, turvakotiin
  `),
  viha: words(`
    pelkään että lyön, pelkään lyöväni, lyön, löin vaimoa, löin vaimoani, löin lasta, löin häntä, tönäisin, menetän hermot, hermostun, menetän malttini, pinna palaa, pinna kireällä, en hallitse, en hallitse itseäni, räjähdän, raivostun, en haluaisi olla tämmöinen, suutun
    helposti, olen väkivaltainen, huudan perheelle, nalkuttaa, kädet käy, väkivaltaa käyttänyt
  `),
  rahapelit: words(`
    hävisin, hävisi rahat, hävisi palkan, hävisin palkan, palkka netissä, palkan netissä, hävinnyt rahat, pelasin rahat, pelannut rahat, pelaa rahaa, pelaa rahansa, pelaa kaiken, pelasi palkan, nettikasino, kasino, nettikasinolla, veikkaus, vedonlyönti, ravit, raveissa,
    hedelmäpeli, peliautomaatti, slotit, slotti, pelikoneet, pelivelka, pelivelat, pelihimo, peliongelma, pikavippi pelaamiseen, kolikkopeli, pokeri netissä, pokeri, uhkapeli
  `),
  velat: words(`
    ulosotto, ulosotossa, ulosottoon, perintä, perintäkirje, perintäkirjeet, luottotiedot meni, luottotiedot, maksuhäiriö, pikavippi, pikavipit, vippi, vippejä, kulutusluotto, luottokortti tapissa, laskut pinossa, laskupino, kuoret avaamatta, en uskalla avata laskuja, maksamattomat laskut, lasku maksamatta,
    velkakierre, velkaa, veloissa, veloista, velkajärjestely, häätö velan, lainat, asuntolaina, ei saa maksettua
  `),
  toimeentulo: words(`
    rahat loppu, rahat loppuu, rahat loppuu kesken, rahat ei riitä, raha ei riitä, ei rahaa, ei ole rahaa, pa, pers auki, persaukinen, köyhä, köyhyys, köyhät, tukien varassa, sossu, sossun luukulle, kela ei maksa, kela hylkäsi, kelan päätös, kelalta hylky, päätös viipyy, sähkölasku, sähkölaskuun ei rahaa, vuokraan ei rahaa, laskuihin
    ei rahaa, pieni eläke, eläke ei riitä, takuueläke, kansaneläke, talvitakkiin ei varaa, ei varaa, lääkkeisiin ei varaa, lääkkeisiin ei rahaa, silmälaseihin ei rahaa, harrastukseen ei varaa, tili tyhjä, tilillä euroja, tilillä nolla
  `),
  "ruoka-apu": words(`
    jääkaappi tyhjä, jääkaappi ammottaa, jääkaapissa valo, kaapit tyhjät, ei ruokaa kotona, ei ole ruokaa, ruokaan ei rahaa, ruoka loppu, ruoka loppui, nälkä, nälissään, nälässä, lapsille ruokaa, leipäjono, leipäjonoon, ruokajono, ruokakassi, ruokakassin, ruokajako, ruoanjako, ruokapaketti, ilmaista ruokaa, elintarvikeapu, hävikki, syödä ilmaiseksi
  `),
  "vaateapu ja tavarat": words(
    "kirppis, kirppikselle, kirpparilta, talvivaatteet lapsille, talvihaalari, lapset kasvaa vaatteista, vaatteet pieniä, huonekaluja uuteen asuntoon, tyhjä asunto, käytettyjä huonekaluja, edullisia vaatteita, ilmaisia vaatteita, sohva ilmaiseksi",
  ),
  asunnottomuus: words(
    "nukkuu autossa, nukkuu sohvalla, sohvasurffaa, kaverin sohvalla, katto pään päälle, häätö, häädettiin, häätöuhka, kadulla, ei asuntoa, asunto meni alta, ei vuokra-asuntoa, luottotiedot asunto, missä nukkua, rappukäytävässä, ei paikkaa missä nukkua",
  ),
  työttömyys: words(
    "potkut, sai potkut, sain potkut, irtisanottiin, irtisanottu, lomautettiin, lomautettu, yt-neuvottelut, yt, työpaikka meni, tehdas suljettiin, työkkäri, työkkärissä, pitkäaikaistyötön, viisikymppinen työtön, ei kelpaa mihinkään töihin, vuosia työttömänä, duunit loppu",
  ),
  työnhaku: words(
    "hakea töitä, etsiä töitä, työpaikkaa, työhakemus, cv, ansioluettelo, hakemuksia, haastatteluun, duunia, saisi töitä, saisin töitä, pääsisi töihin",
  ),
  "palvelujen löytäminen": words(`
    en ymmärrä papereita, paperit hukassa, lomakkeet, hakemukset kelaan, kelan kirje, kirje kelasta, kelan paperit, kelan lomake, en ymmärrä päätöstä, täyttää lomake, täyttäisi lomakkeen, lomakkeen täyttö, byrokratia, mistä kysyä, kenelle soittaa, kuka neuvoisi, mitä etuuksia, kuka auttaa papereissa, paperiasiat, paperisota, pompotellaan, luukulta luukulle
  `),
  alkoholi: words(`
    juo, juominen, juo liikaa, juon liikaa, juomaan, juominen lähtenyt käsistä, joka päivä kaljaa, kaljaa, viinaa, viina maistuu, viina vie, ryyppää, ryyppäämään, ryyppy, ryyppyputki, putki päällä, putkella, ratkesi juomaan, retkahdin, retkahti, korkki kiinni, korkki aukesi, pullo, pulloon, tissuttelu, tissuttelee, dokaa, dokaaminen, kännit, krapula, selvin päin, olla selvin, ollut selvin, kolme viikkoa selvin,
    viikonloput pahimmat, raitistunut, raitistua, raittiina, raitis, kuivilla, kuiville, katkolla, katkolta, katkaisuhoito, antabus, minnesota, kärsii juomisesta
  `),
  huumeet: words(
    "kama, kamaa, kamassa, bentsot, bentso, pamit, pillereitä, nappeja, subu, subutex, piri, pirii, amfetamiini, kannabis, pilvi, pilveä, pössyttely, pössyttelee, polttaa pilveä, douppi, doupata, nisti, narkkari, koukussa aineisiin, koukussa kamaan, korvaushoito, pistää suoneen, sekakäyttö, ekstaasi, gamma, lyrica, lääkkeitä väärin",
  ),
  "päihteitä käyttävän läheinen": words(`
    mies juo, vaimo juo, äiti juo, isä juo, faija dokaa, isä dokaa, äiti dokaa, mutsi dokaa, mies dokaa, poika käyttää huumeita, tytär käyttää huumeita, poika käyttää kamaa, poika polttaa pilveä, lapsi käyttää huumeita, pojan huumeet, puolison juominen, miehen juominen, äidin juominen, isän juominen, vaimon juominen, isä kännissä, äiti kännissä, mies kännissä, vaimo kännissä, mies ryyppää, isä ryyppää, alkoholistin vaimo,
    alkoholistin tytär, alkoholistin poika, alkoholistiperhe, lapsuus alkoholiperheessä, kaapissa viinapulloja, piilottelee pulloja
  `),
  "päihteetön seura": words(
    "ilman viinaa, viikonloput selvin päin, selvin päin viikonloppu, selvin päin, ilman dokaamista, juhlia selvin päin, ei alkoholia, missä ei juoda, uudet kaverit ilman viinaa, viikonloput pahimmat",
  ),
  "vankilasta vapautuva": words(
    "linnasta, linnasta ulos, linnassa, vapautuu, vapautuu vankilasta, pääsee vankilasta, tuomio, lusinut, istunut tuomion, rikosrekisteri, ehdonalainen, valvottu koevapaus, vankila, vankilassa, vankilasta",
  ),
  "rikoksen uhri": words(
    "ryöstettiin, ryöstö, pahoinpideltiin, pahoinpitely, hakattiin kadulla, murto, murtauduttiin, varastettiin, huijattiin rahat, huijattu, huijari vei rahat, oikeudenkäynti pelottaa, todistajana, tein rikosilmoituksen, rikosilmoitus, rikosilmoituksen, huijaussoitto",
  ),
  "ikäihmisten kaltoinkohtelu": words(
    "lapset vie rahat, poika vie eläkkeen, poika vie rahat, tytär vie rahat, vie mummon rahat, lapsenlapsi vie rahat, hoitaja huutaa, hoitaja töniä, pelkää poikaansa, poika uhkailee äitiään, vanhusta kohdellaan",
  ),
};
