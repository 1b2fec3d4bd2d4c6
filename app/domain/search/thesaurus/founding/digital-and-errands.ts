import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Telephones and computers, shops and doctors, and getting there. */
export const digitalAndErrands: readonly Concept[] = [
  {
    code: "digineuvonta",
    finds: words(`
      digineuvonta, digituki, digineuvoja, digitaidot, digikioski, digiopastus, tietokoneopastus, digikahvila,
      senioriopastus
    `),
    related: words("kirjasto, tabletti, älypuhelin, läppäri, verkkopankki, omakanta, enter, tietokonekerho, opastus"),
    said: words(`
      ei osaa kännykkää, en osaa kännykkää, kännykkä, kännykkä jumissa, kännykän käyttö, älypuhelin, puhelimen
      kanssa apua, puhelimen käyttö, uusi puhelin, tietokone, ei osaa tietokonetta, kone jumissa, läppäri,
      tabletti, ipad, netti, ei osaa nettiä, nettiin pääseminen, digi, digiasiat, sähköposti, whatsapp, salasana
      hukassa, salasanat, nettiyhteys, tietokoneapua, atk, atk-apua, kuvat puhelimesta, sovellus, ei pysy digissä
      mukana, tietoturva, puhelin temppuilee, some haltuun, puhelimen näyttö, älylaite, nappipuhelin vaihtui, uusi
      kännykkä, käyttää kännykkää, opettaa puhelinta, kuvat siirtää, tietokonekurssi, google, gmail, facebook,
      android, iphone, päivitys, viestien lähetys, puhelut ei tule, digiapu, digiapua, digitukea, digituki,
      digineuvoja, digiopastus, tietokoneen käyttö, tietokone jumissa, puhelin jumissa, älypuhelimen käyttö,
      tabletin käyttö, netti ei toimi, nettiin pääsy, pankkitunnukset, verkkopankki, verkkopankin käyttö,
      omakanta, omakannan käyttö, sovellukset, videopuhelu lapsenlapsille
    `),
    sv: words(`
      digitalt stöd, mobil, kan inte använda mobilen, dator, smarttelefon, surfplatta, hjälp med datorn,
      datorhjälp, hjälp med telefonen, digital hjälp, digistöd, nätbank
    `),
    en: words(`
      digital help, digital support, smartphone, phone help, computer, computer help, tablet, internet, can't use
      phone, password, internet help, online banking, it help
    `),
  },
  {
    code: "sähköinen asiointi",
    finds: words(`
      sähköinen asiointi, verkkopankki, omakanta, digineuvonta, digituki, suomi.fi, sähköinen tunnistautuminen
    `),
    related: words("digitaidot, asiointi, kirjasto, lomakeapu, neuvontapiste, digikotikäynti, palveluohjaus, tabletti"),
    said: words(`
      verkkopankki, pankkitunnukset, pankkiasiat, pankki, laskut netissä, laskun maksaminen, omakanta, oma kanta,
      reseptit netissä, netissä ajanvaraus, kelan asiointi netissä, suomi.fi, tunnistautuminen, mobiilivarmenne,
      pankkikortti, veroilmoitus, omavero, sähköiset palvelut, hyvinvointialueen sovellus, pankin konttori suljettu
    `),
    sv: words("nätbank, bankkoder, mina kanta, elektroniska tjänster, betala räkningar"),
    en: words("online banking, bank codes, my kanta, online services, pay bills online, e-services"),
  },
  {
    code: "digiapu kotiin",
    finds: words("digikotikäynti, digiapu kotiin, digituki kotiin, digineuvoja kotiin, kotikäynti"),
    related: words("digitaidot, digineuvonta, etäopastus, ikäihmiset, asiointiapu"),
    said: words(`
      joku kotiin tietokoneen kanssa, telkkari ei toimi, televisio, tv ei näy, printteri, tulostin, wifi, netti poikki,
      laitteen asennus, kotiin digiapua, digiboksi, kaukosäädin
    `),
    sv: words("digital hjälp hemma, tv fungerar inte, hembesök dator"),
    en: words("digital help at home, tv not working, printer, wifi, set up device"),
  },
  {
    code: "asiointiapu",
    finds: words("asiointiapu, kauppa-apu, saattoapu, asiointikaveri, kauppakaveri, asiointiavustaja, kauppakassi"),
    related: words("asiointi, ystävätoiminta, kauppakyyti, kylärinkikyyti, naapuriapu, kotiapu, apteekki"),
    said: words(`
      kauppaan, kaupassa käynti, ei pääse kauppaan, kauppa-asiat, ruokaostokset, kauppakassit painaa, apua
      kauppaan, kauppa-apua, joku käy kaupassa, apteekkiin, apteekissa käynti, asioille, asioilla käynti,
      asiointi, pankkiin mukaan, virastoon mukaan, ostokset, asioiden hoitaminen, kauppareissu, posti,
      hautausmaalle, ei uskalla kauppaan, pelkää lähteä kauppaan, kauppaan yksin, kauppa-apu, kauppaseuraa,
      ostokset kotiin, ostosapu, pankkiin, lääkkeet haettava, hakea apteekista, asiointikaveri, ostoskassi,
      kauppakassi, kassinkantaja
    `),
    sv: words("ärenden, hjälp att handla, till butiken, apoteket, handla mat, inköpshjälp, till apoteket"),
    en: words("errands, shopping help, help with shopping, grocery shopping, pharmacy, accompany, groceries home"),
  },
  {
    code: "saattoapu",
    finds: words("saattoapu, saattaja, lääkärisaattaja, saattoapu lääkäriin, lääkäriin mukaan, sairaalasaattaja"),
    related: words("asiointi, liikkuminen, asiointiapu, kyyti, tukihenkilö, ystävätoiminta, kylärinkikyyti, OLKA"),
    said: words(`
      lääkäriin, lääkäriin mukaan, joku lääkäriin mukaan, sairaalaan, sairaalakäynti, terveyskeskukseen,
      poliklinikalle, saattaja, saattaja lääkäriin, hammaslääkäriin, pelkää lääkäriä, vastaanotolle mukaan,
      silmälääkäriin, ei löydä sairaalassa, tutkimuksiin, labraan, lääkärikäynti, lääkäriaika, tutkimuksiin
      saattaja, mukaan lääkärille, lääkärille yksin pelottaa, kontrolliin, saattajaa, saattajaa lääkäriin,
      seuraksi lääkäriin, mukaan lääkäriin, lääkäriin yksin pelottaa, sairaalaan mukaan, sairaalareissu,
      erikoislääkärille, joku mukaan lääkärille, avustaja lääkäriin, tulkiksi lääkäriin, lääkärireissu, käynnille
      mukaan, kuka lähtisi mukaan, joku lähtisi mukaan, verikokeisiin, leikkaukseen saattaja
    `),
    sv: words("till läkaren, följa med till läkaren, ledsagare, sjukhus, följeslagare, sällskap till doktorn"),
    en: words(`
      to the doctor, accompany to doctor, hospital visit, escort, companion to the doctor, accompany to hospital,
      someone to come with me to the doctor
    `),
  },
  {
    code: "kyyti",
    finds: words(`
      kyyti, kylärinkikyyti, kauppakyyti, kimppakyyti, asiointikyyti, asiointiliikenne, kuljetus, kyläkyyti,
      palveluliikenne
    `),
    related: words(
      "asiointi, saattoapu, asiointiapu, liikkuminen, pikkubussi, kilometrikorvaus, kyläyhdistys, kutsutaksi",
    ),
    said: words(`
      kyyti, kyytiä, ei pääse liikkumaan, ei autoa, ei ajokorttia, ajokortti meni, bussi ei kulje, bussia ei mene,
      ei kulkuyhteyksiä, taksi kallis, kuljetus, kuljetuspalvelu, autokyyti, kyyti kauppaan, kyyti lääkäriin,
      kyyti kerhoon, millä kyydillä, syrjäkylällä, asuu kaukana, pitkä matka keskustaan, bussi, kuski, kuljettaja,
      kelataksi, ei enää aja autoa, kyydillä kerholle, kyytiä lääkäriin, autoton, kyydin tarve,
      kulkea keskustaan, ei pääse kirkolle, kirkonkylälle, linja-auto, lääkärikyyti, lääkärikyytiä, kyyti
      sairaalaan, kyytiä kauppaan, kyydin, kyytiin, kyytiapu, kuljetusta, kuljetusapu, kimppakyyti, kimppataksi,
      palvelutaksi, taksikortti, ei kulje bussia, ei ole autoa, ei aja enää autoa, ajokortti pois, ei pääse
      kulkemaan, vie kauppaan, hakee kotoa, kuka veisi, joku veisi, kuka vie, viedä lääkäriin, viedä sairaalaan,
      veisi lääkäriin, veisi sairaalaan, veisi kauppaan, verikokeisiin, verikokeeseen, labraan, laboratorioon,
      hammaslääkäriin, terveyskeskukseen, terveysasemalle, vastaanotolle, hoitokäynnille, sädehoitoon kyyti,
      dialyysiin
    `),
    sv: words(`
      skjuts, transport, ingen bil, färdtjänst, ingen buss, skjuts till läkaren, skjuts till butiken, samåkning
    `),
    en: words("ride, lift, transport, no car, no bus, driver, transportation, ride to doctor, lift to shop, carpool"),
  },
  {
    code: "naapuriapu kotona",
    finds: words(`
      naapuriapu, talkooapu, kotiapu, pienet kotityöt, pihatyöt, lumityöt, klapit, kotitalkkari, talkkariapu
    `),
    related: words("asiointi, kyläyhdistys, asiointiapu, ikäihmiset, 4H, pientä korjausta, kylätalkkari, polttopuut"),
    said: words(`apua arkeen, arjen apua, apua kotiin, kotiapua, tukea arkeen, apua kotitöihin, 
      lumityöt, lumenluonti, kuka luo lumet, lumet tukossa, polttopuut, klapeja, halonhakkuu, halot, puiden kanto,
      nurmikon leikkuu, ruohonleikkuu, haravointi, pihatyöt, lampun vaihto, pikkuremontti, pientä korjausta,
      hana vuotaa, verhojen vaihto, pikkuhommia, kotitöissä apua, talkkari, nikkari kotiin, maton kanto, kotityöt,
      pihan siistiminen, muuttoapu, lumet luomatta, luoda lumet, luoda lunta, lunta kattoon, puut pinoon,
      puiden pilkkominen, ruoho pitkää, kuka leikkaa nurmikon, pensasaita
    `),
    sv: words(
      "hjälp hemma, hjälp i vardagen, grannhjälp, snöskottning, ved, gräsklippning, små reparationer, gårdsarbete",
    ),
    en: words(
      "help at home, everyday help, neighbour help, snow shovelling, firewood, lawn mowing, odd jobs, small repairs, yard work, handyman",
    ),
  },
  {
    code: "siivous",
    finds: words("siivousapu, kotiapu, kodinhoitoapu, kotitalousneuvonta, siivousneuvonta, marttaneuvonta"),
    related: words("asiointi, naapuriapu, lapsiperheet, kotihoito, asumisen tuki, martat"),
    said: words(`
      siivous, siivooja, siivousta, koti likainen, ikkunanpesu, pyykit, pyykinpesu, kaaos kotona, tavaraa liikaa,
      hamstraaja, hamstraus, siivouspäivä, ei jaksa siivota, kotisiivous, raivaaminen
    `),
    sv: words("städning, städhjälp, fönstertvätt, tvätt"),
    en: words("cleaning, cleaner, housework, hoarding, laundry, window cleaning"),
  },
  {
    code: "apuvälineet",
    finds: words("apuvälineet, apuvälinelainaus, apuvälinelainaamo, apuvälinenäyttely"),
    related: words("liikkuminen, rollaattori, pyörätuoli, esteettömyys, kuulokoje, invalidit, SPR lainaamo"),
    said: words(`
      rollaattori, rollaattori lainaksi, kainalosauvat, kyynärsauvat, pyörätuoli lainaan, sairaalasänky, turvaranneke,
      wc-koroke, apuväline, suurennuslasi, liukuesteet, nastat kenkiin
    `),
    sv: words("hjälpmedel, rollator, kryckor, låna rullstol"),
    en: words("walker, crutches, borrow wheelchair, assistive device, mobility aids"),
  },
  {
    code: "lemmikin hoito",
    finds: words("lemmikkihoito, koiranulkoilutus, eläinsuojeluyhdistys, dogsitteri, lemmikki"),
    related: words("asiointi, kennelkerho, 4H, naapuriapu, eläinsuojelu, löytöeläimet"),
    said: words(`
      kuka hoitaa koiraa, koiran ulkoilutus, koiraa ei jaksa ulkoiluttaa, kissa hoitoon, hoitaja koiralle,
      lemmikki hoitoon, löytökissa, koira karkasi, eläinlääkäri kallis
    `),
    sv: words("hundpassning, djurskydd, sköta katten"),
    en: words("dog walking, pet care, lost pet, animal shelter, cat sitter"),
  },
  {
    code: "digihuijaukset",
    finds: words("tietoturva, digihuijaus, huijaukset, turvallinen netti, verkkoturvallisuus"),
    related: words("digitaidot, digineuvonta, rikosuhripäivystys, turvallisuus, verkkopankki, kuluttajaneuvonta"),
    said: words(`
      huijausviesti, huijaussoitto, huijattu netissä, nettihuijaus, epäilyttävä viesti, pankkihuijaus, romanssihuijaus,
      rakkaushuijari, tietoturva, virus koneessa, feikkiviesti, kalasteluviesti, tilausansa
    `),
    sv: words("bluff, bedrägeri på nätet, lurad på nätet"),
    en: words("online scam, phishing, scam call, romance scam, online safety"),
  },
  {
    code: "ateria kotiin",
    finds: words("ateriapalvelu, kotiateria, ateria kotiin, ruokakuljetus, ateriatuki"),
    related: words("asiointi, yhteinen pöytä, kauppa-apu, senioriruokailu, ruoka-apu, kotihoito"),
    said: words(`
      ruoka kotiin, lämmin ruoka kotiin, ateriapalvelu, valmis ruoka kotiin, ei jaksa kokata,
      ei pysty laittamaan ruokaa, kotiin kuljetettu ruoka, ei jaksa laittaa ruokaa
    `),
    sv: words("mat hem, måltidsservice, varm mat hem"),
    en: words("meals on wheels, meal delivery, food delivered home"),
  },
  {
    code: "muutto ja tavaran kuljetus",
    finds: words("muuttoapu, tavarankuljetus, kuljetusapu, nouto kotoa, kantoapu"),
    related: words("asiointi, toimeentulo, naapuriapu, lahjoituspiste, kierrätyskeskus, talkooapu, työpaja"),
    said: words(`
      muuttoapu, muuttoon kantajia, muutto edessä, tavaran siirto, vanhan sohvan vienti, kaatopaikalle vienti,
      kuolinpesän tyhjennys, kuka tyhjentää asunnon, huonekalujen kuljetus, peräkärry lainaksi
    `),
    sv: words("flytthjälp, transport av möbler, tömma dödsbo"),
    en: words("moving help, removal help, furniture transport, clear house"),
  },
  {
    code: "turvapuhelin ja kodin turvallisuus",
    finds: words("turvapuhelin, kodin turvallisuus, korjausneuvonta, turvallinen koti, kodin muutostyöt"),
    related: words("turvallisuus, kaatumisen ehkäisy, varautuminen, ikäihmiset, apuvälineet, palovaroitin, naapuriapu"),
    said: words(`
      turvaranneke, turvanappi, palovaroittimen vaihto, kaide portaisiin, kylpyhuone vaarallinen, kynnysten poisto,
      liesi jää päälle, kotona turvatonta, kodin korjaus vanhukselle, korjausavustus
    `),
    sv: words("trygghetstelefon, trygg hemma, brandvarnare"),
    en: words("safety phone, alarm bracelet, home safety, smoke alarm, home adaptations"),
  },
];
