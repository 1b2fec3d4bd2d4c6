import { describe, expect, test } from "vitest";
import { accessAnswers } from "#domain/associations/access-answers";
import { shownActivity, type ToldActivity } from "#domain/associations/shown-activity";
import { shownPlace } from "#domain/associations/shown-place";
import { scheduleSchema } from "#domain/calendar/schedule";

describe("accessibility", () => {
  test("is yes, no or not known, and what is not said is never no", () => {
    expect(accessAnswers(["inva-wc"], ["induktiosilmukka"])).toEqual({
      yes: ["inva-wc"],
      no: ["induktiosilmukka"],
      unknown: ["esteetön sisäänkäynti"],
    });
  });

  test("of which nothing is said is not known", () => {
    const { yes, no, unknown } = accessAnswers([], []);
    expect([yes, no]).toEqual([[], []]);
    expect(unknown).toContain("inva-wc");
  });

  test("steps at the door tell of the entrance", () => {
    expect(accessAnswers(["portaita sisäänkäynnissä"], []).unknown).not.toContain("esteetön sisäänkäynti");
  });

  test("of which both are said is believed neither way", () => {
    const { yes, no, unknown } = accessAnswers(["inva-wc", "allashissi"], ["inva-wc"]);
    expect(yes).toEqual(["allashissi"]);
    expect(no).toEqual([]);
    expect(unknown.filter((code) => code === "inva-wc")).toHaveLength(1);
  });
});

const PLACE = {
  place: { name: "Turvatalo", village: "Keskusta", address: "Salakatu 1", municipality: null },
  placeHidden: false,
  transport: "Bussi 3 oven eteen",
  accessibility: [],
};

describe("a place", () => {
  test("is told with its address and the way there", () => {
    expect(shownPlace(PLACE)).toMatchObject({ isPlaceHidden: false, place: PLACE.place, transport: PLACE.transport });
  });

  test.each([
    { placeHidden: true, accessibility: [] },
    { placeHidden: false, accessibility: ["osoite ei julkinen"] },
  ])("that is hidden tells its village and nothing else: %o", (hiding) => {
    const shown = shownPlace({ ...PLACE, ...hiding });
    expect(shown).toEqual({
      isPlaceHidden: true,
      place: { name: "", village: "Keskusta", address: "", municipality: null },
      transport: "",
      accessibility: [],
    });
  });
});

const TOLD: ToldActivity = {
  ...PLACE,
  title: "Muistikahvila",
  description: "Kahvia.",
  translations: { sv: { title: "Minneskafé", description: "" }, en: { title: "", description: "" } },
  plainFinnish: "",
  notFor: "",
  categories: [],
  volunteerType: "vertaistuki",
  volunteerTask: false,
  scope: "local",
  remote: false,
  schedule: scheduleSchema.parse({ kind: "weekly", byDay: ["TH"], opensAt: "13:00", closesAt: "15:00" }),
  cost: { amountCents: 0, text: "maksuton", covers: "" },
  membershipRequired: "unknown",
  registration: "open",
  joining: { text: "", url: null, phone: null, email: null },
  group: { kind: null, maxSize: null, waitingList: "unknown", full: false },
  companionWelcome: "unknown",
  targetGroups: [],
  needs: ["muistisairaus"],
  notAccessible: [],
  languages: ["fi"],
  referral: { accepted: false, warmHandover: false, method: "", responseDays: null },
  photo: null,
};
const NOW = new Date("2026-11-25T10:00:00Z");

describe("an activity as its page tells it", () => {
  test("has the next time and the three after it", () => {
    const shown = shownActivity(TOLD, "fi", NOW);
    expect(shown.next?.startsOn).toBe("2026-11-26");
    expect(shown.following.map(({ startsOn }) => startsOn)).toEqual(["2026-12-03", "2026-12-10", "2026-12-17"]);
  });

  test("is in the reader's language as far as it was translated, the rest marked as Finnish", () => {
    const { title, description } = shownActivity(TOLD, "sv", NOW);
    expect(title).toEqual({ text: "Minneskafé", lang: undefined });
    expect(description).toEqual({ text: "Kahvia.", lang: "fi" });
    expect(shownActivity(TOLD, "fi", NOW).title.lang).toBeUndefined();
  });

  test("tells its kind, but not the one that says again that it is a task", () => {
    const categories = ["vertaistuki", "vapaaehtoistehtävä"];
    expect(shownActivity({ ...TOLD, categories }, "fi", NOW).categories).toEqual(["vertaistuki"]);
  });

  test("tells what help is needed only where it is a task for volunteers", () => {
    expect(shownActivity(TOLD, "fi", NOW).volunteerType).toBeNull();
    const task = { ...TOLD, volunteerTask: true };
    expect(shownActivity(task, "fi", NOW)).toMatchObject({ isVolunteerTask: true, volunteerType: "vertaistuki" });
  });
});
