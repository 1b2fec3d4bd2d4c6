import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** The blows of life: loss, grief and crisis. */
export const griefAndCrisis: readonly Concept[] = [
  {
    code: "kriisiapu",
    finds: words(`
      kriisiapu, kriisikeskus, kriisi, kriisipuhelin, kriisiryhmä, henkinen ensiapu, kriisivastaanotto,
      kriisilinja, keskusteluapu
    `),
    related: words(`
      mielen hyvinvointi, keskusteluapu, tukihenkilö, auttava puhelin, MIELI, rikosuhripäivystys, sielunhoito,
      diakoniavastaanotto, päivystäjä
    `),
    said: words(`
      kriisissä, äkillinen kriisi, järkytys, sokki, onnettomuus, elämä romahtanut, maailma romahti, katastrofi,
      kaikki romahti, äkkikuolema, järkyttävä tapahtuma, heti apua, päivystävä apu, yöllä apua, traumaattinen
      tapahtuma, kriisiterapia, ei tiedä mitä tehdä, apua heti, hätä, hädässä, en tiedä mitä tehdä, en tiedä mihin
      mennä, en tiedä kenelle soittaa, kenelle soittaa yöllä, joku jolle soittaa, jonkun jolle soittaa, soittaa
      yöllä, päivystää yöllä, henki ahdistaa, menetin kaiken, kaikki kaatuu päälle, elämä meni palasiksi, elämä
      palasina, pohja putosi, trauma, traumatisoitunut, näin onnettomuuden, kolari, tulipalo vei kodin, en saa
      mistään kiinni, en saa otetta, en pysty enää, apua nyt heti, kriisipuhelin, kriisilinja
    `),
    sv: words(`
      kris, krishjälp, kristelefon, kriscenter, chock, akut hjälp, jouren, kristelefonen, vet inte vad jag ska
      göra, trauma, olycka, ring någon på natten
    `),
    en: words(`
      crisis, crisis help, helpline, shock, emergency support, urgent help, crisis line, trauma, accident,
      hotline, call at night, don't know what to do, breakdown
    `),
  },
  {
    code: "suru ja menetys",
    finds: words("suru, sururyhmä, läheisensä menettäneet, menetys, surevat, surutyö, leskien ryhmä"),
    related: words("vertaisryhmä, keskusteluapu, tukihenkilö, kriisiapu, seurakunta, sielunhoito"),
    said: words(`
      sureva, surulla, läheinen kuollut, kuolema, kuolemantapaus, mies kuoli, vaimo kuoli, vaimo kuollut, puoliso
      kuollut, äiti kuoli, isä kuollut, sisko kuollut, veli kuollut, ystävä kuollut, menettänyt läheisen, jäänyt
      leskeksi, hautajaiset, hautajaisten jälkeen, ikävä, ikävöi, suree, suruaika, surun murtama, ei pääse surusta
      yli, mieheni kuoli, vaimoni kuoli, äitini kuoli, isäni kuoli, lapseni kuoli, menetin, menettänyt, puhua
      surusta, surra, suru musertaa, menehtyi, poismeno, hautasin, kuoli, kuollut, kuoleman jälkeen, mummo kuoli,
      vaari kuoli, isoäiti kuoli, kaveri kuoli, isän kuolema, äidin kuolema, äidin kuoleman jälkeen, isän kuoleman
      jälkeen, miehen kuoleman jälkeen, vaimon kuoleman jälkeen, veljen kuolema, siskon kuolema, äiti menehtyi,
      isä menehtyi, puoliso menehtyi, mies menehtyi, menettänyt äidin, menettänyt isän, menetin äidin, menetin
      isän, menetin mieheni, menetin vaimoni, menetin puolisoni, läheisen menetys, läheisen kuolema, jäi
      kaipaamaan, kaipuu, kaipaan äitiä, kaipaan isää, en pääse yli, surussa, suru ei helpota, suruun,
      suruprosessi, hautajaisista, nukkui pois, nukkunut pois, vainaja, edesmennyt, itken joka päivä, saattaja,
      sorgen, hauta, hautausmaa, tyhjyys kuoleman jälkeen, lemmikki kuoli
    `),
    sv: words(`
      sorg, sorgegrupp, förlorat en anhörig, dödsfall, man dog, fru dog, saknad, sörja, sörjande, mamma dog, pappa
      dog, min man dog, min fru dog, mist sin make, mist en nära, dödsfall i familjen, död, gick bort, begravning
    `),
    en: words(`
      grief, bereavement, bereaved, lost a loved one, husband died, wife died, mother died, mourning, grieving,
      passed away, died, death of a parent, lost my mother, lost my husband, lost my wife, loss, funeral, death in
      the family, mourning group
    `),
  },
  {
    code: "leskeys",
    finds: words("lesket, leski, leskien ryhmä, sururyhmä, nuoret lesket, läheisensä menettäneet"),
    related: words("yksinäisyys, suru, vertaisryhmä, kohtaamispaikka, yhteisruokailu, ystävätoiminta"),
    said: words(`
      leski, jäänyt leskeksi, leskeksi, leskimies, leskirouva, leskivaimo, nuori leski, puolison kuoleman jälkeen,
      mies kuollut, vaimo kuollut, elämänkumppani kuoli, talo tyhjä, leskeneläke, mieheni kuoli, vaimoni kuoli,
      talossa yksin, leskeksi jäänyt, jäi leskeksi, jäin leskeksi, tuore leski, mies nukkui pois, vaimo nukkui
      pois, jäin yksin miehen kuoltua, jäi yksin puolison kuoltua, vaimon kuoleman jälkeen, miehen kuoleman
      jälkeen, menetin puolisoni
    `),
    sv: words("änka, änkling, blivit ensam efter maken, mist sin man, mist sin hustru, ensam efter makens död"),
    en: words("widow, widower, widowed, lost my husband, lost my wife, after my husband's death"),
  },
  {
    code: "lapsen kuolema",
    finds: words("lapsikuolema, lapsensa menettäneet, kohtukuolema, käpy, keskenmeno, enkelilapsi"),
    related: words("kriisi, sururyhmä, suru, vertaistuki, kriisiapu, läheisensä menettäneet"),
    said: words(`
      lapsi kuoli, vauva kuoli, lapsensa menettänyt, poika kuollut, tytär kuollut, keskenmeno, kuolleena syntynyt,
      kätkytkuolema, raskaus keskeytyi, enkelivauva, lapsensa menettäneet, kohtukuolema, vauva kuoli kohtuun,
      menetimme lapsen, menetin lapseni, lapsemme kuoli, tytär kuoli, poika kuoli, aikuinen lapsi kuoli, raskaus
      päättyi, kesken mennyt raskaus, lapsen hautajaiset, lapsen menetys
    `),
    sv: words("förlorat ett barn, barn dog, missfall, änglabarn, mist sitt barn, dödfödd, barnet dog"),
    en: words(`
      child died, baby died, lost a child, miscarriage, stillbirth, lost our baby, lost my son, lost my daughter,
      death of a child
    `),
  },
  {
    code: "itsemurhan jälkeen",
    finds: words("itsemurhan tehneen läheiset, surunauha, itsemurha, äkillinen menetys"),
    related: words("kriisi, suru, sururyhmä, kriisiapu, läheisensä menettäneet, vertaistuki"),
    said: words(`
      poika teki itsemurhan, itsemurhan tehneen omainen, läheinen tappoi itsensä, mies teki itsemurhan, isä
      hirttäytyi, itsemurha perheessä, itsemurhan jälkeen, teki itsemurhan, tappoi itsensä, lähti oman käden
      kautta, oman käden kautta, hirtti itsensä, itsemurhan tehnyt, veljen itsemurha, isän itsemurha, pojan
      itsemurha, ystävä tappoi itsensä
    `),
    sv: words("anhörig till självmord, självmord i familjen, tog sitt liv, tog livet av sig"),
    en: words(`
      suicide bereavement, lost to suicide, took his own life, killed himself, suicide in the family, lost someone
      to suicide
    `),
  },
  {
    code: "keskusteluapu",
    finds: words(`
      keskusteluapu, kriisilinja, auttava puhelin, diakoniavastaanotto, keskusteluryhmä, keskustelupuhelin, palveleva puhelin
    `),
    related: words("mielen hyvinvointi, tukihenkilö, vertaisryhmä, chat, kriisiapu, sielunhoito"),
    said: words(`
      joku jolle puhua, jonkun jolle puhua, kaipaan jonkun jolle puhua, ei ole ketään jolle puhua, puhua jollekin,
      puhua ulkopuoliselle, puhua ammattilaiselle, ammattilainen jolle puhua, haluan puhua jonkun kanssa, keskusteluapua,
      keskustelutukea, kuunteleva korva, kuuntelija, joku joka kuuntelee, purkaa mieltä, purkaa sydäntä, avautua jollekin,
      terapiaa, terapeutti, psykologi, psykologille, jono terapiaan, ei pääse terapiaan
    `),
    sv: words("någon att prata med, någon som lyssnar, samtalsstöd, samtalshjälp, behöver prata, terapi, psykolog"),
    en: words(`
      someone to talk to, need to talk, talk to someone, counselling, someone who listens, therapy, therapist, psychologist
    `),
  },
  {
    code: "hengellinen tuki",
    finds: words(`
      seurakunta, sielunhoito, diakonia, hengellinen, raamattupiiri, hiljentyminen, hartaus, jumalanpalvelus
    `),
    related: words(
      "mielekäs tekeminen, kriisi, mielen hyvinvointi, keskusteluapu, lähetyspiiri, rukouspiiri, retriitti, kirkkokahvit",
    ),
    said: words(`
      papin kanssa, pappi, kirkko, usko, rukous, diakoni, diakonissa, hengellisyys, hiljaisuus, uskonnollinen, raamattu,
      elämän tarkoitus, syyllisyys, ortodoksi, vapaaseurakunta, helluntai, sielunhoito, jumala
    `),
    sv: words("församling, själavård, diakoni, bön, kyrka"),
    en: words("church, parish, pastoral care, prayer, spiritual"),
  },
];
