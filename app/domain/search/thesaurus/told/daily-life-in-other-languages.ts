import { told, type Told } from "#domain/search/thesaurus/told/told";

/** How people tell of everyday matters, illnesses and pastimes in Swedish and in English. */
export const toldOfDailyLife: Readonly<Record<string, Told>> = {
  "yhden vanhemman perhe": told(
    "ensamstående mamma, ensamstående pappa, ensam med barnen, ensamförälder",
    "single mother, single mum, single dad, single parent, raising kids alone, on my own with kids",
  ),
  vanhemmuus: told(
    "orkar inte som förälder, trotsig tonåring, gränser för barn, föräldragrupp",
    "parenting, my teenager won't listen, tantrums, parent group, advice for parents",
  ),
  parisuhde: told(
    "vi bråkar jämt, parterapi, äktenskapet knakar",
    "we argue all the time, couples counselling, marriage problems, relationship trouble",
  ),
  isyys: told("nybliven pappa, pappagrupp, pappa och barn", "new dad, fathers' group, dads group, father and child"),
  isovanhemmuus: told(
    "vara mormor, extra mormor, farfar och barnbarn",
    "foster grandparent, grandparent, spend time with grandchildren",
  ),
  "lasten harrastus": told(
    "fritidsaktivitet för barn, något för min son, något för min dotter",
    "hobby for my son, hobby for my daughter, after school activity, activities for kids",
  ),
  "lasten liikunta": told(
    "barngymnastik, idrott för barn, simskola för barn",
    "sports for kids, gymnastics for children, kids sport",
  ),
  iltapäivätoiminta: told("eftermiddagsklubb, efter skolan", "after-school club, after school care"),
  "läksyt ja oppiminen": told(
    "läxhjälp, läxläsning, hjälp med läxor",
    "homework help, homework club, tutoring, help with school",
  ),
  "nuorten toiminta": told(
    "ungdomsgård, ställe för unga, vad kan unga göra",
    "youth club, somewhere for teenagers, hang out place for teens",
  ),
  koulupudokas: told(
    "hoppat av skolan, vill inte gå till skolan, hemmasittare",
    "dropped out, dropped out of school, refuses to go to school, neither school nor work",
  ),
  pelaaminen: told(
    "spelar hela natten, sitter vid datorn, speltid",
    "gaming all night, plays all night, screen time, addicted to video games",
  ),
  nettiturva: told(
    "näthat, nätmobbning, bilder på nätet",
    "online safety, cyberbullying, shared pictures online, social media safety",
  ),
  "sateenkaarinuoret ja -perheet": told(
    "homosexuell ungdom, trans ungdom, regnbågsfamilj",
    "gay teenager, trans teenager, rainbow family, my child is trans",
  ),
  "sähköinen asiointi": told(
    "nätbank, bankkoder, e-tjänster, mina kanta",
    "online bank, bank codes, online forms, e-services",
  ),
  "digiapu kotiin": told(
    "datorhjälp hemma, kommer hem och hjälper med telefonen",
    "computer help at home, tech help home visit",
  ),
  "naapuriapu kotona": told(
    "snöskottning, klippa gräset, hjälp hemma, hugga ved, småreparationer",
    "snow shovelling, mow the lawn, chop wood, small repairs, odd jobs",
  ),
  siivous: told("städhjälp, städa hemma, tvätta fönster", "cleaning help, help with cleaning, wash windows, laundry"),
  apuvälineet: told("låna rullstol, rullator, kryckor", "borrow a wheelchair, walker, crutches, mobility aid"),
  "lemmikin hoito": told(
    "hundvakt, kattvakt, någon som tar hand om hunden",
    "pet sitter, dog sitter, someone to walk my dog",
  ),
  "muutto ja tavaran kuljetus": told("flytthjälp, bära möbler", "help moving, moving house, carry furniture"),
  "ikäihmisen arki kotona": told(
    "gammal mamma hemma, klarar sig inte hemma",
    "old mother at home, can't cope at home, old father living alone",
  ),
  tuolijumppa: told("stolgymnastik, sittgymnastik", "chair exercise, seated exercise, chair gym"),
  "seniorien kuntosali": told("seniorgym, gym för pensionärer", "gym for seniors, senior gym"),
  "muistisairaan läheinen": told(
    "mamma glömmer, maken har alzheimer, anhörig till minnessjuk",
    "mother has dementia, husband has dementia, dad forgets, alzheimer carer",
  ),
  aivojumppa: told("hjärngympa, minnesträning, frågesport", "brain training, quiz, memory training"),
  saattohoito: told("vård i livets slut, sitta hos döende", "end of life, hospice, dying at home, sit with the dying"),
  "hengellinen tuki": told(
    "bibelgrupp, bönegrupp, präst, själavård",
    "bible group, prayer group, pastor, spiritual support",
  ),
  kuurot: told("teckenspråk, döv, dövas förening", "sign language, deaf, deaf club"),
  pitkäaikaissairaus: told(
    "kronisk sjukdom, fick en diagnos, andra med samma sjukdom",
    "chronic illness, just diagnosed, others with the same illness",
  ),
  kuntoutus: told("rehabilitering, komma tillbaka efter sjukdom", "rehabilitation, getting back after illness"),
  liikuntavamma: told(
    "rullstol, rörelsehindrad, tar sig inte fram",
    "wheelchair user, can't walk, mobility impairment",
  ),
  kehitysvamma: told(
    "utvecklingsstörning, downs syndrom, lättläst",
    "intellectual disability, learning disability, down syndrome",
  ),
  autismi: told("autism, asperger, npf", "autism, autistic, asperger, on the spectrum"),
  "neuropsykiatria aikuisella": told(
    "adhd som vuxen, add, fick adhd diagnos",
    "adult adhd, adhd diagnosis, neurodivergent",
  ),
  sydän: told("hjärtinfarkt, hjärtsjuk, efter hjärtattack", "heart attack, heart disease, bypass, heart failure"),
  diabetes: told("socker, blodsocker, typ 2, insulin", "blood sugar, type 1, type 2, insulin"),
  aivoverenkiertohäiriö: told(
    "stroke, hjärnblödning, efter stroke, halvsidig förlamning",
    "stroke, after a stroke, brain haemorrhage",
  ),
  parkinson: told("parkinson, darrar, skakningar", "parkinson's, tremor, shaking hands"),
  reuma: told("reumatism, ledvärk", "rheumatism, arthritis, sore joints"),
  kipu: told("kronisk smärta, ont hela tiden", "chronic pain, hurts all the time"),
  "keuhkot ja hengitys": told("astma, kol, andnöd", "asthma, copd, short of breath"),
  "terveys ja elintavat": told(
    "blodtryck, hälsopunkt, sunda vanor",
    "blood pressure check, healthy habits, health point",
  ),
  "yhteinen ruokailu": told(
    "lunch tillsammans, soppa, äta tillsammans, gemensam måltid",
    "eat together, community lunch, shared meal, soup lunch",
  ),
  juttuseura: told(
    "någon att prata med, sällskap över kaffe, pratgrupp",
    "someone to chat with, company for coffee, conversation group",
  ),
  "miesten porukka": told("gubbar, herrklubb, mansgrupp", "men's group, men's shed, company for men"),
  "naisten porukka": told("kvinnogrupp, träffa andra kvinnor", "women's group, meet other women"),
  maahanmuuttajanaiset: told(
    "invandrarkvinnor, träff för invandrarkvinnor",
    "immigrant women, group for immigrant women",
  ),
  "maahan muuttaneen työ ja opinnot": told(
    "jobb för invandrare, praktikplats",
    "job for immigrant, find work in Finland, internship, CV in Finnish",
  ),
  "monikulttuurinen yhdessäolo": told(
    "mångkulturell träff, internationellt café",
    "international cafe, multicultural evening, meet Finns",
  ),
  rasismi: told("rasism, diskriminering", "racism, discrimination, called names"),
  tulkki: told("tolk, behöver tolk", "interpreter, need an interpreter"),
  oikeusapu: told("juridisk rådgivning, jurist, rättshjälp", "legal advice, lawyer, legal aid"),
  asuminen: told("hyresbostad, hyresvärd, söker lägenhet", "rent, landlord, looking for a flat, apartment"),
  asunnottomuus: told("hemlös, ingenstans att bo, sover hos kompisar", "homeless, nowhere to sleep, sleeping on sofas"),
  "edullinen loma": told("stödd semester, billig semester", "subsidised holiday, cheap holiday, family holiday"),
  "joululahjat ja keräysapu": told("julklappar, har inte råd med jul", "christmas presents, can't afford christmas"),
  "korjaus ja kierrätys": told("laga cykel, reparera, återvinning", "repair cafe, fix my bike, recycling"),
  "kuntouttava työtoiminta": told("arbetsverksamhet, arbetspraktik", "work trial, supported work, rehabilitative work"),
  tupakka: told("sluta röka, rökfri", "quit smoking, stop smoking"),
  "päihteetön seura": told("nykter samvaro, utan alkohol", "sober company, alcohol-free evening"),
  seksuaaliväkivalta: told("våldtäkt, sexuellt våld, övergrepp", "rape, sexual assault, sexual abuse"),
  "rikoksen uhri": told(
    "brottsoffer, blev rånad, polisanmälan",
    "victim of crime, got robbed, police report, court support",
  ),
  "vankilasta vapautuva": told(
    "frigiven från fängelse, ut ur fängelset",
    "released from prison, out of prison, ex-prisoner",
  ),
  viha: told("slår när jag blir arg, arg hela tiden, aggressiv", "anger management, lose my temper, I hit my wife"),
  tanssi: told("dans, pardans, folkdans, lära mig dansa", "dancing, learn to dance, folk dance"),
  teatteri: told("teatergrupp, spela teater, amatörteater", "theatre group, acting, amateur theatre"),
  soittaminen: told("spela gitarr, spela i orkester, band", "play guitar, play in a band, orchestra"),
  kuvataide: told("måla, akvarell, rita", "painting, drawing, watercolour"),
  puutyö: told("snickra, slöjd, träslöjd", "woodwork, carpentry"),
  "lauta- ja korttipelit": told("brädspel, kortspel, schack, bingo", "board games, card games, chess, bingo"),
  kävely: told("promenadgrupp, stavgång, gå på promenad", "walking group, go for a walk, nordic walking"),
  jumppa: told("gymnastik, motionsgymnastik", "exercise class, gymnastics, aerobics"),
  vesijumppa: told("vattengymnastik", "water aerobics, aqua gym"),
  retkeily: told("vandring, naturutflykt", "hiking, trip to the forest"),
  puutarha: told("odla, odlingslott, trädgård", "gardening, allotment, grow vegetables"),
  "marjat ja sienet": told("svamp, plocka bär, svamputflykt", "mushroom picking, berry picking"),
  jalkapallo: told("spela fotboll, fotbollsskola", "play football, soccer"),
  jääkiekko: told("ishockey, hockeyskola", "ice hockey, hockey school"),
  "partio ja 4H": told("scouterna, scoutkår", "scouts, scouting"),
  "koirat ja eläimet": told("hundkurs, valpkurs, agility", "puppy class, dog training, agility"),
  "asiointiavun vapaaehtoinen": told(
    "kan skjutsa, har bil och tid, handla åt äldre",
    "I have a car, can drive people, could do shopping for the elderly",
  ),
  "tapahtuma-avustaja": told("hjälpa till på evenemang, stå i kiosk", "help at an event, event volunteer"),
  puhelinauttaja: told("svara i telefon, jour, stöd på nätet", "answer a helpline, volunteer on the phone"),
  digivapaaehtoinen: told("lära äldre dator, hjälpa med telefoner", "teach computers, help seniors with phones"),
  "luonnon vapaaehtoinen": told("naturtalko, rensa lupiner", "clean up nature, nature volunteer"),
  "lahjoittaminen ja keräys": told("skänka kläder, samla in pengar", "donate clothes, donate furniture, fundraising"),
};
