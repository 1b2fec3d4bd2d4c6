import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Having a say, and running an association. */
export const advocacyAndAssociations: readonly Concept[] = [
  {
    code: "vaikuttaminen",
    finds: words("vaikuttaminen, kumppanuuspöytä, asukasilta, kuntalaisaloite, osallisuus, edunvalvonta, asukasraati"),
    related: words(`
      kyläneuvos, vanhusneuvosto, vammaisneuvosto, nuorisovaltuusto, kyläyhdistys, tulevaisuusfoorumi, kansalaistoiminta
    `),
    said: words(`
      vaikuttaa, haluaa vaikuttaa, päättäjille, kunnan päätökset, aloite, kuntalaisaloite, epäkohta, antaa palautetta,
      ehdotus kaupungille, kenelle valittaa, kaupungin asiat, lähipalvelut, mielipide kuuluville, epäoikeudenmukaista,
      äänestäminen, kansalaisaktiivi, osallisuus, osallistuminen päätöksentekoon, valtuustoaloite, kuntapolitiikka
    `),
    sv: words("påverka, medborgarinitiativ, invånarkväll, delaktighet"),
    en: words("have a say, influence, participation, citizens' initiative, feedback to city, advocacy"),
  },
  {
    code: "kumppanuuspöytä",
    finds: words("kumppanuuspöytä, kumppanuuspöydät, tulevaisuusfoorumi, yhdistysfoorumi, järjestöilta"),
    related: words("vaikuttaminen, kattojärjestö, kyläneuvos, hyvinvointityöryhmä, yhteistyömuoto, asukasilta"),
    said: words(`
      kumppanuuspöytä, kumppanuuspöydän kokous, yhteistyö kaupungin kanssa, yhdistysten kuntayhteistyö,
      järjestöyhteistyö, aihe pöydälle, kolmas sektori, verkosto
    `),
    sv: words("partnerskapsbord, samarbete med staden"),
    en: words("partnership table, cooperation with city, third sector"),
  },
  {
    code: "vanhusneuvosto ja vammaisneuvosto",
    finds: words("vanhusneuvosto, vammaisneuvosto, nuorisovaltuusto, esteettömyyskävely, hyvinvointityöryhmä"),
    related: words("vaikuttaminen, edunvalvonta, esteettömyys, ikäihmiset, eläkeläisyhdistys"),
    said: words(`
      vanhusneuvosto, vammaisneuvosto, nuorisovaltuusto, nuva, ikäihmisten asiat, vammaisten oikeudet, nuorten ääni,
      vanhusten ääni, edustaja neuvostoon
    `),
    sv: words("äldrerådet, handikapprådet, ungdomsfullmäktige"),
    en: words("elderly council, disability council, youth council"),
  },
  {
    code: "edunvalvonta ryhmälle",
    finds: words(`
      edunvalvonta, oikeuksien valvonta, etujärjestö, ammattiliitto, ammattiosasto, vuokralaiset, eläkkeensaajat
    `),
    related: words("vaikuttaminen, potilasjärjestö, oikeusapu, vammaisneuvosto, neuvontapiste, eläkeläisyhdistys"),
    said: words(`
      oikeudet, etujen ajaminen, kuka puolustaa, ammattiyhdistys, ay-toiminta, ammattiosasto, luottamusmies,
      veroasiat eläkeläisille, yrittäjäjärjestö, palkansaaja, mtk, maanviljelijät, yrittäjät
    `),
    sv: words("intressebevakning, rättigheter, fackförening, fackavdelning"),
    en: words("rights, advocacy, trade union, interest group"),
  },
  {
    code: "avustus yhdistykselle",
    finds: words("avustushakemus, toiminta-avustus, kyläneuvos, avustushaku, järjestöneuvonta, hankeneuvonta, leader"),
    related: words("vaikuttaminen, kattojärjestö, järjestöilta, kumppanuuspöytä, yhdistykset, STEA, tilitys"),
    said: words(`
      avustus, avustukset, hakea avustusta, avustuksen haku, yhdistyksen rahoitus, rahaa yhdistykselle,
      rahoitusta toimintaan, kohdeavustus, järjestöavustus, stea, leader-raha, hankeraha, hanke, apuraha,
      tuki kylätalolle
    `),
    sv: words("understöd, bidrag för förening, finansiering, projektpengar"),
    en: words("grant, funding for association, apply for grant, project funding"),
  },
  {
    code: "yhdistyksen johtaminen",
    finds: words(`
      yhdistystoiminta, hallituskoulutus, järjestökoulutus, järjestöneuvonta, yhdistyskoulutus, kattojärjestö,
      yhdistyksen perustaminen
    `),
    related: words("vaikuttaminen, järjestöilta, kyläneuvos, yhdistykset, kokouskäytännöt, digineuvonta, PRH"),
    said: words(`
      perustaa yhdistys, yhdistyksen perustaminen, hallitus, puheenjohtaja, sihteeri, rahastonhoitaja,
      yhdistyksen säännöt, kokous, vuosikokous, toimintasuunnitelma, toimintakertomus, tilintarkastaja,
      toiminnantarkastaja, jäsenrekisteri, yhdistyksen purkaminen, prh, patenttihallitus, rekisterihallitus,
      yhdistyslaki, hallituksen jäsen, jäsenhankinta, väki vanhenee, ei saada jäseniä, uusia jäseniä,
      tietosuoja yhdistyksessä, perustaa kerho, haluamme perustaa yhdistyksen, yhdistys perusteilla,
      rekisteröidä yhdistys, kuka vetää kerhoa
    `),
    sv: words("starta förening, styrelse, föreningsutbildning, stadgar"),
    en: words("start an association, board, association training, chairperson, treasurer, statutes"),
  },
  {
    code: "tapahtuman järjestäminen",
    finds: words(`
      tapahtuman järjestäminen, tapahtumajärjestäjä, järjestyksenvalvojat, yhteistapahtuma, tapahtumalupa, kylätapahtuma
    `),
    related: words("kyläneuvos, ensiapupäivystys, tapahtuma-avustaja, talkooapu, kattojärjestö, markkinat"),
    said: words(`
      järjestää tapahtuma, tapahtumaa järjestämään, juhlien järjestäminen, tapahtuman luvat, konsertin järjestäminen,
      lavan vuokraus, teltta lainaksi, ohjelmaa tapahtumaan, esiintyjä tapahtumaan, tapahtumaan ensiapu,
      turvallisuussuunnitelma, tapahtumasuunnittelu
    `),
    sv: words("ordna evenemang, arrangera, evenemangstillstånd"),
    en: words("organise event, arrange event, event permit, event organiser"),
  },
  {
    code: "kokoustila",
    finds: words(`
      järjestötalo, kokoushuone, kylätalo, ryhmätila, tilavaraus, kokoontumistila, juhlatila, vuokrattava tila
    `),
    related: words(
      "tapahtuman järjestäminen, kylätupa, nuorisoseurantalo, toimintakeskus, kerhohuone, videotykki, sali",
    ),
    said: words(`
      tilaa kokoukselle, kokoustila, missä kokoontua, juhlatila, tila juhliin, syntymäpäivien pitopaikka, häät,
      tilavuokra, ilmainen tila, kerhotila, harjoitustila, bändikämppä, treenitila, tilan varaus, salivuoro,
      paikka kerholle, muistotilaisuus, rippijuhlat, poleeni, järjestötalo, treenikämppä, harjoitella bändin kanssa,
      tilat kerholle, vuokrata sali, juhlapaikka
    `),
    sv: words("möteslokal, lokal att hyra, festlokal, samlingslokal"),
    en: words("meeting room, premises, venue, hall to rent, party venue, space to rent"),
  },
  {
    code: "kattojärjestö",
    finds: words("kattojärjestö, jäsenjärjestöt, yhteenliittymä, järjestöilta, keskusjärjestö"),
    related: words("vaikuttaminen, järjestötalo, yhdistykset, kumppanuuspöytä, edunvalvonta"),
    said: words(`
      kattojärjestö, järjestöjen yhteistyö, yhdistysten yhteistyö, paikalliset yhdistykset, mitä yhdistyksiä,
      yhdistyslista, jäsenyhdistys, liittyä yhdistykseen, mikä yhdistys sopisi, järjestötoiminta
    `),
    sv: words("takorganisation, föreningar, gå med i förening"),
    en: words("umbrella organisation, associations, join association, list of associations"),
  },
  {
    code: "puolueet ja aatteet",
    finds: words(`
      kunnallisjärjestö, puolueosasto, rauhanpuolustajat, amnesty, kehitysyhteistyö, ystävyysseura, maailmankauppa
    `),
    related: words("vaikuttaminen, kansalaistoiminta, ihmisoikeudet, poliittinen yhdistys"),
    said: words(`
      politiikka, puolue, puolueosasto, ehdokkaaksi, vaalit, kuntavaalit, rauhantyö, kehitysapu, ihmisoikeudet, demarit,
      kokoomus, keskusta puolue, vasemmisto, perussuomalaiset, reilu kauppa, unicef
    `),
    sv: words("politik, parti, fredsarbete, mänskliga rättigheter"),
    en: words("politics, peace, human rights, political party"),
  },
  {
    code: "palveluklubit",
    finds: words("lions, LC, rotary, palveluklubi, zonta, soroptimistit, lions club, inner wheel"),
    related: words("vaikuttaminen, hyväntekeväisyys, keräys, talkoot, stipendi, vapaaehtoistyö"),
    said: words(`
      lions, leijonat, lionsklubi, lc, rotary, rotarit, zonta, soroptimistit, odd fellow, palveluklubi, herraseura,
      serviisiklubi, veljeskunta
    `),
    sv: words("lions, rotary, serviceklubb, zonta"),
    en: words("lions club, rotary, service club, zonta"),
  },
  {
    code: "tiedotus ja asennekasvatus",
    finds: words(`
      asennekasvatus, kouluvierailu, luento, koulutustilaisuus, tiedotuspiste, teemaviikko, hyvinvointiluento
    `),
    related: words("terveysluento, tiedonsaanti, neuvontapiste, kokemuspuhuja, järjestöinfo"),
    said: words(`
      puhuja, luennoitsija, luento aiheesta, kokemuspuhuja, kouluvierailu, asiantuntija kouluun,
      vanhempainiltaan puhuja, infotilaisuus, tietoa aiheesta, esitteitä, koulutus henkilökunnalle, tietoisku
    `),
    sv: words("föreläsning, föreläsare, skolbesök, information"),
    en: words("lecture, speaker, school visit, information session, awareness"),
  },
  {
    code: "järjestyksenvalvoja",
    finds: words("järjestyksenvalvojat, järjestysmiehet, järjestyksenvalvoja, järjestysmiestoiminta, liikenteenohjaus"),
    related: words("tapahtuman järjestäminen, ensiapuryhmä, markkinat, turvallisuus"),
    said: words(`
      järjestysmies, järkkäri, poke, portsari, järjestyksenvalvojia tapahtumaan, turvamies, valvontaa juhliin,
      jv-kortti, vartija, turvallisuus tapahtumassa, liikenteenohjaajia
    `),
    sv: words("ordningsman, ordningsvakt, trafikdirigering"),
    en: words("security steward, stewards for event, crowd control"),
  },
];
