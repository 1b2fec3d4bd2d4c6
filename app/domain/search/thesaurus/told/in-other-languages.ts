import { toldOfDailyLife } from "#domain/search/thesaurus/told/daily-life-in-other-languages";
import { told, type Told } from "#domain/search/thesaurus/told/told";

/** How people tell of a concept in Swedish and in English. */
export const toldInOtherLanguages: Readonly<Record<string, Told>> = {
  ...toldOfDailyLife,
  yksinäisyys: told(
    "ingen ringer, ingen besöker, inga kompisar, träffa folk, träffa andra, träffa människor, lära känna folk, känner ingen, känner inte någon, barnen bor långt, sällskap på kvällarna, någon att dricka kaffe med",
    "don't know anyone, dont know anyone, know nobody, nobody calls, no one visits, meet other people, meet new people, feel alone, feeling alone, so alone, bored at home, make some friends, someone to have coffee",
  ),
  puhelinystävä: told(
    "ringer mig, ringa mig, någon som ringer, prata i telefon, telefonvän, vänlinje",
    "call me, phone friend, someone to call me, talk on the phone, phone calls",
  ),
  ystävätoiminta: told(
    "hälsa på, besök hemma, hälsa på min mamma, kommer hem till mig, besöker mamma, vän till äldre",
    "visit my mother, visit my grandmother, visitor for my, someone to visit, home visits, visit him, visit her",
  ),
  "uusi paikkakunnalla": told(
    "nyinflyttad, flyttade hit, flyttat hit, ny i stan",
    "moved here, just moved, new in town, new here, new to the city",
  ),
  "suomen kieli": told(
    "lära mig finska, öva finska, dålig finska, kan inte finska",
    "learn finnish, practice finnish, practise finnish, speak finnish, finnish lessons, my finnish, finnish is bad, finnish course, improve my finnish",
  ),
  "maahan muuttaneen tuki": told(
    "flykting, asylsökande, uppehållstillstånd, nyanländ, ny i finland",
    "refugee, asylum seeker, residence permit, new in finland, moved to finland, came to finland, immigrant help, kela letter, letter from kela, understand a letter, understand this letter, fill in forms, fill the form, official letter",
  ),
  "palvelujen löytäminen": told(
    "fpa-papper, fpa brev, fylla i blankett, blanketter, papper från fpa, förstår inte brevet",
    "kela form, kela letter, letter from kela, papers from kela, forms, fill in a form, paperwork, application form, don't understand the decision",
  ),
  keskusteluapu: told(
    "prata med någon, behöver prata, någon som lyssnar, vem kan jag prata med",
    "talk to someone, someone to talk to, need to talk, someone who listens, want to talk",
  ),
  kriisiapu: told(
    "orkar inte leva, orkar inte längre, orkar inte mer, allt rasar, akut hjälp, prata nu, mitt i natten, står inte ut",
    "take it anymore, can't take it, cant take it, can't go on, right now, falling apart, breakdown, in the middle of the night, emergency, desperate",
  ),
  itsetuhoisuus: told(
    "vill dö, vill inte leva, självmordstankar, ta mitt liv",
    "want to die, kill myself, end my life, suicidal, suicidal thoughts",
  ),
  masennus: told(
    "nedstämd, orkar inte gå upp, ligger bara i sängen, gråter hela tiden, deprimerad, ingen glädje",
    "feel so sad, feeling down, cry all the time, cannot get out of bed, can't get out of bed, hopeless, depressed, everything feels pointless",
  ),
  ahdistus: told(
    "panikattack, ångest, rädd för folk, nervös bland folk, blyg",
    "panic attacks, anxious, anxiety, afraid of people, shy, nervous around people, social anxiety",
  ),
  unettomuus: told(
    "sover inte, sömnlös, kan inte sova, ligger vaken",
    "can't sleep, cannot sleep, awake at night, insomnia, sleepless",
  ),
  uupumus: told(
    "utbränd, utmattad, slut i huvudet, orkar inte jobba",
    "burnout, burned out, exhausted, so tired, worn out",
  ),
  lähisuhdeväkivalta: told(
    "slår mig, han slår, mannen slår, rädd hemma, rädd för min man, rädd för honom, skriker åt mig, hotar mig, han hotar, kontrollerar mig, skyddshem, våld hemma, blåmärken",
    "hits me, husband hits, beats me, he hits, afraid of my husband, scared of my husband, afraid at home, shouts at me, yells at me, threatens me, controls me, takes my money, takes my phone, safe house, shelter for women, abusive, abuse, hurts me, violent husband",
  ),
  "suru ja menetys": told(
    "dog, min man dog, min fru dog, min mamma dog, min pappa dog, förlorat någon, sorg, begravning, saknar honom",
    "died, my husband died, my wife died, my mother died, my father died, passed away, lost my husband, lost my mother, grieving, funeral, miss him",
  ),
  leskeys: told(
    "min man dog, min fru dog, änka, änkling, blev änka",
    "husband died, wife died, widow, widower, lost my husband, lost my wife",
  ),
  "lapsen kuolema": told(
    "barnet dog, vårt barn dog, förlorade vårt barn, missfall, dödfödd",
    "our baby died, lost our baby, child died, lost my child, miscarriage, stillborn, stillbirth, son died, daughter died",
  ),
  muistisairaus: told(
    "glömmer allt, glömmer, minnet sviker, dåligt minne, demens, hittar inte hem, alzheimer",
    "forgets everything, forgetting things, memory problems, memory loss, losing memory, dementia, gets lost, alzheimer's",
  ),
  omaishoito: told(
    "sköter min man, sköter min fru, tar hand om min man, tar hand om min mamma, vårdar, närståendevårdare, anhörigvårdare",
    "take care of my husband, take care of my mother, taking care of my wife, caring for my husband, caring for my wife, carer, caregiver",
  ),
  "omaishoitajan vapaa": told(
    "avlastning, ledig dag, avlösare, avbrott i vården",
    "a break from caring, respite, day off from caring, someone to replace me",
  ),
  syöpä: told(
    "fick cancer, har cancer, bröstcancer, cancerbesked, cellgifter, strålbehandling, gått igenom samma",
    "got cancer, have cancer, breast cancer, cancer diagnosis, chemotherapy, chemo",
  ),
  kuulo: told(
    "hör dåligt, hör inte, hörapparat, hörselskadad, lomhörd",
    "hard of hearing, hearing aid, can't hear, cannot hear, hearing loss",
  ),
  näkö: told(
    "ser dåligt, ser inte, synskadad, blind, dålig syn",
    "can't see, cannot see well, blind, losing sight, poor eyesight, vision",
  ),
  velat: told(
    "skulder, snabblån, kan inte betala räkningar, obetalda räkningar, utmätning, inkasso, lån",
    "debts, debt, loans, unpaid bills, cannot pay bills, can't pay, bills, quick loans, payday loan",
  ),
  toimeentulo: told(
    "inga pengar, pengarna räcker inte, ont om pengar, fattig, har inte råd, pengarna tog slut",
    "no money, money runs out, not enough money, can't afford, cannot afford, poor, cannot pay rent, pay rent, benefits",
  ),
  "ruoka-apu": told(
    "mat gratis, matkasse, hungrig, ingen mat, matutdelning, brödkö, mat till familjen",
    "free food, food bank, hungry, nothing to eat, no food, food bag, food parcel, food for my family",
  ),
  "vaateapu ja tavarat": told(
    "vinterkläder, begagnade kläder, möbler, loppis, barnkläder",
    "winter clothes, second hand, furniture, clothes for kids, warm clothes, used clothes, flea market",
  ),
  työnhaku: told(
    "söker jobb, hitta jobb, få jobb, jobbansökan",
    "find work, find a job, get a job, need a job, job interview, write cv, resume",
  ),
  työttömyys: told(
    "blev uppsagd, förlorade jobbet, arbetslös, permitterad",
    "lost my job, unemployed, laid off, fired, no job, out of work",
  ),
  digineuvonta: told(
    "mobilen, telefonen krånglar, dator, surfplatta, lära mig använda telefonen, kan inte använda dator, hjälp med telefonen",
    "help with my phone, smartphone, use a computer, use the internet, tablet, computer help, online bank",
  ),
  kyyti: told(
    "skjuts, ingen bil, inte bil, köra till affären, köra till läkaren, köra mamma, bussen går inte, åka till stan",
    "ride to, lift to, no car, don't have a car, drive me, drive my mother, no bus, transport to, get to the shop",
  ),
  asiointiapu: told(
    "handla mat åt, hjälp att handla, gå i affären, köra mamma till affären, bära kassar",
    "grocery shopping, do shopping for, help with shopping, go to the shop, carry groceries",
  ),
  saattoapu: told(
    "följa med till läkaren, sällskap till läkaren, till sjukhuset, följeslagare",
    "go to doctor with, come with me to the doctor, accompany, hospital visit, to the hospital",
  ),
  ulkoiluystävä: told(
    "promenera, promenadsällskap, gå ut med, vågar inte gå ut, sällskap ut",
    "walk with me, someone to walk, go for a walk, afraid to go out, take her outside, take him outside",
  ),
  "kaatumisen ehkäisy": told(
    "ramlade, rädd att ramla, fallit, balansträning, dålig balans",
    "fell down, afraid of falling, falls, balance training, poor balance",
  ),
  alkoholi: told(
    "dricker för mycket, alkoholproblem, sluta dricka, nykter, alkoholist",
    "drink too much, drinking too much, stop drinking, sober, alcoholic, drinking problem, quit drinking",
  ),
  huumeet: told("knark, droger, drogproblem, sluta med droger", "drugs, drug problem, addicted, quit drugs, drug user"),
  "päihteitä käyttävän läheinen": told(
    "min man dricker, mamma dricker, pappa dricker, sonen knarkar, han dricker",
    "husband drinks, my husband drinks, wife drinks, mother drinks, father drinks, son uses drugs, drinks every day",
  ),
  rahapelit: told(
    "spelar bort pengarna, spelberoende, spelat bort, nätkasino",
    "gambling, gambled away, casino, betting, lost money gambling",
  ),
  ero: told(
    "skilsmässa, skilda, min man lämnade mig, lämnade mig, separerat, flyttar ut",
    "divorce, divorced, left me, husband left, wife left, separated, break up, custody",
  ),
  vauvaperhe: told(
    "nyfödd, bebis, gravid, amning, amma, liten baby, ensam med bebis",
    "newborn, baby, pregnant, breastfeeding, new mom, new mother, with my baby",
  ),
  "perhekerho pikkulapsille": told(
    "småbarn, lek för barn, treåring, tvååring, sånger och lek, familjecafé, andra mammor, barnens lek",
    "toddler, playgroup, other moms, other mothers, moms meet, mothers meet, kids to play, with two kids, small children, play with other kids, family cafe",
  ),
  lastenhoitoapu: told(
    "barnvakt, någon som passar barnen, passa barn, avlastning för föräldrar",
    "babysitter, babysitting, watch my kids, look after my kids, childcare, someone to watch the children",
  ),
  kiusaaminen: told("mobbad, mobbas, mobbning, retad i skolan", "bullied, bullying, teased at school, picked on"),
  "nuorten mielenterveys": told(
    "tonåring mår dåligt, dotter mår dåligt, son mår dåligt, skär sig",
    "teenager depressed, daughter cuts, son depressed, teen anxiety, self-harm, bullied son",
  ),
  erityislapsi: told(
    "barn med adhd, son med adhd, autistiskt barn, specialbarn",
    "son has adhd, child with adhd, autistic child, child with autism, special needs child",
  ),
  eläkeläistoiminta: told(
    "träffa andra pensionärer, pensionärsklubb, pensionärsförening, aktiviteter för pensionärer",
    "activities for seniors, pensioners club, senior club, meet other seniors, retired people",
  ),
  "ystäväksi ryhtyminen": told(
    "vill hälsa på äldre, besöka äldre, bli vän med äldre, vara vän till, ge min tid, hålla äldre sällskap",
    "visit old people, visit elderly, visit the elderly, keep company to old, spend time with elderly, be a friend to",
  ),
  "haluaa auttaa": told(
    "hjälpa andra, vill hjälpa till, ställa upp, göra nytta, frivilligarbete, behöver ni hjälp",
    "help others, want to help, do something useful, give my time, do volunteering, volunteer work, need volunteers, help out",
  ),
  "lasten ja nuorten vapaaehtoinen": told(
    "hjälpa barn med läxor, läsa för barn, leda klubb för barn, jobba frivilligt med unga",
    "help kids with homework, read to children, work with kids, coach kids, help young people",
  ),
  "tukihenkilöksi ryhtyminen": told(
    "bli stödperson, stödperson för, hjälpa flyktingar, lära ut finska",
    "help refugees, support person, help newcomers, mentor someone, teach finnish",
  ),
  kuoro: told("sjunga i kör, sjunga tillsammans, kör", "sing in a choir, choir, singing together"),
  käsityöt: told("sticka, virka, väva, handarbete, sy", "knitting, knit, sewing, weaving, crochet, crafts, handicraft"),
  "liikkeelle lähtö": told(
    "börja motionera, dålig kondition, röra på mig, gympa",
    "start exercising, get fit, get in shape, exercise group, out of shape",
  ),
  uinti: told("simskola, lära sig simma, simning", "learn to swim, swimming lessons, swimming class"),
  kalastus: told("fiska, fiske, pimpla, pimpelfiske, fisketur", "fishing, ice fishing, go fishing, learn fishing"),
};
