import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** The blows of life: loss, grief and crisis. */
export const griefAndCrisis: readonly Concept[] = [
  {
    code: "kriisiapu",
    finds: words("kriisiapu, kriisikeskus, kriisi, kriisipuhelin, kriisiryhmä, henkinen ensiapu, kriisivastaanotto"),
    related: words("keskusteluapu, tukihenkilö, auttava puhelin, MIELI, rikosuhripäivystys, sielunhoito"),
    said: words(`
      kriisissä, äkillinen kriisi, järkytys, sokki, onnettomuus, elämä romahtanut, maailma romahti, katastrofi,
      kaikki romahti, äkkikuolema, järkyttävä tapahtuma, heti apua, päivystävä apu, yöllä apua, traumaattinen tapahtuma,
      kriisiterapia, ei tiedä mitä tehdä
    `),
    sv: words("kris, krishjälp, kristelefon, kriscenter, chock"),
    en: words("crisis, crisis help, helpline, shock, emergency support"),
  },
  {
    code: "suru ja menetys",
    finds: words("suru, sururyhmä, läheisensä menettäneet, menetys, surevat, surutyö, leskien ryhmä"),
    related: words("vertaisryhmä, keskusteluapu, tukihenkilö, kriisiapu, seurakunta, sielunhoito"),
    said: words(`
      sureva, surulla, läheinen kuollut, kuolema, kuolemantapaus, mies kuoli, vaimo kuoli, vaimo kuollut,
      puoliso kuollut, äiti kuoli, isä kuollut, sisko kuollut, veli kuollut, ystävä kuollut, menettänyt läheisen,
      jäänyt leskeksi, hautajaiset, hautajaisten jälkeen, ikävä, ikävöi, suree, suruaika, surun murtama,
      ei pääse surusta yli, mieheni kuoli, vaimoni kuoli, äitini kuoli, isäni kuoli, lapseni kuoli, menetin, menettänyt,
      puhua surusta, surra, suru musertaa, menehtyi, poismeno, hautasin
    `),
    sv: words("sorg, sorgegrupp, förlorat en anhörig, dödsfall, man dog, fru dog, saknad"),
    en: words("grief, bereavement, bereaved, lost a loved one, husband died, wife died, mother died, mourning"),
  },
  {
    code: "leskeys",
    finds: words("lesket, leski, leskien ryhmä, sururyhmä, nuoret lesket, läheisensä menettäneet"),
    related: words("suru, vertaisryhmä, kohtaamispaikka, yhteisruokailu, ystävätoiminta"),
    said: words(`
      leski, jäänyt leskeksi, leskeksi, leskimies, leskirouva, leskivaimo, nuori leski, puolison kuoleman jälkeen,
      mies kuollut, vaimo kuollut, elämänkumppani kuoli, talo tyhjä, leskeneläke, mieheni kuoli, vaimoni kuoli,
      talossa yksin, leskeksi jäänyt
    `),
    sv: words("änka, änkling, blivit ensam efter maken"),
    en: words("widow, widower, widowed"),
  },
  {
    code: "lapsen kuolema",
    finds: words("lapsikuolema, lapsensa menettäneet, kohtukuolema, käpy, keskenmeno, enkelilapsi"),
    related: words("sururyhmä, suru, vertaistuki, kriisiapu, läheisensä menettäneet"),
    said: words(`
      lapsi kuoli, vauva kuoli, lapsensa menettänyt, poika kuollut, tytär kuollut, keskenmeno, kuolleena syntynyt,
      kätkytkuolema, raskaus keskeytyi, enkelivauva, lapsensa menettäneet
    `),
    sv: words("förlorat ett barn, barn dog, missfall, änglabarn"),
    en: words("child died, baby died, lost a child, miscarriage, stillbirth"),
  },
  {
    code: "itsemurhan jälkeen",
    finds: words("itsemurhan tehneen läheiset, surunauha, itsemurha, äkillinen menetys"),
    related: words("sururyhmä, kriisiapu, läheisensä menettäneet, vertaistuki"),
    said: words(`
      poika teki itsemurhan, itsemurhan tehneen omainen, läheinen tappoi itsensä, mies teki itsemurhan, isä hirttäytyi,
      itsemurha perheessä, itsemurhan jälkeen
    `),
    sv: words("anhörig till självmord, självmord i familjen"),
    en: words("suicide bereavement, lost to suicide"),
  },
  {
    code: "hengellinen tuki",
    finds: words(`
      seurakunta, sielunhoito, diakonia, hengellinen, raamattupiiri, hiljentyminen, hartaus, jumalanpalvelus
    `),
    related: words("keskusteluapu, lähetyspiiri, rukouspiiri, retriitti, kirkkokahvit"),
    said: words(`
      papin kanssa, pappi, kirkko, usko, rukous, diakoni, diakonissa, hengellisyys, hiljaisuus, uskonnollinen, raamattu,
      elämän tarkoitus, syyllisyys, ortodoksi, vapaaseurakunta, helluntai, sielunhoito, jumala
    `),
    sv: words("församling, själavård, diakoni, bön, kyrka"),
    en: words("church, parish, pastoral care, prayer, spiritual"),
  },
];
