import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import type { Stamp } from "#models/chronicle.server";
import { activityContent, associationContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";

/** What the sample's format has no words for, told of some activities, so that every kind of page has an example. */
const ACTIVITY_DETAILS: Record<string, Partial<Activity>> = {
  // Muistikahvila
  "T-026": {
    description:
      "Kahvit ja rauhallista juttelua. Joka kerralla on pieni aihe: muistipelejä, musiikkia tai vieras terveyskeskuksesta. Voit tulla yksin tai läheisen kanssa, myös ensimmäistä kertaa ja ilman ilmoittautumista.",
    translations: {
      sv: {
        title: "Minneskafé",
        description:
          "Kaffe och lugnt prat. Varje gång har vi ett litet tema: minnesspel, musik eller en gäst från hälsocentralen. Du kan komma ensam eller med någon som står dig nära, också för första gången och utan anmälan.",
      },
      en: {
        title: "Memory café",
        description:
          "Coffee and quiet company. Each time there is a small theme: memory games, music or a guest from the health centre. Come alone or with someone close to you, also for the first time and without signing up.",
      },
    },
    plainFinnish:
      "Muistikahvilassa juodaan kahvia ja jutellaan.\nMukaan voi tulla, jos muisti on huonontunut.\nMyös läheinen voi tulla mukaan.\nSinun ei tarvitse ilmoittautua.\nSe ei maksa mitään.",
    notFor: "Emme anna lääketieteellistä neuvontaa.",
    categories: ["vertaistuki"],
    place: { name: "Neuvokas", village: "Keskusta", address: "Keskuskatu 12", municipality: null },
    transport: "Paikallisbussit pysähtyvät torin laidalla, sata metriä ovelta. Invapaikka on pihalla.",
    cost: { amountCents: 0, text: "maksuton", covers: "kahvi ja pulla" },
    membershipRequired: "no",
    joining: { text: "Tule ovesta sisään, kahvio on heti vasemmalla.", url: null, phone: "015 555 0126", email: null },
    group: { kind: "open", maxSize: 20, waitingList: "unknown", full: false },
    companionWelcome: "yes",
    accessibility: ["esteetön sisäänkäynti", "inva-wc", "rollaattori mahtuu", "rauhallinen tila"],
    notAccessible: ["induktiosilmukka"],
    referral: { accepted: true, warmHandover: true, method: "Soita, niin olemme ovella vastassa.", responseDays: 2 },
  },
  // Läheisten iltaryhmä
  "T-027": {
    categories: ["vertaistuki"],
    group: { kind: "periodic", maxSize: 8, waitingList: "yes", full: true },
    membershipRequired: "no",
    companionWelcome: "no",
    joining: {
      text: "Seuraavaan ryhmään voi ilmoittautua heti.",
      url: "https://muistiveturi.example.org/ryhmat",
      phone: null,
      email: "ryhmat@muistiveturi.example.org",
    },
    notFor: "Sairastuneille on oma Muistikahvila.",
  },
  // Tuolijumppa
  "T-017": {
    translations: {
      sv: { title: "Stolgymnastik", description: "Lätt gymnastik sittande på stol. Alla kan vara med i egen takt." },
      en: { title: "Chair exercises", description: "Light exercise seated on a chair. Everyone at their own pace." },
    },
    plainFinnish: "Tuolijumpassa liikutaan istuen.\nKaikki voivat tulla mukaan.\nSe ei maksa mitään.",
    categories: ["harrastus"],
    place: { name: "Jäppilätalo", village: "Jäppilä", address: "Jäppiläntie 8", municipality: null },
    transport: "Kylärinkikyyti tuo kotiovelta, jos sovit siitä edellisenä päivänä.",
    membershipRequired: "no",
    companionWelcome: "yes",
    group: { kind: "open", maxSize: null, waitingList: "unknown", full: false },
    notAccessible: ["induktiosilmukka", "inva-wc"],
  },
  // Väkivaltaa kokeneiden keskusteluapu
  "T-093": {
    categories: ["neuvonta"],
    placeHidden: true,
    place: { name: "", village: "Keskusta", address: "", municipality: null },
    membershipRequired: "no",
    companionWelcome: "unknown",
    joining: {
      text: "Soita tai lähetä viesti. Sinun ei tarvitse kertoa nimeäsi.",
      url: null,
      phone: "015 555 0193",
      email: null,
    },
    referral: { accepted: true, warmHandover: true, method: "", responseDays: 1 },
  },
};

const ASSOCIATION_DETAILS: Record<string, Partial<Association>> = {
  // Muistiveturi ry
  "A-013": {
    otherNames: ["Pieksämäen Muistiyhdistys"],
    plainFinnish: "Muistiveturi auttaa ihmisiä, joiden muisti huononee.\nSe auttaa myös heidän läheisiään.",
    descriptions: {
      sv: "För personer med minnessjukdom och deras närstående: träffar, rådgivning och sällskap.",
      en: "For people with a memory disorder and those close to them: meetings, advice and company.",
    },
    values: "Kukaan ei jää yksin muistin kanssa. Jokainen on enemmän kuin sairautensa.",
    premisesUsed: "Neuvokas, Järjestötalo",
    fundingTags: ["stea", "cityGrant"],
    notAccessible: ["induktiosilmukka"],
    links: ["https://social.example.org/muistiveturi"],
  },
  // Resiinan Rinnallakulkijat ry
  "A-007": {
    values: "Vapaaehtoinen on rinnalla kulkija, ei työntekijä.",
    fundingTags: ["stea", "cityGrant"],
    premisesUsed: "Järjestötalo",
  },
  // Kiskolan Kulkijat ry
  "A-008": { fundingTags: ["cityGrant"], premisesUsed: "Veturitorin katos, hiihtokeskuksen maja" },
};

/** Adds to the sample what its format cannot say. */
export async function seedDetails(stamp: Stamp): Promise<void> {
  for (const [externalId, details] of Object.entries(ACTIVITY_DETAILS)) {
    const activity = await ActivityModel.findOne({ externalId }).orFail().exec();
    activity.set(details);
    chronicleVersion(activity, activityContent(activity), { event: "update" }, stamp);
    await activity.save();
  }
  for (const [externalId, details] of Object.entries(ASSOCIATION_DETAILS)) {
    const association = await AssociationModel.findOne({ externalId }).orFail().exec();
    association.set(details);
    chronicleVersion(association, associationContent(association), { event: "update" }, stamp);
    await association.save();
  }
}
