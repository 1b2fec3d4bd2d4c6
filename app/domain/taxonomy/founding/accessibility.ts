import { foundingTerms } from "#domain/taxonomy/founding/founding-terms";

/** What is known of a place or a way of working; what is not said is not known, which is not the same as "no". */
export const accessibility = foundingTerms([
  ["allashissi", "Allashissi", "Bassänglyft", "Pool lift"],
  ["avustaja mukaan maksutta", "Avustaja mukaan maksutta", "Assistent med utan avgift", "Assistant comes free"],
  ["esteetön sisäänkäynti", "Esteetön sisäänkäynti", "Tillgänglig ingång", "Step-free entrance"],
  ["etäosallistuminen", "Voi osallistua etänä", "Kan delta på distans", "Can join remotely"],
  [
    "hoidettavalle seuraa",
    "Hoidettavalle on seuraa",
    "Sällskap för den som vårdas",
    "Company for the person cared for",
  ],
  ["induktiosilmukka", "Induktiosilmukka", "Induktionsslinga", "Induction loop"],
  ["inva-wc", "Inva-wc", "Tillgänglig toalett", "Accessible toilet"],
  [
    "kirjoitustulkkaus pyydettäessä",
    "Kirjoitustulkkaus pyydettäessä",
    "Skrivtolkning på begäran",
    "Speech-to-text on request",
  ],
  ["kuuloesteetön", "Kuuloesteetön tila", "Hörselvänligt rum", "Hearing-friendly space"],
  ["lastenhoitotila", "Lastenhoitotila", "Skötrum", "Baby care room"],
  ["opaskoira tervetullut", "Opaskoira tervetullut", "Ledarhund välkommen", "Guide dogs welcome"],
  ["osoite ei julkinen", "Osoite kerrotaan yhteydenotossa", "Adressen ges vid kontakt", "Address given on contact"],
  ["portaita sisäänkäynnissä", "Portaita sisäänkäynnissä", "Trappor vid ingången", "Steps at the entrance"],
  ["pyörätuolilla mukaan", "Pyörätuolilla pääsee mukaan", "Går att delta med rullstol", "Wheelchair users can join"],
  ["pyörätuolipaikat", "Paikkoja pyörätuoleille", "Platser för rullstolar", "Wheelchair spaces"],
  ["rattailla pääsee", "Lastenvaunuilla pääsee", "Framkomligt med barnvagn", "Accessible with a pram"],
  ["rauhallinen tila", "Rauhallinen tila", "Lugnt rum", "Quiet space"],
  ["rollaattori mahtuu", "Rollaattori mahtuu", "Plats för rollator", "Room for a walker"],
  ["selkokieli", "Selkokieltä", "Lättläst språk", "Easy language"],
  ["tulkki pyydettäessä", "Tulkki pyydettäessä", "Tolk på begäran", "Interpreter on request"],
  ["äänimateriaali", "Aineisto myös äänenä", "Material även som ljud", "Material also in audio"],
]);
