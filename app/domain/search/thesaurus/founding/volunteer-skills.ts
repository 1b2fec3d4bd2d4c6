import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Those who want to help with what they can or like. */
export const volunteerSkills: readonly Concept[] = [
  {
    code: "digivapaaehtoinen",
    finds: words("digineuvoja, digituki, vapaaehtoiset digineuvojat, vertaisopastaja, digineuvonta"),
    related: words("haluaa auttaa, vapaaehtoistehtävä, kirjasto, digikotikäynti, senioriopastus"),
    said: words(`
      digineuvojaksi, osaa tietokoneita, opettaa kännykkää vanhuksille, auttaa digiasioissa, auttaa tietokoneen
      kanssa, vertaisneuvoja, neuvoa puhelimen käytössä, opettaa tietokonetta, opettaa älypuhelinta,
      digiopastajaksi, digitukijaksi, vertaisopastajaksi, opastaa vanhuksia netissä, auttaa vanhuksia puhelimen
      kanssa, osaan tietokoneita
    `),
    sv: words("frivillig digistöd, lära äldre använda telefon, bli digihandledare, lära äldre använda dator"),
    en: words(`
      digital volunteer, teach computers, help people with phones, teach seniors smartphones, help seniors with
      phones
    `),
  },
  {
    code: "tapahtuma-avustaja",
    finds: words(`
      tapahtuma-avustaja, tapahtumavapaaehtoinen, kahvio, järjestyksenvalvoja, talkooväki, kesäteatterin talkoot
    `),
    related: words(`
      tapahtuman järjestäminen, haluaa auttaa, vapaaehtoistehtävä, tapahtumat, kahvinkeitto, lipunmyynti,
      puvustamo, järjestysmiehet, kahvila, keittäjiä, myyjiä, leivonta
    `),
    said: words(`
      tapahtumiin töihin, talkoisiin tapahtumaan, kahvinkeittäjä, kahvinkeittoon, lipunmyyjä, leipojaksi, auttaa
      tapahtumissa, narikkaan, liikenteenohjaaja, makkaranmyyjä, roudaaja, kahvilaan töihin vapaaehtoisena,
      kahvilaan vapaaehtoiseksi, kahvilaan väkeä, kahvilaan auttamaan, keittiöön, leipoa kahvilaan, leivon
      mielelläni, leivon kahvilaan, leipoisin, pullia leipomaan, leipomaan, kakkuja leipoa, buffettiin, buffaan,
      kioskille, kahvinkeittäjäksi, keittää kahvia, myyjäksi, myyjäksi kirpputorille, myyjäksi puffettiin,
      järjestyksenvalvojaksi, lipunmyyjäksi, esiintymislavan pystytykseen, tapahtuman järjestelyihin,
      festivaaleille töihin vapaaehtoisena, juhlien järjestelyihin, tarjoilijaksi
    `),
    sv: words(`
      evenemangsfrivillig, funktionär, koka kaffe, baka till kafé, hjälpa i kafé, hjälpa på evenemang, koka kaffe
      frivilligt, kiosk
    `),
    en: words(`
      event volunteer, steward, help at events, coffee making, help in a café, bake for, volunteer baker, kitchen
      helper, help at an event, festival volunteer
    `),
  },
  {
    code: "ensiapu- ja pelastusvapaaehtoinen",
    finds: words(`
      ensiapuryhmä, hälytysosasto, vapaaehtoinen pelastuspalvelu, VPK, päivystysvapaaehtoiset,
      hälytysosaston peruskurssi, SPR
    `),
    related: words("haluaa auttaa, ensiapu, palokunta, etsintä, vapaaehtoiset, meripelastus, ensiapupäivystys"),
    said: words(`
      palomieheksi, palokuntaan vapaaehtoiseksi, sammutustyöhön, etsintöihin mukaan, ensiapupäivystäjäksi,
      ensiapuryhmään, hälytysryhmä, valmiusryhmä, ensiapupäivystys tapahtumaan, auttaa onnettomuuksissa,
      vapaapalokuntaan, vapaapalokuntaan mukaan, palokuntaan mukaan, palokuntaan, vpk mukaan, vpk:hon,
      palokuntalaiseksi, sammuttajaksi, sammutusporukkaan, osaan ensiapua, ensiaputaitoinen auttamaan, ensiapua
      osaava, ensiapuryhmäläiseksi, ensiapupäivystykseen, ensivasteeseen, etsijäksi, etsintään mukaan, kadonneen
      etsintä, etsiä kadonneita, vapepaan, pelastuspalveluun, hälytysosastoon, hälytysryhmään, pelastuskoirakko,
      meripelastajaksi, sairaanhoitaja vapaaehtoisena, valmiusryhmään, varautumisen vapaaehtoinen,
      kriisitilanteissa auttamaan, kotimaan apuun
    `),
    sv: words(`
      frivillig brandman, första hjälpen-grupp, frivillig räddningstjänst, gå med i FBK, gå med i brandkåren,
      frivilliga räddningstjänsten, kan första hjälpen
    `),
    en: words(`
      volunteer firefighter, first aid volunteer, rescue volunteer, join fire brigade, join the fire brigade, know
      first aid, first aid skills, search volunteer
    `),
  },
  {
    code: "lukija vapaaehtoisena",
    finds: words("äänilehti, ääneen lukeminen, äänilehden lukeminen, lukija, äänilehden lukija"),
    related: words(`
      oppiminen, haluaa auttaa, näkövammaiset, vapaaehtoistehtävä, kulttuurikaveri, palvelutalovierailu, ääneen
      luettu
    `),
    said: words(`
      lukijaksi, lukea ääneen vanhuksille, äänilehden lukijaksi, lukea sokeille, hyvä lukuääni, lehden lukijaksi,
      lukisin, lukisin ääneen, lukea lehteä ääneen, lukea vanhuksille, lukea näkövammaisille, lukisin vanhuksille,
      lukea ääneen, ääneen lukijaksi, äänikirjan lukija, äänittäjäksi
    `),
    sv: words("läsa högt för synskadade, inläsare"),
    en: words("read for blind, volunteer reader, reading aloud volunteer"),
  },
  {
    code: "kulttuurivapaaehtoinen",
    finds: words("kulttuurikaveri, kulttuuriluotsi, museo-opas, laulattaja, talkooesitykset, kesäteatterin talkoot"),
    related: words("haluaa auttaa, vapaaehtoistehtävä, tapahtuma-avustaja, palvelutalovierailu, teatteri"),
    said: words(`
      kulttuurikaveriksi, esiintyjäksi, soittaa vanhuksille, laulaa palvelutalossa, oppaaksi, lavastajaksi,
      puvustajaksi, kulttuuriluotsiksi, museo-oppaaksi, oppaaksi museoon, museoon vapaaehtoiseksi, näyttelijäksi,
      lavalle, kesäteatteriin mukaan, teatteriin auttamaan, puvustukseen, lavasteita rakentamaan, muusikko
      vapaaehtoisena, laulattajaksi, soittaa vanhainkodissa
    `),
    sv: words("kulturvän frivillig, uppträda för äldre"),
    en: words("culture volunteer, perform for elderly, guide volunteer"),
  },
  {
    code: "liikunnan vapaaehtoinen",
    finds: words(`
      vertaisliikuttaja, liikuntapaikkatalkoot, latutalkoot, liikunnan ohjaaja, vertaisohjaaja, ulkoiluystävä
    `),
    related: words(
      "haluaa auttaa, urheiluseura, vapaaehtoistehtävä, kävelyryhmä, valmentaja, liikuntapaikkojen ylläpito",
    ),
    said: words(`
      ohjaajaksi jumppaan, vetää kävelyryhmää, valmentajaksi, toimitsijaksi, ladun ajoon, kentän hoito, latujen
      ylläpito, jäädyttää kenttä, vertaisohjaajaksi, huoltaja joukkueelle, ohjata jumppaa, jumpan ohjaajaksi,
      vertaisohjaajaksi liikuntaan, latuja tekemään, latuja kunnostamaan, latutalkoisiin, kentän kunnostus, väyliä
      raivaamaan, rataa raivaamaan, toimitsijaksi kisoihin, ulkoiluttajaksi, lenkkikaveriksi näkövammaiselle,
      tandemin ohjaajaksi, opasjuoksijaksi, opasjuoksija, valmentajaksi joukkueelle
    `),
    sv: words("ledare för motion, tränare, spårtalko"),
    en: words("exercise leader, coach volunteer, maintain ski tracks"),
  },
  {
    code: "luonnon vapaaehtoinen",
    finds: words(`
      vieraslajitalkoot, luontotalkoot, luonnonsuojelu, jättipalsamitalkoot, roskatalkoot, ympäristötalkoot
    `),
    related: words(`
      haluaa auttaa, talkoot, luonto, vapaaehtoistehtävä, järvien hoito, ratatalkoot, riistapelto, raivaus,
      siivoustalkoot
    `),
    said: words(`
      luonnon hyväksi, kitkeä vieraslajeja, luonnonsuojelutyö, ulkona vapaaehtoistyötä, metsätalkoot, kerätä
      roskia, ulkohommaa, ulkohommia, ulkotöitä, ulkotöitä vapaaehtoisena, ulkona tekemistä talkoissa, kädet
      saveen, kädet multaan, kädet likaisiksi, käsillä tekemistä talkoissa, siivota luontoa, siivoustalkoisiin,
      roskien keräys, roskia keräämään, haravointitalkoot, haravoimaan, risusavotta, raivaustalkoot, polkutalkoot,
      ympäristötalkoot, pihatalkoisiin, puita istuttamaan, puistotalkoot, rannan siivous
    `),
    sv: words("naturtalko, hjälpa naturen, städtalko, plocka skräp, utearbete talko, talkoarbete utomhus"),
    en: words(`
      nature volunteer, conservation work, outdoor volunteering, litter picking, pick up litter, clean-up, outdoor
      work, work outdoors
    `),
  },
  {
    code: "ruoka-avun vapaaehtoinen",
    finds: words("ruoka-apu, hävikkiruoka, ruokakassijako, ruoan lajittelu, yhteinen pöytä"),
    related: words("haluaa auttaa, vapaaehtoistehtävä, keittiö, diakonia, joulukeräys, talkooapu"),
    said: words(`
      auttaa ruuan jaossa, ruokajakoon vapaaehtoiseksi, keittiöön auttamaan, kokata muille, auttaa köyhiä, hävikin
      keruu, ruokakassien jakajaksi, jakamaan ruokaa, jakaa ruokaa, ruoan jako vapaaehtoisena, keittiöapulaiseksi,
      kokkaisin, kokata vähävaraisille, keittäjäksi, ruokaa tekemään, hävikkiruokaa hakemaan, vaatteiden
      lajittelijaksi, lajitella vaatteita, lajittelemaan vaatteita, kirpputorille auttamaan
    `),
    sv: words("hjälpa till med matutdelning, dela ut mat, sortera kläder, laga mat frivilligt"),
    en: words(`
      help at food bank, kitchen volunteer, help the poor, distribute food, sort clothes, cook for others, serve
      food
    `),
  },
];
