import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** What those say who want to help, for records that call for helpers. */
export const volunteering: readonly Concept[] = [
  {
    code: "haluaa auttaa",
    finds: words(`
      vapaaehtoistyö, vapaaehtoistehtävä, haluaa auttaa, vapaaehtoistoiminta, vapaaehtoiset, vapaaehtoisen peruskurssi
    `),
    related: words("ystävätoiminta, talkoot, SPR, seurakunta, tukihenkilö, kansalaistoiminta, vapaaehtoisvälitys"),
    said: words(`
      haluaa auttaa, haluan auttaa, auttaa muita, auttaminen, auttaisi, auttaja, vapaaehtoistyö, vapaaehtoistyötä,
      vapaaehtoiseksi, vapaaehtoishommia, vapari, haluaa tehdä hyvää, aikaa auttaa, aikaa olisi, 
      missä tarvitaan apua, tarvitsisiko joku apua, hyödyksi, olla hyödyksi, tarpeellinen, hyväntekeväisyys,
      palkatta työtä, tehdä jotain hyvää, osallistua, lahjoittaa aikaa, pyyteettömästi, auttaisin, voisin auttaa,
      tekemään hyvää, vapaaehtoishomma, vapaaehtoistehtäviä, vapaaehtoisia tarvitaan, aikaa muille, antaa aikaa,
      haluaisin auttaa, missä voisin auttaa, miten voin auttaa, voinko auttaa, tehdä hyvää, tehdä jotain toisten
      hyväksi, toisten hyväksi, muiden hyväksi, tehdä vapaaehtoistyötä, vapaaehtoishommaa, vapaaehtoistöitä,
      hyväntekijä, hyödyksi muille, olla avuksi, eläkeläinen haluaa auttaa, ylimääräistä aikaa, antaa aikaansa,
      mukaan auttamaan, kaivataanko apua, tarvitaanko apua, tarvitaanko väkeä, tarvitaanko auttajia, etsitäänkö
      vapaaehtoisia, todistus vapaaehtoistyöstä, vapaaehtoistyöstä todistus, harjoittelu vapaaehtoisena
    `),
    sv: words(`
      frivillig, vill hjälpa, frivilligarbete, volontär, göra nytta, vill hjälpa till, kan hjälpa, jag vill
      hjälpa, bli frivillig, volontärarbete, hjälpa andra, göra gott
    `),
    en: words(`
      volunteer, volunteering, want to help, help others, voluntary work, give time, be useful, i want to help,
      how can i help, volunteer work, give back, give my time, become a volunteer, volunteer opportunities,
      volunteer certificate
    `),
  },
  {
    code: "ystäväksi ryhtyminen",
    finds: words(`
      ystävätoiminta, kotiystävä, ystäväkurssi, vapaaehtoisen ystävän peruskurssi, ystävätoiminnan vapaaehtoinen,
      SPR, ystäväksi, etsimme ystäviä, vapaaehtoisen ystävän
    `),
    related: words(`
      haluaa auttaa, ulkoiluystävä, puhelinystävä, palvelutalovierailu, vapaaehtoistehtävä, kaverikoira,
      ikäihmiset, varamummit, kotiystävä, ystävätoiminta
    `),
    said: words(`
      ystäväksi vanhukselle, ystävävapaaehtoinen, käydä mummojen luona, vierailla vanhusten luona, haluaa
      ystäväksi, vapaaehtoinen ystävä, seuraksi yksinäiselle, ilahduttaa vanhusta, käydä palvelutalossa, kaveriksi
      ikäihmiselle, viedä vanhuksia ulos, auttaa vanhuksia, auttaa mummoja, käydä vanhuksen luona, käydä vanhusten
      luona, käydä mummon luona, käydä ikäihmisen luona, käydä yksinäisen luona, käydä jonkun luona, käydä kylässä
      vanhuksen luona, kahvitella vanhuksen kanssa, kahvilla vanhuksen kanssa, vierailla vanhuksen luona,
      vierailla vanhainkodissa, vierailla palvelutalossa, seuraa vanhukselle, pitää seuraa vanhukselle, pitää
      seuraa, olla seurana, kaveriksi vanhukselle, kaveriksi yksinäiselle, ystäväksi yksinäiselle, ystäväksi
      ikäihmiselle, seuraksi vanhukselle, ilahduttaa vanhuksia, ilahduttaa yksinäistä, jutella vanhusten kanssa,
      ulkoiluttaa vanhuksia, viedä vanhus ulos, viedä mummoja ulos, vanhusten auttaminen, auttaa vanhusta, auttaa
      yksinäisiä, varamummoksi, varavaariksi, varamummiksi, mummoksi perheelle, kotiystäväksi, ystäväksi,
      ystävätoimintaan, lukea vanhuksille, pelata korttia vanhuksen kanssa, kuunnella vanhuksia
    `),
    sv: words(`
      bli vän, frivillig vän, hjälpa äldre, besöka äldre, vän till äldre, sällskap åt äldre, hälsa på äldre, bli
      vänbesökare
    `),
    en: words(`
      become a friend, visit elderly, volunteer with older people, befriender, help elderly, visit old people,
      visit the elderly, befriend, befriending, keep company to elderly, help old people
    `),
  },
  {
    code: "puhelinauttaja",
    finds: words(`
      puhelinystävä, päivystäjä, puhelinpäivystys, kriisipuhelinpäivystäjä, palveleva puhelin, chat-päivystäjä,
      päivystäjäksi
    `),
    related: words("haluaa auttaa, vapaaehtoistehtävä, vapaaehtoisen peruskurssi, auttava puhelin, etävapaaehtoinen"),
    said: words(`
      auttaa puhelimessa, vapaaehtoinen puhelimeen, kuunnella puhelimessa, päivystäjäksi, auttaa kotoa käsin,
      verkkovapaaehtoinen, vapaaehtoistyö etänä, soitella yksinäisille, puhelinpäivystäjäksi, kriisipäivystäjäksi,
      chat-päivystäjäksi, chattiin vastaajaksi, vastaajaksi puhelimeen, päivystää puhelimessa, auttaa puhelimitse,
      auttaa netissä, auttaa kotoa, auttaa etänä, etänä vapaaehtoisena, etävapaaehtoinen, verkossa vapaaehtoisena,
      netissä vapaaehtoistyötä, vapaaehtoistyö netissä, vapaaehtoistyö kotoa, soittaa yksinäisille, soitella
      vanhuksille, soittaa vanhuksille, puhelinystäväksi
    `),
    sv: words(`
      telefonjour frivillig, hjälpa per telefon, frivillig på distans, ringa äldre, svara i telefon, jourhavande
    `),
    en: words(`
      volunteer by phone, helpline volunteer, remote volunteering, volunteer from home, online volunteering,
      volunteer online, phone volunteer, call lonely people
    `),
  },
  {
    code: "tukihenkilöksi ryhtyminen",
    finds: words(`
      tukihenkilö, tukihenkilötoiminta, tukihenkilökoulutus, maahanmuuttajien tukihenkilö, rikoksen uhrin
      tukihenkilö, vertaistukija, tukiperhe, kotoutujan kaveri, kaveri haussa
    `),
    related: words(`
      haluaa auttaa, vapaaehtoistehtävä, perhekummi, rikosuhripäivystys, mielenterveys, kokemusasiantuntija,
      lastensuojelu, maahanmuuttaneet, vertaistukihenkilö
    `),
    said: words(`
      tukihenkilöksi, tukihenkilökurssi, vertaistukijaksi, kokemusasiantuntijaksi, mentoriksi, kummiksi, auttaa
      perheitä, auttaa maahanmuuttajia, pakolaisten auttaminen, auttaa nuoria, auttaa rikoksen uhria, oma kokemus
      käyttöön, tukiperheeksi, mentori, tukihenkilöksi nuorelle, tukihenkilöksi maahanmuuttajalle,
      ystäväperheeksi, kaveriksi maahanmuuttajalle, kaveriksi pakolaiselle, kotoutujan kaveriksi, tutustua
      maahanmuuttajaan, tutustua maahanmuuttajiin, tutustua ulkomaalaisiin, tutustua pakolaisiin, auttaa
      maahanmuuttajaa, auttaa pakolaisia, auttaa ukrainalaisia, näyttää paikkoja, näyttää kaupunkia, näyttää
      suomea, opettaa suomea, opettaa suomen kieltä, suomen kielen opettajaksi, kielikummiksi, rinnallakulkijaksi,
      rinnalla kulkija, vertaistukihenkilöksi, auttaa päihdeongelmaisia, auttaa mielenterveyskuntoutujia, auttaa
      kehitysvammaisia
    `),
    sv: words(`
      stödperson, bli stödperson, mentor, hjälpa invandrare, stödfamilj, vän till invandrare, hjälpa flyktingar,
      visa runt, lära ut finska
    `),
    en: words(`
      support person, become support person, mentor, help immigrants, help refugees, become a support person,
      teach finnish, show around, friend for a refugee, buddy for newcomers
    `),
  },
  {
    code: "asiointiavun vapaaehtoinen",
    finds: words("asiointiapu, saattoapu, kyläkyyti, vapaaehtoinen kuski, kauppa-apu, naapuriapu"),
    related: words("haluaa auttaa, vapaaehtoistehtävä, kylärinkikyyti, kauppakyyti, saattaja, lumityöt"),
    said: words(`
      kuskiksi, voi ajaa autoa, vapaaehtoiseksi kuskiksi, auto käytössä, lumitöitä naapurille, käydä kaupassa
      vanhukselle, saattajaksi, kuljettaa ihmisiä, auttaa naapuria, minulla auto, auto käytettävissä, ajaa
      vanhuksia, kuljettaa vanhuksia, viedä kauppaan vanhuksia, kuljettajaksi, kyyditä vanhuksia, ajaa autoa
      vapaaehtoisena, auttaa kaupassa, käydä kaupassa vanhuksen puolesta, kauppakaveriksi, saattajaksi lääkäriin,
      viedä vanhuksia lääkäriin, lumitöihin, tehdä lumitöitä vanhuksille, pihatöihin vanhuksille, pienet
      korjaustyöt vanhuksille
    `),
    sv: words(`
      frivillig chaufför, köra, hjälpa med ärenden, bli chaufför, skjutsa äldre, handla åt äldre, följa till
      läkaren
    `),
    en: words(`
      volunteer driver, driving, help with errands volunteer, drive elderly, shopping for elderly, escort to
      doctor
    `),
  },
  {
    code: "lasten ja nuorten vapaaehtoinen",
    finds: words(`
      lukumummot ja -vaarit, kerhonohjaaja, kylämummi, nuorisovapaaehtoinen, leiriohjaaja, läksyauttaja,
      perhekummi, kerhonohjaajia, valmentajia, lukumummot, turvalliset aikuiset, ohjaajia etsitään
    `),
    related: words(`
      oppiminen, haluaa auttaa, lapset, 4H, MLL, partio, iltapäiväkerho, iltapäivätoiminta, varamummo, lukukummi,
      nuoret, lapsiperheet
    `),
    said: words(`
      lasten kanssa vapaaehtoinen, kerhonohjaajaksi, ohjaajaksi, lasten kerhon vetäjä, leirille ohjaajaksi,
      isoseksi, kylämummiksi, kuunnella lasten lukemista, auttaa lapsia, valmentajaksi, lukumummoksi, auttaa
      läksyissä, mummiksi lapsille, valvoa nuoria, valvomaan nuoria, valvomaan nuorten iltoja, nuorten iltojen
      valvojaksi, valvojaksi, valvojaksi nuorten iltaan, kadulle nuorten kanssa, kadulla nuorten kanssa, nuorten
      kanssa kadulla, partioimaan kadulle, saapasjalka, saapastoiminta, katupartio, turvallinen aikuinen,
      turvalliseksi aikuiseksi, aikuinen nuorille, nuorisotyöhön vapaaehtoiseksi, ohjata nuoria, ohjata lapsia,
      lasten ohjaajaksi, kerho-ohjaajaksi, leiriohjaajaksi, valmentaa lapsia, valmentaa junioreita,
      joukkueenjohtajaksi, lukea lapsille, lukisin lapsille, lukuvaariksi, lukumummiksi, satuja lapsille,
      kuunnella lasten lukua, kouluun avuksi, läksyapua antamaan, läksykerhoon auttamaan, läksykerhon ohjaajaksi,
      kouluvaariksi, koulumummoksi, lastenhoitajaksi vapaaehtoisena, hoitaa lapsia vapaaehtoisena, pidän lapsista,
      tykkään lapsista, perheen avuksi
    `),
    sv: words(`
      ledare för barn, hjälpa barn, läsmormor, lägerledare, läsa för barn, ungdomsledare, barnledare, hjälpa
      ungdomar, nattvandrare, vuxen på stan, läxhjälpare, tränare för juniorer
    `),
    en: words(`
      volunteer with children, club leader, camp leader, coach, help with reading, youth volunteer, work with
      youth, read to children, read for kids, help kids with homework, tutor, youth leader, supervise youth,
      street volunteer, coach kids
    `),
  },
  {
    code: "lahjoittaminen ja keräys",
    finds: words("lipaskeräys, keräys, lahjoituspiste, nälkäpäivä, joulukeräys, myyjäiset, lipaskerääjä"),
    related: words("haluaa auttaa, vapaaehtoistehtävä, SPR, kirpputori, hyväntekeväisyys, LC, Rotary"),
    said: words(`
      lahjoittaa, lahjoitus, lahjoittaa rahaa, keräys, keräyslipas, lipaskerääjä, nälkäpäivä, veikko, roosa nauha,
      minne lahjoittaa, lankoja lahjoittaa, myydä arpoja, hyväntekeväisyys, testamenttilahjoitus, lions, rotary,
      palveluklubi, lahjoittaisin, lahjoittaa vaatteita, lahjoittaa tavaraa, lahjoittaa huonekaluja, lahjoittaa
      leluja, minne voi viedä vaatteita, mihin voi lahjoittaa, keräykseen, keräykseen mukaan, lippaan kanssa,
      neuloa hyväntekeväisyyteen, sukkia hyväntekeväisyyteen
    `),
    sv: words("donera, insamling, bössinsamling, välgörenhet"),
    en: words("donate, donation, fundraising, charity, collection"),
  },
  {
    code: "vapaaehtoisen koulutus",
    finds: words(`
      vapaaehtoisen peruskurssi, vapaaehtoiskoulutus, ystäväkurssi, tukihenkilökoulutus, vertaisohjaajakoulutus,
      peruskurssi
    `),
    related: words(`
      oppiminen, haluaa auttaa, vapaaehtoiset, koulutus, ensiapukurssi, kokemusasiantuntijakoulutus, todistus
    `),
    said: words(`
      koulutus vapaaehtoiseksi, vapaaehtoiskurssi, mitä vapaaehtoinen tekee, kurssi vapaaehtoiselle,
      tukihenkilökoulutukseen, pitääkö olla koulutus, vapaaehtoisen perehdytys, mistä vapaaehtoiskoulutus,
      todistus, saa todistuksen, todistuksen saa, kurssi vapaaehtoisille, ystäväkurssi, peruskurssi
      vapaaehtoiselle, koulutus tukihenkilöksi
    `),
    sv: words("utbildning för frivilliga, grundkurs för vänner"),
    en: words("volunteer training, training for volunteers, volunteer course"),
  },
  {
    code: "verenluovutus",
    finds: words("verenluovutus, veripalvelu, luovutustilaisuus, SPR"),
    related: words("ensiapu, vapaaehtoistehtävä, hyväntekeväisyys"),
    said: words("luovuttaa verta, veren luovutus, verenluovuttaja, kantasolut, veripalvelu"),
    sv: words("ge blod, blodgivning"),
    en: words("blood donation, give blood, donate blood"),
  },
  {
    code: "yritysten ja ryhmien vapaaehtoistyö",
    finds: words("talkoopäivä, ryhmävapaaehtoiset, yhteiskuntavastuu, kertaluonteinen vapaaehtoistyö, kertakeikka"),
    related: words("haluaa auttaa, talkoot, vapaaehtoistehtävä, tapahtuma-avustaja, lahjoituspiste"),
    said: words(`
      auttaa kerran, kertaluonteinen, lyhyt vapaaehtoistehtävä, vapaaehtoistyö porukalla, työporukan talkoot,
      ei voi sitoutua, pieni hetki aikaa, koululuokan talkoot, auttaa viikonloppuna
    `),
    sv: words("frivillig en gång, frivilliggrupp"),
    en: words("one-off volunteering, short volunteer task, group volunteering, corporate volunteering"),
  },
];
