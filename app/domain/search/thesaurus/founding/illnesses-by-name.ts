import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Illnesses as people name them, and the associations of those who have them. */
export const illnessesByName: readonly Concept[] = [
  {
    code: "sydän",
    finds: words("sydänyhdistys, sydän, sydänlenkki, sydänkuntoutujat, sydänpotilaat, sydänsairaudet, verenpaine"),
    related: words(
      "liikkumattomuus, pitkäaikaissairaus, terveys ja elintavat, kansanterveys, pitkäaikaissairaat, mittauspiste, elvytys, rytmihäiriö, vertaistuki, kevyt kävely",
    ),
    said: words(`
      sydänvika, sydänkohtaus, infarkti, sydäninfarkti, rytmihäiriö, eteisvärinä, flimmeri, pallolaajennus,
      ohitusleikkaus, sydämentahdistin, sydämen vajaatoiminta, sepelvaltimotauti, sydän reistailee, korkea
      verenpaine, kolesteroli, sydänsairas, sydänleikkaus, sydänlapsi, sai sydänkohtauksen, infarktin jälkeen,
      sydänvaiva, sydänsairauden kanssa, rytmihäiriöt, tahdistin, verenpaine, verenpaineen mittaus
    `),
    sv: words("hjärta, hjärtförening, hjärtinfarkt, hjärtsjuk, blodtryck, bypass"),
    en: words(`
      heart, heart disease, heart attack, atrial fibrillation, cardiac, blood pressure, heart failure, bypass
      surgery, pacemaker
    `),
  },
  {
    code: "diabetes",
    finds: words("diabetes, diabetesyhdistys, diabeetikot, diabeetikoiden vertaisilta, verensokeri"),
    related: words(
      "pitkäaikaissairaus, pitkäaikaissairaat, kansanterveys, terveys ja elintavat, jalkahoito, mittauspiste",
    ),
    said: words(`
      sokeritauti, diabeetikko, diabetes, tyypin 1 diabetes, tyypin 2 diabetes, ykköstyypin, kakkostyypin,
      insuliini, verensokeri, sokeriarvot, sokerit koholla, diabeteslapsi, raskausdiabetes, sokeri, diabetekseen
      sairastunut, lapsella diabetes, sokeriarvot huonot, sokeritautinen, sokerit korkealla, kakkostyypin
      diabetes, ykköstyypin diabetes
    `),
    sv: words("diabetes, socker, diabetiker, blodsocker, insulin, sockersjuka"),
    en: words("diabetes, diabetic, blood sugar, insulin"),
  },
  {
    code: "aivoverenkiertohäiriö",
    finds: words("AVH-kerho, AVH, aivohalvaus, aivoinfarkti, afasia, aivoliitto, afasiayhdistys, aivoyhdistys"),
    related: words(
      "pitkäaikaissairaus, neurologiset sairaudet, puheharjoitukset, kuntoutus, sovellettu jumppa, vertaiskerho, omaiset",
    ),
    said: words(`
      aivoinfarkti, aivoverenvuoto, aivohalvaus, halvaus, halvaantunut puoli, avh, tia, afasia, puhe mennyt, puhe
      meni, toispuolihalvaus, veritulppa päässä, aivotapahtuma, aivoverenkierto, halvauspotilas, halvauksen
      jälkeen, sai aivoinfarktin, halvaantui, puhe ei palaa, miehellä aivoinfarkti, aivohalvauksen saanut,
      aivoinfarktin jälkeen, aivohalvauksen jälkeen, infarkti aivoissa, toinen puoli halvaantui, tia-kohtaus,
      halvauksen saanut, stroke
    `),
    sv: words("stroke, hjärninfarkt, hjärnblödning, afasi, slaganfall"),
    en: words(`
      stroke, aphasia, brain haemorrhage, paralysed after stroke, after a stroke, stroke recovery, stroke survivor
    `),
  },
  {
    code: "parkinson",
    finds: words("Parkinson, Parkinson-kerho, parkinsonyhdistys, parkinsonin tauti"),
    related: words(
      "liikkumattomuus, pitkäaikaissairaus, neurologiset sairaudet, sovellettu jumppa, puheharjoitukset, liikehäiriö, vertaiskerho, aivoliitto",
    ),
    said: words(`
      parkinson, parkinsonin tauti, parkkis, kädet tärisee, käsi vapisee, vapina, liikehäiriösairaus, dystonia,
      essentiaalinen vapina, huntington, parkinsonia sairastava, miehellä parkinson, liikkeet jäykkiä, kädet
      vapisee
    `),
    sv: words("parkinson, parkinsons sjukdom, skakningar"),
    en: words("parkinson, parkinson's disease, tremor, shaking hands, parkinson's"),
  },
  {
    code: "ms-tauti",
    finds: words("MS, MS-kerho, MS-tauti, MS-yhdistys, neuroyhdistys, neurologiset sairaudet"),
    related: words(
      "liikkumattomuus, pitkäaikaissairaus, Parkinson- ja MS-kerho, sovellettu jumppa, pitkäaikaissairaat, vertaistuki, ALS",
    ),
    said: words(`
      ms, ms-tauti, multippeliskleroosi, ms-potilas, neurologinen sairaus, als, lihasheikkous, myastenia, neuropatia,
      polyneuropatia
    `),
    sv: words("MS, multipel skleros, neurologisk sjukdom"),
    en: words("MS, multiple sclerosis, neurological disease, als"),
  },
  {
    code: "epilepsia",
    finds: words("epilepsia, epilepsiayhdistys, epilepsialiitto"),
    related: words("pitkäaikaissairaus, neurologiset sairaudet, vertaistuki, pitkäaikaissairaat, ensiapu"),
    said: words(`
      epilepsia, epileptikko, kohtauksia, kouristuskohtaus, poissaolokohtaus, kaatumatauti, lapsen epilepsia
    `),
    sv: words("epilepsi, anfall"),
    en: words("epilepsy, seizures, epileptic"),
  },
  {
    code: "aivovamma",
    finds: words("aivovamma, aivovammayhdistys, aivovammautuneet, aivovammaliitto"),
    related: words("pitkäaikaissairaus, kuntoutus, neurologiset sairaudet, AVH, vertaistuki, omaiset"),
    said: words(`
      aivovamma, aivotärähdys, pää vammautunut, kallovamma, onnettomuuden jälkeen, kolarissa vammautunut, aivokasvain
    `),
    sv: words("hjärnskada, skallskada"),
    en: words("brain injury, head injury, concussion"),
  },
  {
    code: "migreeni",
    finds: words("migreeni, migreeniyhdistys, päänsärky"),
    related: words("pitkäaikaissairaus, kipu, neurologiset sairaudet, vertaistuki, rentoutus"),
    said: words("migreeni, päänsärky, pää kipeä, horton, sarjoittainen päänsärky, jännityspäänsärky"),
    sv: words("migrän, huvudvärk"),
    en: words("migraine, headache"),
  },
  {
    code: "syöpä",
    finds: words("syöpä, syöpäyhdistys, syöpään sairastuneet, syöpäpotilaat, rintasyöpä, eturauhassyöpä"),
    related: words(
      "pitkäaikaissairaus, vertaiskahvila, ensitieto, omaiset, vertaistukihenkilö, kuntoutus, pitkäaikaissairaat, saattohoito",
    ),
    said: words(`
      syöpä, syöpädiagnoosi, syöpähoidot, sytostaatit, solunsalpaaja, sädehoito, rintasyöpä, eturauhassyöpä,
      eturauhanen, suolistosyöpä, keuhkosyöpä, leukemia, lymfooma, melanooma, kasvain, syövästä toipuva, syöpään
      sairastunut, vaimolla syöpä, miehellä syöpä, lapsella syöpä, sylva, sairastui syöpään, syöpä uusiutunut,
      syöpäleikkaus, äidillä syöpä, isällä syöpä, hormonihoidot, syöpäsairas, syöpäpotilas, sai syöpädiagnoosin,
      eturauhasen syöpä, sytostaattihoito, syövän jälkeen, levinnyt syöpä, rinnanpoisto
    `),
    sv: words("cancer, cancerförening, bröstcancer, prostatacancer, tumör, cancersjuk, cellgifter, strålbehandling"),
    en: words(`
      cancer, breast cancer, prostate cancer, tumour, leukaemia, chemotherapy, cancer patient, cancer support
    `),
  },
  {
    code: "keuhkot ja hengitys",
    finds: words("hengitysyhdistys, hengityssairaat, keuhkot, keuhkoahtaumatauti, astma, COPD, keuhkosairaus"),
    related: words("pitkäaikaissairaus, allergia, uniapnea, sisäilma, allasjumppa, vertaistuki, pitkäaikaissairaat"),
    said: words(`
      astma, keuhkoahtauma, hengenahdistus, henkeä ahdistaa, happirikastin, keuhkosairas, keuhkofibroosi,
      keuhkoputkentulehdus, astmaatikko, copd, sarkoidoosi, happiviikset
    `),
    sv: words("astma, lungsjukdom, andningsförening, KOL"),
    en: words("asthma, copd, lung disease, breathing problems"),
  },
  {
    code: "allergia ja iho",
    finds: words(`
      allergia, allergiayhdistys, ihosairaus, psoriasis, psoriyhdistys, atooppinen, sisäilmasairaat, iholiitto
    `),
    related: words(
      "pitkäaikaissairaus, terveys ja elintavat, hengitysyhdistys, ruoka-allergia, vertaistuki, ihomuutokset, pitkäaikaissairaat",
    ),
    said: words(`
      allergia, allerginen, ruoka-allergia, siitepöly, atopia, ihottuma, psori, psoriasis, ihosairaus, homesairas, home,
      sisäilmaongelma, hajusteherkkä, luomet, vitiligo, rosacea
    `),
    sv: words("allergi, psoriasis, hudsjukdom, eksem"),
    en: words("allergy, psoriasis, eczema, skin disease, mould illness"),
  },
  {
    code: "vatsa ja suolisto",
    finds: words("keliakia, keliakiayhdistys, suolistosairaudet, IBD, crohn, avanne, gluteeniton"),
    related: words("pitkäaikaissairaus, vertaistuki, pitkäaikaissairaat, ravitsemus, IBD ja muut suolistosairaudet"),
    said: words(`
      keliakia, keliaakikko, gluteeniton, crohnin tauti, colitis ulcerosa, haavainen paksusuoli, ärtyvä suoli,
      suolistosairas, avanne, avanneleikattu, vatsavaivat, maha sekaisin, laktoosi
    `),
    sv: words("celiaki, glutenfri, tarmsjukdom, stomi, Crohns sjukdom"),
    en: words("coeliac, gluten-free, crohn's, bowel disease, stoma, colitis"),
  },
  {
    code: "munuainen ja maksa",
    finds: words("munuais- ja maksapotilaat, munuaissairaus, maksasairaus, munuaisyhdistys, elinsiirto, dialyysi"),
    related: words("pitkäaikaissairaus, vertaistuki, pitkäaikaissairaat, potilasjärjestö"),
    said: words(`
      munuaiset, munuaisvika, dialyysi, dialyysissä, maksa, maksakirroosi, elinsiirto, munuaissiirto, maksapotilas
    `),
    sv: words("njursjukdom, dialys, transplantation, leversjukdom, njurar"),
    en: words("kidney disease, dialysis, liver disease, transplant"),
  },
  {
    code: "kilpirauhanen",
    finds: words("kilpirauhanen, kilpirauhaspotilaat, kilpirauhassairaus, kilpirauhasyhdistys"),
    related: words("pitkäaikaissairaus, vertaistuki, pitkäaikaissairaat, potilasjärjestö, hormonit"),
    said: words(`
      kilpirauhanen, kilpparisairaus, kilppari, vajaatoiminta, kilpirauhasen vajaatoiminta, liikatoiminta, tyroksiini,
      struuma, basedow
    `),
    sv: words("sköldkörtel, struma"),
    en: words("thyroid, hypothyroidism, thyroid disease"),
  },
  {
    code: "naisten terveys",
    finds: words("endometrioosi, vaihdevuodet, korento, naisten terveys, PCOS, gynekologinen"),
    related: words("pitkäaikaissairaus, terveys ja elintavat, vertaistuki, naiset, kipu, terveysluento"),
    said: words(`
      endo, endometrioosi, vaihdevuodet, kuumat aallot, pcos, kuukautiskivut, gynekologinen, lantionpohja,
      virtsankarkailu, virtsa karkaa, pidätyskyky
    `),
    sv: words("endometrios, klimakteriet, inkontinens"),
    en: words("endometriosis, menopause, incontinence"),
  },
  {
    code: "harvinaissairaus",
    finds: words("harvinaissairaus, harvinaiset, harvinaissairaat, harvinaisyhdistys"),
    related: words(
      "pitkäaikaissairaus, vertaistuki, potilasjärjestö, perinnöllinen sairaus, erityislapsi, pitkäaikaissairaat",
    ),
    said: words(`
      harvinaissairas, harvinainen sairaus, harvinainen diagnoosi, perinnöllinen, syndrooma, oireyhtymä,
      geenivirhe, marfan, hemofilia, porfyria, ehlers-danlos, kystinen fibroosi, harvinainen tauti, harvinaista
      sairautta, perinnöllinen sairaus, kukaan ei tunne sairautta, outo sairaus, diagnoosia ei löydy
    `),
    sv: words("sällsynt sjukdom, syndrom, ärftlig sjukdom, sällsynta sjukdomar, sällsynt diagnos, ovanlig sjukdom"),
    en: words(`
      rare disease, syndrome, genetic condition, haemophilia, rare diseases, rare condition, genetic disorder
    `),
  },
  {
    code: "hiv ja muut tartuntataudit",
    finds: words("hiv, hivpoint, positiiviset, borrelioosi"),
    related: words("pitkäaikaissairaus, vertaistuki, luottamuksellinen neuvonta, seksuaaliterveys"),
    said: words("hiv, aids, hiv-positiivinen, sukupuolitauti, hepatiitti, borrelioosi, punkki"),
    sv: words("hiv, aids, hepatit, borrelia"),
    en: words("hiv, hepatitis, lyme disease"),
  },
];
