import { foundingTerms } from "#domain/taxonomy/founding/founding-terms";

/** Needs that somebody near may not be let know of: violence and crime, a crisis, substances, the mind. */
export const SENSITIVE_NEEDS: readonly string[] = [
  "kriisi",
  "mielen hyvinvointi",
  "päihteet",
  "riippuvuudet",
  "turvallisuus",
];

const rows = foundingTerms([
  ["asiointi", "Asiointiapu", "Hjälp med ärenden", "Help with errands"],
  ["digitaidot", "Digitaidot", "Digitala färdigheter", "Digital skills"],
  ["haluaa auttaa", "Haluan auttaa", "Jag vill hjälpa", "I want to help"],
  ["jaksaminen", "Jaksaminen", "Att orka", "Coping"],
  ["kaatumisen ehkäisy", "Kaatumisen ehkäisy", "Förebygga fall", "Preventing falls"],
  ["kielen oppiminen", "Suomen kieli", "Lära sig finska", "Learning Finnish"],
  ["kipu", "Kipu", "Smärta", "Pain"],
  ["kriisi", "Kriisi", "Kris", "Crisis"],
  ["kuulo", "Kuulo", "Hörsel", "Hearing"],
  ["liikkumattomuus", "Liian vähän liikuntaa", "För lite motion", "Too little exercise"],
  ["liikkuminen", "Liikkumisen tuki", "Stöd för att röra sig", "Getting about"],
  ["mielekäs tekeminen", "Mielekästä tekemistä", "Meningsfull sysselsättning", "Something worth doing"],
  ["mielen hyvinvointi", "Mielen hyvinvointi", "Psykiskt välbefinnande", "Mental wellbeing"],
  ["muistisairaus", "Muistisairaus", "Minnessjukdom", "Memory disorder"],
  ["oppiminen", "Oppiminen", "Lärande", "Learning"],
  ["palveluohjaus", "Neuvoja palveluihin", "Råd om tjänster", "Finding the right service"],
  ["pitkäaikaissairaus", "Pitkäaikaissairaus", "Långtidssjukdom", "Long-term illness"],
  ["päihteet", "Päihteet", "Alkohol och droger", "Alcohol and drugs"],
  ["riippuvuudet", "Riippuvuudet", "Beroenden", "Addictions"],
  ["suru", "Suru ja menetys", "Sorg och förlust", "Grief and loss"],
  ["tapahtuman järjestäminen", "Tapahtuman järjestäminen", "Ordna ett evenemang", "Arranging an event"],
  ["terveys ja elintavat", "Terveys ja elintavat", "Hälsa och levnadsvanor", "Health and habits"],
  ["tiedonsaanti", "Tiedon saanti", "Tillgång till information", "Access to information"],
  ["toimeentulo", "Toimeentulo", "Försörjning", "Making ends meet"],
  ["turvallisuus", "Turvallisuus", "Trygghet", "Safety"],
  ["työ ja toimintakyky", "Työ ja toimintakyky", "Arbete och funktionsförmåga", "Work and ability"],
  ["vaikuttaminen", "Vaikuttaminen", "Påverkan", "Having a say"],
  ["vanhemmuus", "Vanhemmuus", "Föräldraskap", "Parenthood"],
  ["yksinäisyys", "Yksinäisyys", "Ensamhet", "Loneliness"],
]);

/** What a person looks for help or company in. */
export const needs = rows.map((term) => ({ ...term, sensitive: SENSITIVE_NEEDS.includes(term.code) }));
