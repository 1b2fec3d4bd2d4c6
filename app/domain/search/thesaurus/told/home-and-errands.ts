import { words } from "#domain/search/thesaurus/words";

/** Home, errands and getting about, as people and counsellors tell of them. */
export const toldOfHomeAndErrands: Readonly<Record<string, readonly string[]>> = {
  asiointiapu: words(`
    kauppa-apu, kauppa-asiat, ruokaostokset, päivittäistavarat, ostoslista, ostokset kotiin, kauppakuljetus, maitopurkit painavat, hissitön talo kauppakassit, ei jaksa kantaa ostoksia,
    resepti uusimatta, reseptilääkkeet hakematta, apteekkiasiat, paketti noutamatta, nouto postista, pankkiasiat hoitamatta, virastoasiat, maistraattiin, hoitaa asiat puolesta,
    valtakirja, asioiden hoito takkuaa, asiointikaveri, juoksevat asiat, kauppakaveri, ostoksilla mukana, näkövammainen ostoksille, kotiutunut sairaalasta kaappi tyhjänä
  `),
  saattoapu: words(`
    tarvitsee saattajan, saattaja sairaalaan, saattajaksi poliklinikalle, sairaalakäynti, päiväkirurgia saattaja, kotiutus leikkauksesta, kukaan hakemassa sairaalasta, terveyskeskukseen mukaan,
    vastaanotolle mukaan, tukihenkilö lääkärikäynnille, magneettikuvaukseen, sädehoitokäynnit, kontrolliin, silmäleikkaus, hammaslääkäripelko, fysioterapiaan saattaja, saattaja virastoon, hautausmaalle saattaja, haudalle käymään
  `),
  kyyti: words(`
    kuljetus, kuljetustuki, kuljetuspalvelu, vpl-kyyti, shl-kyydit, kyytiringissä, kutsutaksi, asiointiliikenne, palveluliikenne, palvelubussi, joukkoliikenne puuttuu, vuoro lakkautettiin, viimeinen vuoro, kulkuyhteydet, kulkuyhteyksiä ei,
    pitkä matka kirkonkylälle, kylältä keskustaan, sivukylä, haja-asutusalue, kahdenkymmenen kilometrin päässä, matkat maksaa, kyytiapu, kyydin tarve, kyyti kerhoon, kyyti harrastukseen, kyytiä kirkkoon, kuka heittäisi, heittäisi keskustaan,
    hakisi kotoa, hakisi ja toisi, luopui ajamisesta, luopunut autosta, ajoterveys, ajokielto näön takia, polvileikkauksen jälkeen ajokielto, invataksi
  `),
  "naapuriapu kotona": words(`
    pienet kotityöt, talonmiestä ei ole, talkkari, talkkarihommat, nikkaria, sähkötöitä pieniä, lamppu pimeänä, polttimo palanut, palovaroittimen paristo, hylly seinään, taulu seinälle, verhotanko irti, ovi narisee, lukko jumittaa, kaihtimet,
    lumet katolta, piha auki, auraus, hiekoitus, liukas piha, rappuset jäässä, klapit, liiteri, puulämmitys, takkapuut, uunin lämmitys, risut, lehdet haravoimatta, pensasaita, ruoho rehottaa, nurmikko kasvaa, omakotitalo käy raskaaksi, iso piha,
    rintamamiestalo, mökin pihatyöt, raskaat työt, painavat tavarat, kantoapu, nostaa painavaa, huonekalun kasaaminen, miesvoimaa, pari käsiparia
  `),
  siivous: words(`
    koti retuperällä, koti sotkussa, tiskit, tiskivuori, pyykit, pyykkivuori, pyykinpesu, lakanat vaihtamatta, imuroida, imurointi, pölyt, lattiat pesemättä, vessan pesu, suursiivous, joulusiivous, ikkunat likaiset, tavaraa joka paikassa, hamstraa, hamstraaja,
    pakkokeräily, kulkutiet tukossa, kodin siivous ei onnistu, siivousapu, siivooja, siistijä, kotitalousapu, kotitalousvähennys, palveluseteli siivoukseen, kuolinsiivous, raivaussiivous, jätteet viemättä, roskat kertyy
  `),
  "turvapuhelin ja kodin turvallisuus": words(`
    turvaranneke, turvapuhelin, hälytysnappi, hälytin, hälytyslaite, liesivahti, ovihälytin, paikannin, kulunvalvonta, turvalaite, jos kaadun yksin, makasi lattialla, makasi yön lattialla, ei päässyt ylös lattialta, löytyi lattialta,
    pelkää olla yksin kotona, pelkää öitä yksin, turvaton kotona, turvattomuus kotona, hellan unohtaa päälle, kynttilät, palovaara, häkävaroitin, liukuesteet, kynnykset pois, tukikahva suihkuun, tukikaide, matot luiskahtaa, asunnon muutostyöt, kodin turvallisuuskartoitus,
    ovikello soi vieraita, kulkukauppias, ovelta ovelle
  `),
  "kaatumisen ehkäisy": words(`
    huojuu, horjuu, horjahtelee, tasapaino huono, tasapaino heikko, huimaa noustessa, kompastelee, kompuroi, kompastui mattoon, lonkka murtui, lonkkamurtuma, ranne murtui, liukastui, liukastuminen, liukkaat kelit, nastakengät, liukuesteet kenkiin, kaatuilee,
    kaatuminen säikäytti, kaatumispelko, toistuvat kaatumiset, jalat ei kanna, jalat pettää, jalat alta, askel lyhyt, laahustaa, pelkää portaita, ei uskalla ulos liukkaalla, pitää seinistä kiinni
  `),
  "ikäihmisen arki kotona": words(`
    yksin asuva vanhus, yksinasuva ikäihminen, asuu yksin isossa talossa, pärjäisi kotona, pärjääminen kotona, pärjääkö kotona, kotona asumisen tuki, kotona pitkään, kotihoito käy, kotihoidon asiakas, kotihoidon käynnit lyhyitä, kotipalvelu, kotiutuminen, kotiutustiimi, toimintakyky heikentynyt,
    arki takkuaa, arjessa pärjääminen, arjen askareet, arjen hallinta, arjen tuki, arjen apu, kotiaskareet, ei enää selviä yksin, ei jaksa laittaa ruokaa, peseytyminen, suihkussa apu, pukeminen vaikeaa, lääkkeet dosettiin, huonosti syövä vanhus, ei lähde kotoa, kotona neljän seinän sisällä,
    mummeli, vaari pärjäilee, yli yhdeksänkymppinen, ysikymppinen
  `),
  "palvelutarve ja neuvonta iäkkäälle": words(`
    palvelutarpeen arviointi, palvelutarpeen arvio, asiakasohjaus, ikäneuvo, seniorineuvonta, vanhuspalvelut, vanhuspalveluihin, hyvinvointialueen palvelut, hoitokodin paikka, hoivakotiin hakeminen, palvelutaloon, palveluasuminen, intervallipaikka, jonossa hoivakotiin, hakemus hoivakotiin,
    mistä apua vanhemmilleni, kuka auttaa vanhusta, iäkkään vanhemman palvelut, hoitotuki, eläkkeensaajan hoitotuki, edunvalvoja, edunvalvontavaltuutus, hoitotahto, testamentti, huoli-ilmoitus vanhuksesta, vastuuhenkilö, palveluseteli, omatyöntekijä
  `),
  "ateria kotiin": words(`
    ateriapalvelu, ruoka kotiin kuljetettuna, lämmin ruoka kotiin, lounas kotiin, valmisruoka kotiin, ruokaa kotiovelle, kotiateria, eineksillä elää, elää kahvilla ja pullalla, syö vain leipää, ei keitä enää ruokaa, keittäminen ei onnistu, lämmin ateria, ruokapalvelu, mikroruoka
  `),
  "muutto ja tavaran kuljetus": words(`
    muuttoapu, muuttokuorma, muuttolaatikot, kantajia, kantajia muuttoon, peräkärry, pakettiauto, paku, sohvan kuljetus, huonekalujen siirto, kodin tyhjennys, kuolinpesän tyhjennys, romut pois, kaatopaikalle, sorttiasemalle, jäteasemalle, tavarat kyytiin, muutto kerrostaloon, pienempään asuntoon
  `),
  apuvälineet: words(`
    rollaattori, rollaattorin, kyynärsauvat, kepit lainaksi, kävelykeppi, pyörätuoli lainaksi, suihkutuoli, suihkujakkara, wc-koroke, vessankoroke, sairaalasänky, tarttumapihdit, sukanvedin, nousutuki, apuvälinelainaamo, apuväline rikki, sähkömopo, sähköpyörätuoli
  `),
  digineuvonta: words(`
    näyttö pimeä, puhelin ei lataa, laturi, simkortti, wifi, netti pätkii, nettiyhteys, virus koneella, koneelle tuli virus, tulostin, tulostaa, tulostus, skannata, liitetiedosto, sähköpostin avaaminen, kuvien siirto, muisti täynnä puhelimesta, äänikirjat puhelimeen, etäyhteys,
    digitaidot, digitaidoton, digiapu, digiopastaja, digituki, digisyrjäytyminen, ei ole nettiä, ei tietokonetta, peukalo keskellä kämmentä tietokoneen, nappulat, kosketusnäyttö, painella väärää, näppäinpuhelin, seniorikännykkä, videopuhelu lapsenlapselle, mummo ja puhelin
  `),
  "sähköinen asiointi": words(`
    tunnistautuminen, vahva tunnistautuminen, ei pankkitunnuksia, suomi.fi, omakela, kanta-palvelu, reseptin uusinta netissä, sähköiset palvelut, verotus netissä, verokortti, veroilmoitus, ajanvaraus netissä, terveyskeskuksen chat, hakemuksen teko koneella, e-lasku, tilisiirto, laskut paperilla, käteisautomaatti,
    automaatti lopetettiin, pankkikonttori kaukana, valtuutus suomi.fi, puolesta-asiointi, digipalvelut, kirjautuminen ei onnistu, ei pääse kirjautumaan
  `),
  digihuijaukset: words(`
    nettihuijaus, tekstiviesti pankilta, linkki viestissä, klikkasin linkkiä, antoi pankkitunnukset, tunnukset vietiin, rakkaushuijari, romanssihuijaus, deittihuijaus, valepoliisi, bitcoin, sijoitushuijaus, tekniseltä tuelta soitettiin, tili tyhjennettiin, huijareita, huijari soitti
  `),
  "digiapu kotiin": words(`
    digiapua kotiin, kotiin neuvomaan puhelinta, tulisi kotiin laittamaan tietokoneen, television kanavat hukassa, kanavat hävisi, digiboksi, kotikäynti tietokone, reititin, tulostimen asennus, puhelimen käyttöönotto kotona
  `),
  "lemmikin hoito": words(`
    koira hoitoon, koiralle hoitaja, kissalle hoitaja, kissavahti, kissan ruokinta, kuka hoitaa kissaa, kuka ulkoiluttaa koiraa, koiran ulkoilutus, ei jaksa lenkittää koiraa, sairaalaan ja koira yksin, lemmikki hoitoon, koira jää yksin, eläinten hoito loman aikana, pitää luopua koirasta
  `),
  "kirjasto kotiin ja kulttuuri kotona": words(`
    kirjoja kotiin, kirjat kotiin, kotikirjasto, kirjastoauto, kirjakassi, ei pääse kirjastoon, lainata kirjoja kotiin, äänikirjat, celia, kirjapaketti, lehtiä luettavaksi, musiikkia kotiin, virtuaalikonsertti
  `),
  asuminen: words(`
    asumisen ongelmat, kylmä asunto, kalliit lämmityskulut, öljylämmitys, hissitön talo, kolmannessa kerroksessa ei hissiä, asunnon vaihto, vuokra nousi, vuokra liian kallis, vuokrataloyhtiö, isännöitsijä, naapuri metelöi, naapurin melu, musiikki soi yöllä, rappukäytävä, talon myynti,
    talo tyhjänä, mihin muuttaisi, keskustaan asumaan, esteetön asunto, yhteisöllinen asuminen, tukiasunto, ensiasunto, nuorelle asunto, oma kämppä, muutti omilleen, irtisanoi vuokrasopimuksen, hometalo, sisäilma
  `),
};
