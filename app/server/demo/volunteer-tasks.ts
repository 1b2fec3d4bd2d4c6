import { FREE } from "#domain/associations/cost";
import { TASK_CATEGORY } from "#domain/associations/activity-form";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";
import { addDays, isoWeekday, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import type { Stamp } from "#models/chronicle.server";
import { activityContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";

type Task = Partial<Omit<Activity, "schedule">> &
  Pick<Activity, "title" | "description" | "volunteerType" | "registration"> & {
    /** The association's id in the sample. */
    association: string;
    schedule: ScheduleInput;
  };

const UNTRANSLATED = { title: "", description: "" };

const at = (village: string, name = "") => ({ name, village, address: "", municipality: null });

/** The Saturday of the week after next: far enough to sign up, near enough to be of interest. */
const comingSaturday = (today: PlainDate): PlainDate => addDays(today, 14 + 6 - isoWeekday(today));

/** Tasks that associations of the sample look for helpers to. */
const tasksAt = (today: PlainDate): Task[] => [
  {
    association: "A-007",
    title: "Ystäväksi ikäihmiselle",
    description:
      "Käyt iäkkään luona pari kertaa kuukaudessa: juttelette, käytte kävelyllä tai pelaatte korttia. Saat peruskurssin ja oman tukihenkilön.",
    translations: {
      sv: {
        title: "Bli vän till en äldre person",
        description:
          "Du besöker en äldre person ett par gånger i månaden: ni pratar, promenerar eller spelar kort. Du får en grundkurs och en egen stödperson.",
      },
      en: {
        title: "Be a friend to an older person",
        description:
          "You visit an older person a couple of times a month: you talk, go for a walk or play cards. You get a basic course and a support person of your own.",
      },
    },
    notFor: "Ei kotitöitä eikä hoitotoimia.",
    volunteerType: "ystava",
    schedule: { kind: "byAgreement", note: "Pari kertaa kuukaudessa, silloin kun teille molemmille sopii." },
    place: at("Koko kaupunki"),
    targetGroups: ["kaikki"],
    registration: "contact",
  },
  {
    association: "A-007",
    title: "Puhelinystäväksi kotisohvalta",
    description:
      "Soitat kerran viikossa yksinäiselle ihmiselle. Aikaa menee noin puoli tuntia, eikä kokemusta tarvita.",
    volunteerType: "puhelinystava",
    schedule: { kind: "byAgreement", note: "Kerran viikossa." },
    remote: true,
    place: at(""),
    targetGroups: ["kaikki"],
    registration: "contact",
  },
  {
    association: "A-040",
    title: "Digiopastajaksi kirjastoon",
    description: "Autat kävijöitä puhelimen ja tietokoneen kanssa kokeneen opastajan parina. Kärsivällisyys riittää.",
    volunteerType: "ohjaus-neuvonta",
    schedule: { kind: "weekly", byDay: ["WE"], opensAt: "14:00", closesAt: "16:00" },
    place: at("Keskusta", "kirjasto"),
    targetGroups: ["nuoret", "työikäiset"],
    registration: "signUp",
  },
  {
    association: "A-012",
    title: "Kuljettajaksi kylärinkiin",
    description:
      "Viet naapurin kauppaan tai lääkäriin omalla autollasi. Kilometrit korvataan. Vuoron voi ottaa vaikka kerran kuussa.",
    volunteerType: "asiointiapu",
    schedule: { kind: "weekly", byDay: ["TU", "FR"], opensAt: "09:00", closesAt: "14:00" },
    place: at("Jäppilä"),
    targetGroups: ["työikäiset", "ikäihmiset"],
    registration: "contact",
  },
  {
    association: "A-008",
    title: "Hiihtomajan talkoot",
    description: "Siivotaan, korjataan pihaa ja keitetään makkarakeittoa. Työkalut löytyvät talosta.",
    volunteerType: "liikuntapaikkatalkoot",
    schedule: {
      kind: "dates",
      dates: [{ startsOn: comingSaturday(today), endsOn: comingSaturday(today), opensAt: "10:00", closesAt: "14:00" }],
    },
    place: at("Keskusta", "hiihtokeskus"),
    targetGroups: ["kaikki", "lapsiperheet"],
    registration: "open",
  },
  {
    association: "A-041",
    title: "Keskustelukaveriksi suomen oppijalle",
    description:
      "Juttelet suomea opettelevan kanssa kahvikupin ääressä. Opettaa ei tarvitse, riittää että puhut selvästi.",
    translations: {
      sv: UNTRANSLATED,
      en: {
        title: "Talk Finnish with a newcomer",
        description:
          "You chat over coffee with someone who is learning Finnish. No teaching, it is enough to speak clearly.",
      },
    },
    volunteerType: "mamu-tukihenkilo",
    schedule: { kind: "weekly", byDay: ["TU"], opensAt: "17:00", closesAt: "18:30" },
    place: at("Keskusta", "kirjasto"),
    targetGroups: ["kaikki", "nuoret"],
    languages: ["fi", "en", "uk"],
    registration: "open",
  },
];

/** Brings the tasks in, confirmed by their associations a little while ago. */
export async function seedVolunteerTasks(stamp: Stamp): Promise<void> {
  const today = plainDateAt(stamp.at);
  for (const [index, { association: externalId, schedule, ...task }] of tasksAt(today).entries()) {
    const association = await AssociationModel.findOne({ externalId }).orFail().exec();
    const activity = new ActivityModel({
      municipality: association.municipality,
      associationId: association._id,
      status: "published",
      schedule: scheduleSchema.parse(schedule),
      cost: FREE,
      membershipRequired: "no",
      languages: ["fi"],
      needs: ["haluaa auttaa"],
      categories: [TASK_CATEGORY],
      volunteerTask: true,
      confirmedOn: addDays(today, -9 * (index + 1)),
      confirmedBy: "association",
      ...task,
    });
    chronicleVersion(activity, activityContent(activity), { event: "start" }, stamp);
    await activity.save();
  }
}
