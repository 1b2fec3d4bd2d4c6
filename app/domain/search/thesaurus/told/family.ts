import { words } from "#domain/search/thesaurus/words";

/** Families with children, parting, grandparents and the young, as people and counsellors tell of them. */
export const toldOfFamily: Readonly<Record<string, readonly string[]>> = {
  vanhemmuus: words(`
    kasvatus, kasvatusneuvonta, perheneuvola, perheneuvolaan jono, vanhemmuuden tuki, vanhemmuustaidot, kasvatuspulmat, neuvoton vanhempi, keinot loppu lapsen kanssa, raivarit, kiukkukohtaus, kiukkukohtaukset, rajojen asettaminen, rajaton lapsi,
    ei kuuntele vanhempia, kotiintuloajat, teini-ikäisen vanhempi, teinin äiti, murrosikä, murkku, murkkuikäinen, haistattelee, karkailee kotoa, pyörii pihalla yömyöhään, sähkötupakka nuorella, vapettaa, nuuska, sisarusten riidat, mustasukkainen vauvasta,
    ruutuaika riitaa, nukkumaanmeno, iltatoimet, perhetyö, perhetyöntekijä, perheohjaus, perhekeskus, lapsiperheiden sosiaalityö, lastensuojelu, lastensuojeluilmoitus, huostaanotto, huostaan otettu lapsi, vanhempien vertaisryhmä, häpeä vanhempana
  `),
  vauvaperhe: words(`
    neuvola, neuvolasta ohjattu, odottava äiti, raskausaika, raskaus, synnytyspelko, synnytyksen jälkeinen masennus, baby blues, vauvan hoito, vauvavuosi, vauva-aika, vauvaryhmä, imetystuki, imetystukiäiti, rintaruokinta, tutti, vaunut, kantoliina, vaunulenkki, vaunukävely,
    keskonen, keskosvauva, refluksi, vatsavaivainen vauva, yöheräilyt, vauvauinti, vauvamuskari, perhevalmennus, esikoista odottava, nuori äiti, teiniäiti, vauvantarvikkeet, äitiyspakkaus, kolmoset, monikkoperhe, vauvan kanssa ei pääse minnekään, keskusteluseuraa kotiäidille
  `),
  lastenhoitoapu: words(`
    lapsiperheiden kotipalvelu, kotipalvelu lapsiperheelle, lapsiperheen kotiapu, hoitaja tunniksi, tilapäinen lastenhoito, lapsiparkki, iltahoito, yöhoito, vuorotyö lastenhoito, lapset hoitoon lääkärikäynnin ajaksi, hoitopaikka, sairaan lapsen hoitaja, ei sukulaisia lähellä,
    mummoa ei lähellä, tukiperhe, tukiperhettä, tukihenkilö perheelle, perhekummi, kylämummi, varamummi lapsille, mummi lainaksi, arki kaatuu päälle, kolme alle kouluikäistä, perheessä monta lasta, suurperhe, monilapsinen, univelkainen vanhempi
  `),
  isyys: words(`
    isäryhmä, isäkerho, iskäryhmä, isien vertaistuki, etäisä, viikonloppuisä, vieraannuttaminen, lasta ei saa tavata, isän oikeudet, eroisä, yksin lapsen kanssa isä, faija, iskä, isukki, iskät, tuore isä, isäksi tulo, isyysloma, isä hukassa
  `),
  "yhden vanhemman perhe": words(`
    yksinhuoltaja, yksinhuoltajat, yksinhuoltajuus, totaaliyh, totaaliyksinhuoltaja, yh, ainoa vanhempi, yksin kasvattaa, yksin vastuussa lapsista, yksinodottaja, toinen vanhempi ei osallistu, elatusapu, elatusmaksut, elatustuki, lasten toinen vanhempi katosi, yksin kolmen lapsen kanssa, isätön, miehenmalli pojalle
  `),
  ero: words(`
    asumusero, eropaperit, erohakemus, osituksen, ositus, lastenvalvoja, sovittelu erossa, perheasioiden sovittelu, yhteishuoltajuus, vuoroasuminen, viikko-viikko, sopimus lapsista, valvotut tapaamiset, tuetut tapaamiset, valvottu vaihto, eroryhmä, eroneet, eronnut, vastaeronnut,
    sydän särkynyt, petetty, pettäminen, pettymys liitossa, liitto kariutui, liitto hajosi, perhe hajosi, lapset kärsii erosta, eron jälkeen yksin, eroneuvo, uusi naisystävä, uusi miesystävä, uusperhe, bonuslapset, bonusäiti, äitipuoli, isäpuoli
  `),
  parisuhde: words(`
    parisuhteen kriisi, pariterapia, pariterapiaan, parisuhdeleiri, parisuhdeneuvonta, riitelemme, riidellään koko ajan, riidat puolison kanssa, mykkäkoulu, puhumattomuus, emme puhu enää, etääntyneet, rakkaus hiipunut, läheisyys puuttuu, mustasukkaisuus, luottamus mennyt, kämppäkavereina, liitto rakoilee,
    avioliittoneuvonta, perheasiain neuvottelukeskus, uskottomuus, miettii eroa, jäädäkö vai lähteä
  `),
  "perhekerho pikkulapsille": words(`
    perhekahvila, perhekahvilaan, perhekerho, avoin päiväkoti, avoin varhaiskasvatus, äiti-lapsi, äiti-lapsikerho, muskari, leikkipuisto, leikkitreffit, hiekkalaatikko, vaippaikäinen, konttausikäinen, yksivuotias, parivuotias, kotihoidossa olevat lapset, kotona lasten kanssa, taaperoperhe, loruhetki, satutunti, satuhetki, naperot, vekarat, mukulat, pikkuset, jälkikasvu
  `),
  isovanhemmuus: words(`
    isovanhempi, mummi, mummina, pappana, ukkina, lapsenlapset, lastenlapset, lapsenlapsia ei saa nähdä, ei saa tavata lapsenlasta, miniä ei päästä, välit poikki lapsiin, etäisovanhempi, lapsenlapset kaukana, isovanhemman rooli, mummi hoitaa paljon, hoidan lapsenlapsia, tekemistä lapsenlapsen kanssa, mummon ja lapsen, varaisovanhempi, eron jälkeen isovanhemmat
  `),
  erityislapsi: words(`
    erityisen tuen tarve, erityislapsen vanhempi, erityislapsen äiti, nepsy, nepsylapsi, nepsyperhe, nepsy-valmentaja, nepsyohjaus, neuropsykiatrinen, ylivilkas, impulsiivinen, keskittymisvaikeus, keskittyminen ei onnistu, tourette, kehitysviive, viivästynyt puhe, puhe ei kehity, aistiyliherkkä, aistiherkkä, haastava käytös, saa raivokohtauksia,
    päiväkodista soitetaan, opettaja soittaa, pienryhmä, erityisluokka, koulunkäynnin ohjaaja, avustaja kouluun, tutkimusjono, lastenpsykiatria, foniatria, toimintaterapia, sopeutumisvalmennus, vammaistuki, alle 16-vuotiaan vammaistuki, omaishoidontuki lapsesta, diabeteslapsi, pitkäaikaissairas lapsi, vaikeavammainen lapsi, down-lapsi, leijonaemo, leijonaemot, tilapäishoito lapselle
  `),
  "sijais- ja adoptioperhe": words(`
    adoptio, adoptoida, adoptiolapsi, adoptoitu, adoptiovanhempi, juuret hukassa adoptoitu, sijaisvanhempi, sijaisperhe, sijoitettu lapsi, sijoitettu nuori, perhehoitaja, perhehoito, lyhytaikainen sijaisperhe, sijaisvanhemmaksi, kodin avaaminen lapselle, jälkihuolto, jälkihuoltonuori, laitoksessa kasvanut, kokemus sijoituksesta, biologinen äiti
  `),
  lapsettomuus: words(`
    tahaton lapsettomuus, ei tärppää, raskaaksi ei tulla, yritetty lasta vuosia, lapsettomuushoidot, hedelmöityshoito, hedelmöityshoidot, ivf, inseminaatio, lahjasolu, endometrioosi lapsettomuus, vauvakuume, toive lapsesta, toisen lapsen yritys, simpukka, elämä ilman lapsia
  `),
  lähisuhdeväkivalta: words(`
    perheväkivalta, parisuhdeväkivalta, lähisuhteessa väkivaltaa, väkivaltainen puoliso, väkivaltainen suhde, pahoinpitelee puolisoa, nyrkillä, retuuttaa, potkii, heitti seinään, puristaa käsivarresta, ilmapiiri kotona kireä, munankuorilla, hiipii kotona, alistava puoliso, nöyryyttää, mitätöi, syyllistää, gaslighting, eristää ystävistä, taloudellinen väkivalta,
    seuraa kulkua, seuraa puhelinta, ei jätä rauhaan, lähestymiskielto, lähestymiskieltoa, kunniaväkivalta, pakkoavioliitto, lapset näkee väkivaltaa, lapset pelkää isää, irti väkivaltaisesta suhteesta, lähtö väkivaltaisesta, poliisi kävi kotona, kotihälytys, turvasuunnitelma, eksä uhkailee, narsistin uhri, läheisriippuvuus
  `),
  iltapäivätoiminta: words(`
    aamupäivähoito, aamu- ja iltapäivätoiminta, iltapäiväpaikka, koulupäivän jälkeen, koululainen yksin kotona, pieni koululainen yksin, eskarilainen, ekaluokan aloittava, lomahoito, kesälomahoito koululaiselle, hiihtoloma lapsille, syysloma lapsille, kesäpäivät koululaiselle, välipala koulun jälkeen
  `),
  "lasten harrastus": words(`
    harrastus lapselle, lapselle harrastusta, edullinen harrastus lapselle, harrastuspassi, lapsi haluaisi harrastaa, kerho alakoululaiselle, kerhoja lapsille, lasten kerhot, kädentaitokerho, kokkikerho, tiedekerho, heppakerho, musiikkileikkikoulu, harrastusmaksut, harrastusstipendi, lapsi ei innostu mistään, ilmainen kerho lapselle
  `),
  "läksyt ja oppiminen": words(`
    läksykerho, läksyapu, läksyparkki, läksyt jää tekemättä, läksyjen kanssa tappelu, matikka ei suju, matematiikka vaikeaa, englanti ei suju, kokeet menee huonosti, luokalle jääminen, oppimisvaikeus, oppimisvaikeudet, tukiopetus, lukeminen takkuaa, ei opi lukemaan, kotitehtävät, koulussa jää jälkeen
  `),
  "perheiden yhteinen tekeminen": words(`
    koko perheen, koko perheelle, perheen kanssa viikonloppuna, perheelle puuhaa, perhepäivä, perhetapahtuma, perheretki, lasten kanssa retkelle, isän ja lapsen yhteistä, äidin ja tyttären, lapsiperheille ohjelmaa, sadepäivänä lasten kanssa, lapsille tekemistä loma, perheillä yhteistä aikaa
  `),
  "nuoren yksinäisyys": words(`
    lapsi yksinäinen, yksinäinen nuori, nuorella ei ketään, jää kotiin viikonloput, kukaan ei pyydä mukaan, ei pyydetä synttäreille, syntymäpäiville ei tullut ketään, vetäytynyt nuori, ujo nuori, ujo poika, ujo tyttö, arka poika, uusi koulu ei kavereita, opiskelupaikkakunnalla yksin, opiskelijayksinäisyys, nettikaverit, kaveritaidot, istuu kotona viikonloput nuori
  `),
  "nuorten toiminta": words(`
    nuorisotyöntekijä, nuorisotalo, nuoriso-ohjaaja, yläkoulun jälkeen, rippikoulun jälkeen, isonen, iso poika pyörii, nuorten bänditoiminta, skeittaus, skeitti, skeittipuisto, kesäpuuhaa nuorelle, kylällä nuorilla ei mitään, nuorten oma tila, pelaamaan muiden nuorten, discord, biljardi nuorille
  `),
  "nuorten mielenterveys": words(`
    nuori ei nouse sängystä, viiltely, viiltelyä, viiltelee itseään, nuoren paha olo, nuorisopsykiatria, nuorisopsykiatrian jono, koulukuraattori, kuraattori, koulupsykologi, kouluterveydenhoitaja, ahdistaa koulu, kouluahdistus, koulu-uupumus, itkee öisin tyttö, poika sulkeutunut, ei puhu kellekään nuori, nuori sanoo ettei jaksa elää, ohjaamoon, sekasin
  `),
  koulupudokas: words(`
    koulunkäyntihaluttomuus, koulua käymätön, koulukammo, poissaoloja kertyy, ammattikoulu jäi kesken, lukio jäi kesken, eronnut koulusta, ei saanut opiskelupaikkaa, jäänyt ilman opiskelupaikkaa, välivuosi, nuori aikuinen kotona vanhempien nurkissa, syrjäytymisvaarassa, oma suunta hukassa nuorella, etsivään, etsivä, etsivään nuorisotyöhön, nuorten työpajalle, ei saa aamulla ylös nuorta, vuorokausirytmi sekaisin, ruudulla kaiket päivät
  `),
  kiusaaminen: words(`
    koulukiusaaminen, kiusaamista luokassa, luokkakaverit kiusaa, syrjitään luokassa, nimitellään, nimittely, pilkataan, tönii välitunnilla, potkitaan, reppu piilotettiin, porukan ulkopuolella, suljettu pois ryhmästä, uhkaillaan koulumatkalla, opettaja ei puutu, koulu ei puutu, ei halua kouluun kiusaamisen, työpaikkakiusaaminen
  `),
};
