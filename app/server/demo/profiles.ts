import { webPicture } from "#documents/web-picture.server";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { chronicleVersion } from "#models/versions.server";
import type { Stamp } from "#models/chronicle.server";
import { storePicture } from "#models/picture-file.server";
import { activityContent, associationContent } from "#models/record-content.server";
import type { FileOwner } from "#models/stored-file.server";
import type { StoredImage } from "#models/stored-image.server";
import { CHOIR, HANDS_MARK, HILLS_MARK, WALKERS, WORKSHOP } from "#server/demo/drawings";

type Drawing = { drawing: Buffer; alt: string };
type Details = Partial<Association> & { pictures?: Partial<Record<"logo" | "photo", Drawing>> };

/** What a handful of the demo's associations tell besides the sample: enough to see every part of a profile filled. */
const DETAILS: Record<string, Details> = {
  "A-001": {
    otherNames: ["Pieksämäen sosiaali- ja terveysyhdistysten yhteistyö"],
    descriptions: {
      sv: "En sammanslutning av social- och hälsoföreningar i Pieksämäki.",
      en: "An alliance of social and health associations in Pieksämäki.",
    },
    plainFinnish: "Paiste auttaa yhdistyksiä. Moni yhdistys kuuluu Paisteeseen. Paiste järjestää yhteisiä iltoja.",
    fundingTags: ["stea", "cityGrant"],
    pictures: { logo: { drawing: HANDS_MARK, alt: "Paisteen tunnus: kolme kättä, jotka kohtaavat." } },
  },
  "A-008": {
    otherNames: ["Kulkijat"],
    descriptions: {
      sv: "Vi går ut i skogen tillsammans. Alla är välkomna, också utan egna stavar.",
      en: "We walk in the woods together. Everyone is welcome, also without poles of their own.",
    },
    plainFinnish: "Kävelemme metsässä yhdessä. Kaikki saavat tulla. Sauvoja voi lainata.",
    values: "Jokainen kulkee omaa vauhtiaan, eikä ketään jätetä.",
    notAccessible: ["inva-wc"],
    premisesUsed: "Kiskolan laavu ja Järjestötalon kokoushuone",
    fundingTags: ["cityGrant"],
    links: ["https://www.example.org/kulkijat"],
    pictures: {
      logo: { drawing: HILLS_MARK, alt: "Kiskolan Kulkijoiden tunnus: kaksi mäkeä ja aurinko." },
      photo: { drawing: WALKERS, alt: "Kolme ihmistä kävelee sauvojen kanssa metsätiellä kuusien keskellä." },
    },
  },
  "A-030": {
    pictures: { photo: { drawing: WORKSHOP, alt: "Neljä nuorta pitkän pöydän ääressä ikkunan vieressä." } },
  },
  "A-033": {
    descriptions: { sv: "", en: "A mixed choir that also sings in care homes. No audition." },
    pictures: { photo: { drawing: CHOIR, alt: "Kuoro laulaa kahdessa rivissä lavalla." } },
  },
};

const ACTIVITY_PHOTO = {
  activity: "T-014",
  drawing: WALKERS,
  alt: "Kolme ihmistä kävelee sauvojen kanssa metsätiellä.",
};

/** A member association of the umbrella organisation whose editor is among the demo's people: it gave her the right. */
const GAVE_RIGHT_TO_UMBRELLA = "A-016";

async function picture({ drawing, alt }: Drawing, owner: FileOwner): Promise<StoredImage> {
  const ready = await webPicture(drawing);
  if (!ready.ok) throw new Error(`the demo's drawing is ${ready.refusal}`);
  return { ...(await storePicture(ready.value, owner)), alt };
}

async function tellMore(externalId: string, { pictures = {}, ...fields }: Details, stamp: Stamp): Promise<void> {
  const association = await AssociationModel.findOne({ externalId }).orFail();
  const owner = { kind: "association" as const, associationId: association._id };
  association.set(fields);
  for (const slot of ["logo", "photo"] as const) {
    const drawn = pictures[slot];
    if (drawn) association.set(slot, await picture(drawn, owner));
  }
  chronicleVersion(association, associationContent(association), { event: "update" }, stamp);
  await association.save();
}

/** Pictures, other languages and the rights of an umbrella organisation, so that every state can be seen. */
export async function seedProfiles(stamp: Stamp): Promise<void> {
  for (const [externalId, details] of Object.entries(DETAILS)) await tellMore(externalId, details, stamp);
  const helped = await AssociationModel.findOne({ externalId: GAVE_RIGHT_TO_UMBRELLA }).orFail();
  helped.editableByUmbrellas = [...helped.umbrellaIds];
  chronicleVersion(helped, associationContent(helped), { event: "giveEditRight" }, stamp);
  await helped.save();
  const activity = await ActivityModel.findOne({ externalId: ACTIVITY_PHOTO.activity }).orFail();
  activity.photo = await picture(ACTIVITY_PHOTO, { kind: "activity", activityId: activity._id });
  chronicleVersion(activity, activityContent(activity), { event: "setPicture" }, stamp);
  await activity.save();
}
