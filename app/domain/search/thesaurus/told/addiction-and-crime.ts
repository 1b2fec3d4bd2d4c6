import { words } from "#domain/search/thesaurus/words";

/** Drink, drugs, gambling, prison and crime, as people and counsellors tell of them. */
export const toldOfAddictionAndCrime: Readonly<Record<string, readonly string[]>> = {
  alkoholi: words(`
    alkoholi, alkoholin käyttö, alkoholinkäyttö, alkoholiongelma, alkoholismi, alkoholisti, alkoholisoitunut, päihdeongelma, päihteiden käyttö, päihdehuolto, päihdepalvelut, päihdepoliklinikka, a-klinikka, aa-ryhmä, aa-kerho, anonyymit alkoholistit, nimettömät, juomatapa, juominen karannut, juominen huolettaa, juomisen vähentäminen, haluaa vähentää juomista,
    lopettaa juominen, lopettaisi juomisen, lipittää, naukkailee, naukku, ottaa naukkuja, siideriä joka ilta, punkkua, viinipullo illassa, kossu, kossua, koskenkorva, ryypätty, ryyppyreissu, viikon putki, krapulassa töihin, darra, darrassa, maksa-arvot, promillet, rattijuoppo, rattijuopumus, kortti meni kännissä ajamisesta, hoitoonohjaus, hoitoon juomisen,
    päihdekuntoutus, kuntoutuksen jälkeen raitis, raittius, raittiuden tuki, retkahdus, retkahtanut, sekoili kännissä
  `),
  huumeet: words(`
    huume, huumeiden käyttö, huumeidenkäyttäjä, huumeriippuvuus, huumeongelma, huumevieroitus, huumekuntoutus, aineissa, aineista irti, irti huumeista, kamoista eroon, kuiville huumeista, lääkeriippuvuus, lääkkeiden väärinkäyttö, rauhoittavat lääkkeet koukku, unilääkekoukku, kipulääkeriippuvuus, alfapvp, peukku, heroiini, kokaiini, kokkeli, lsd, pajauttaa,
    ruiskut, neulanvaihto, terveysneuvontapiste, korvaushoidossa, metadoni, na-ryhmä, nimettömät narkomaanit, vieroitusoireet, vieroitukseen, velkaa diilerille, diileri
  `),
  riippuvuudet: words(
    "riippuvuus, riippuvainen, addiktio, addikti, koukussa, koukkuun, toiminnallinen riippuvuus, shoppailuriippuvuus, ostoriippuvuus, nettiostokset, seksiriippuvuus, pornoriippuvuus, porno, kaksitoista askelta, 12 askelta, toipumisen tie, riippuvuudesta toipuva, riippuvuusryhmä, päihderiippuvainen",
  ),
  "päihteitä käyttävän läheinen": words(`
    päihdeperhe, päihdeperheen lapsi, alkoholistin läheinen, alkoholistin lapsi, alkoholistin puoliso, al-anon, alanon, aal, läheisen juominen, läheisen päihdeongelma, läheisen alkoholinkäyttö, läheisen huumeet, aikuinen poika juo, veli juo, sisko juo, aikuisen lapsen päihteet, tyttären huumeet, pojan velat huumeista, kätkee pullot, löysin ruiskun, löysin pusseja, narkomaanin äiti,
    valvoo yöt poikaa odottaen, rahaa pyytää koko ajan, varastaa kotoa, suojelen juoppoa, peittelen miehen juomista, työpaikalle valehtelen puolison, isän juominen lapsuudessa, mahdollistaja, läheisriippuvainen
  `),
  "ikäihmisen päihteet": words(
    "vanhus juo, isä alkanut juoda eläkkeellä, äiti alkanut juoda leskenä, eläkeläisen juominen, eläkkeellä juominen lisääntynyt, ikäihmisen alkoholi, konjakkia, kaljakaverit tuo juomaa, kotihoidossa oleva juo, lääkkeet ja alkoholi vanhuksella, kaatuilee humalassa vanhus, senioripullo",
  ),
  rahapelit: words(`
    rahapeli, rahapelit, rahapelaaminen, rahapeliongelma, rahapeliriippuvuus, peliriippuvuus, pelaaminen karannut käsistä, pelaan palkan, pelannut säästöt, pelannut talon, pelannut vuokrarahat, veikkaukset, keno, lotto, raaputusarvat, raaputusarpa, kasinot, nettipokeri, kasinopelit, pelitili, peliesto, pelikielto, peluuri, peliluuri, pelaaja-anonyymit, vedonlyöntiin, pitkäveto, laukkaradalla,
    ravivedot, puoliso pelaa rahat, mies pelaa, vaimo pelaa, pojan pelivelat, läheisen pelaaminen, kryptot, päiväkauppa
  `),
  "päihteetön seura": words(
    "raitis seura, raitista seuraa, raitis porukka, raittiit ystävät, raitis elämä, päihteetön ilta, päihteettömät, päihteetön paikka, päihteettömiä kavereita, selväpäinen, selvänä, vanhat juomakaverit, juomaporukka jätetty, katkaisun jälkeen seuraa, ei baariin, ei kapakkaan, toipuvan seura, raittiuskahvila, kuivat kaverit",
  ),
  toipujat: words(
    "toipuva, toipuva alkoholisti, toipuva narkomaani, toipumassa, toipuminen, kuntoutumassa, entinen juoppo, päihdetoipuja, päihdekuntoutuja, toipumisryhmä",
  ),
  tupakka: words(
    "tupakoinnin lopettaminen, tupakasta eroon, röökistä eroon, rööki, savuttomuus, savuton, nikotiini, nikotiinipussi, nikotiinilaastari, ketjupoltto, lopettaa polttaminen, nuuskan lopettaminen, vape, sätkä",
  ),
  "vankilasta vapautuva": words(`
    vapautunut, vapautunut vanki, vankilatausta, vankilataustainen, vankilakierre, kakkua istunut, linnareissu, linnakundi, linnan jälkeen, siviiliin, siviilissä, siviiliin pääsy, vankila-aika, vanki, vangin, vangin läheinen, vangin vaimo, vangin lapsi, poika vankilassa, isä vankilassa, mies linnassa, kriminaalihuolto, krits, rise, rikosseuraamus, yhdyskuntapalvelu, valvontarangaistus,
    rikosrekisteri estää, rikoskierre, irti rikollisuudesta, rikostaustainen, ei asuntoa vapautuessa, vapautuu eikä asuntoa, vapautumisen jälkeen, ex-vanki
  `),
  "rikoksen uhri": words(`
    rikos, rikoksen kohteeksi, joutui rikoksen uhriksi, uhri, uhrina, rikosuhripäivystys, riku, tukihenkilö oikeuteen, oikeuteen tukihenkilö, oikeudenkäynti, käräjillä todistajana, poliisikuulustelu, asianomistaja, vahingonkorvaus, valtiokonttori, näpistys, taskuvaras, lompakko varastettiin, käsilaukku varastettiin, kotiin murtauduttiin, murtovaras, pahoinpitelyn uhri, pahoinpidelty, puukotettiin, uhkailtiin,
    tappouhkaus, vaino, vainoaminen, identiteettivarkaus, kunnianloukkaus, väkivallan uhri, omaisuusrikos, pelkää rikoksen jälkeen, sovittelu rikoksessa
  `),
  seksuaaliväkivalta: words(
    "raiskaus, raiskattu, raiskattiin, seksuaalinen hyväksikäyttö, hyväksikäytetty, hyväksikäytettiin lapsena, insesti, seksuaalinen häirintä, ahdisteltiin, lähentely, koskettelu, lääppii, käpälöi, pakotti seksiin, ei kunnioittanut kieltäytymistä, kuvilla kiristys, kiristää kuvilla, tukinainen, seri-tukikeskus",
  ),
  "ikäihmisten kaltoinkohtelu": words(
    "vanhuksen kaltoinkohtelu, vanhukseen kohdistuva väkivalta, kaltoinkohdeltu, lapsi kiristää rahaa äidiltä, pankkikortti lapsenlapsella, tilit tyhjennetty sukulaisen, laiminlyönti hoivassa, hoitaja kovakourainen, suvanto, aikuinen poika asuu äidin nurkissa ja riehuu, pelkää aikuista lastaan, vanhus alistettu, talo vietiin vanhukselta, huonoa hoitoa hoivakodissa",
  ),
  viha: words(
    "väkivallan tekijä, väkivallan käyttäjä, lopettaa väkivalta, väkivallaton, vihanhallinta, aggressio, aggressiivinen, suuttuu herkästi, käpy palaa, hermo menee, hermot menee lapsiin, kiihtyy nollasta sataan, raivari, kiukunpuuska, lyömälinja, miehen linja, jussi-työ, tein väärin vaimolle, mustasukkaisuus omani, paiskon ovia",
  ),
};
