import { describe, expect, test } from "vitest";
import { shownActivity, type ToldActivity } from "#domain/associations/shown-activity";
import { scheduleSchema } from "#domain/calendar/schedule";
import { cardOf } from "#domain/desk/card";
import { plainDate } from "#domain/shared/plain-date";
import { activityTold } from "#tests/support/activity-told";

const NOW = new Date("2026-11-25T10:00:00Z");
const TODAY = plainDate("2026-11-25");
const TOLD: ToldActivity = { ...activityTold({ title: "Muistikahvila" }), photo: null };
const HOME = { municipality: "593", code: "Naarajärvi", position: { lat: 62.262, lon: 27.027 } };
const CENTRE = { municipality: "593", code: "Keskusta", position: { lat: 62.3, lon: 27.133 } };
const AROUND = {
  id: "a1",
  organiser: {
    id: "o1",
    name: "Savon Muisti",
    contact: { role: "office", email: "muisti@example.org", phone: "0151234567" },
  },
  certainty: { confirmedOn: "2026-10-24", confirmedBy: "association" as const, isStale: false },
  municipality: "Pieksämäki",
  namesMunicipality: false,
  from: HOME,
  village: CENTRE,
  today: TODAY,
  current: (code: string): string => code,
};

const card = (told: Partial<ToldActivity> = {}, around: Partial<typeof AROUND> = {}) =>
  cardOf(shownActivity({ ...TOLD, ...told }, "fi", NOW), { ...AROUND, ...around });

describe("does it run", () => {
  test.each([
    [{ kind: "weekly", byDay: ["TH"], opensAt: "13:00" }, "running"],
    [{ kind: "weekly", byDay: ["WE"], opensAt: "11:00", closesAt: "14:00" }, "now"],
    [{ kind: "weekly", byDay: ["TH"], startsOn: "2026-12-03" }, "begins"],
    [{ kind: "weekly", byDay: ["TH"], season: { startMonth: 1, endMonth: 5 } }, "break"],
    [{ kind: "weekly", byDay: ["TH"], breaks: [{ startsOn: "2026-11-20", endsOn: "2026-12-06" }] }, "break"],
    [{ kind: "weekly", byDay: ["TH"], endsOn: "2026-05-30" }, "over"],
    [{ kind: "dates", dates: [{ startsOn: "2026-12-01", endsOn: "2026-12-01" }] }, "begins"],
    [
      {
        kind: "dates",
        dates: ["2026-11-01", "2026-12-01"].map((day) => ({ startsOn: day, endsOn: day })),
      },
      "running",
    ],
    [{ kind: "byAgreement" }, "byAgreement"],
  ])("%j: %s", (schedule, running) => {
    expect(card({ schedule: scheduleSchema.parse(schedule) }).running).toBe(running);
  });

  test("is not known where nobody has told its times", () => {
    expect(card({ schedule: { kind: "notYet", answers: {} } }).running).toBe("unknown");
  });
});

describe("how far it is", () => {
  test("is told from where the client comes from, and only where somebody asks", () => {
    expect(card().distance).toMatchObject({ kind: "away", km: 7 });
    expect(cardOf(shownActivity(TOLD, "fi", NOW), { ...AROUND, from: null }).distance).toBeNull();
    expect(cardOf(shownActivity(TOLD, "fi", NOW), { ...AROUND, village: null }).distance).toBeNull();
  });

  test("is never told of a place that is hidden, nor is its address or the way there", () => {
    const place = { name: "Turvatalo", village: "Keskusta", address: "Salakatu 1", municipality: null };
    const hidden = card({ placeHidden: true, place, transport: "Bussi 3 oven eteen" });
    expect(hidden).toMatchObject({ distance: null, isPlaceHidden: true, transport: "" });
    expect(JSON.stringify(hidden)).not.toMatch(/Turvatalo|Salakatu|Bussi/);
  });
});

describe("is there room", () => {
  const group = TOLD.group;

  test.each([
    [{ group, registration: "open" as const }, "yes"],
    [{ group, registration: "signUp" as const }, "unknown"],
    [{ group: { ...group, kind: "open" as const }, registration: "signUp" as const }, "yes"],
    [{ group: { ...group, kind: "closed" as const }, registration: "open" as const }, "no"],
    [{ group: { ...group, kind: "periodic" as const }, registration: "open" as const }, "unknown"],
    [{ group: { ...group, kind: "open" as const, full: true }, registration: "open" as const }, "no"],
  ])("%j: %s", (told, state) => {
    expect(card(told).room.state).toBe(state);
  });
});

const NOTHING = { accessibility: [], notAccessible: [], targetGroups: [], needs: [] };

describe("can a client come", () => {
  test("is not known, never no, where nobody has told anything", () => {
    const { access, languages, companion, metAtDoor, referrals } = card({
      ...NOTHING,
      languages: [],
      referral: { accepted: false, warmHandover: false, method: "", responseDays: null },
    });
    expect(Object.values(access).map(({ state }) => state)).toEqual(["unknown", "unknown", "unknown"]);
    expect([languages, companion, metAtDoor, referrals.state]).toEqual([[], "unknown", "unknown", "unknown"]);
  });

  test.each([
    [["esteetön sisäänkäynti"], [], "yes"],
    [["pyörätuolilla mukaan", "inva-wc"], [], "yes"],
    [["portaita sisäänkäynnissä"], [], "no"],
    [[], ["pyörätuolilla mukaan"], "no"],
    [["inva-wc"], [], "unknown"],
    [["pyörätuolilla mukaan", "portaita sisäänkäynnissä"], [], "unknown"],
    [["esteetön sisäänkäynti"], ["esteetön sisäänkäynti"], "unknown"],
  ])("in a wheelchair: %j, but not %j: %s", (accessibility, notAccessible, state) => {
    expect(card({ ...NOTHING, accessibility, notAccessible }).access.wheelchair.state).toBe(state);
  });

  test.each([
    [["induktiosilmukka"], [], "yes"],
    [["kuuloesteetön"], ["induktiosilmukka"], "yes"],
    [[], ["induktiosilmukka"], "no"],
    [["rauhallinen tila"], ["induktiosilmukka"], "partly"],
    [["rauhallinen tila"], [], "unknown"],
  ])("and hear: %j, but not %j: %s", (accessibility, notAccessible, state) => {
    expect(card({ ...NOTHING, accessibility, notAccessible }).access.hearing.state).toBe(state);
  });

  test("tells the words that the answer comes from", () => {
    const told = { accessibility: ["esteetön sisäänkäynti"], notAccessible: ["inva-wc"] };
    expect(card({ ...NOTHING, ...told }).access.wheelchair).toEqual({
      state: "yes",
      yes: ["esteetön sisäänkäynti"],
      no: ["inva-wc"],
    });
  });

  test("with a failing memory where it is meant for that", () => {
    expect(card({ ...NOTHING, needs: ["muistisairaus"] }).access.memory.state).toBe("yes");
    expect(card({ ...NOTHING, targetGroups: ["muistisairaat"] }).access.memory.state).toBe("yes");
    expect(card({ ...NOTHING, accessibility: ["rauhallinen tila"] }).access.memory.state).toBe("unknown");
  });

  test("follows words that have become others", () => {
    const current = (code: string): string => (code === "induktiosilmukka" ? "kuulosilmukka" : code);
    const { hearing } = card({ ...NOTHING, accessibility: ["kuulosilmukka"] }, { current }).access;
    expect(hearing).toMatchObject({ state: "yes", yes: ["kuulosilmukka"] });
  });
});

describe("whom to call and what to do", () => {
  const joining = { text: "", url: null, phone: null, email: null };

  test("is the activity's own number, else the organiser's with a role, else an address to write to", () => {
    expect(card({ joining: { ...joining, phone: "0401234567" } }).call).toMatchObject({
      phone: "0401234567",
      role: "",
    });
    expect(card({ joining }).call).toMatchObject({ phone: "0151234567", role: "office" });
    const organiser = { ...AROUND.organiser, contact: { role: "office", email: "muisti@example.org", phone: null } };
    const around = { ...AROUND, organiser };
    expect(cardOf(shownActivity(TOLD, "fi", NOW), around).call).toEqual({
      phone: null,
      email: "muisti@example.org",
      role: "office",
    });
  });

  test("is nothing where one may just come, else the first way that works", () => {
    const url = "https://example.org/ilmoittaudu";
    expect(card({ registration: "open", joining: { ...joining, url } }).way).toBeNull();
    const signUp = { registration: "signUp" as const };
    const phone = "0401234567";
    const email = "ilmo@example.org";
    expect(card({ ...signUp, joining: { ...joining, url, phone } }).way).toEqual({ kind: "url", value: url });
    expect(card({ ...signUp, joining: { ...joining, phone, email } }).way).toEqual({ kind: "email", value: email });
  });

  test("is told once", () => {
    expect(card({ registration: "signUp", joining: { ...joining, phone: "0401234567" } }).way).toBeNull();
    const contact = { role: "", email: "muisti@example.org", phone: null };
    const around = { ...AROUND, organiser: { ...AROUND.organiser, contact } };
    const told = { ...TOLD, registration: "signUp" as const, joining: { ...joining, email: "ilmo@example.org" } };
    const { call, way } = cardOf(shownActivity(told, "fi", NOW), around);
    expect([call.email, way]).toEqual(["ilmo@example.org", null]);
  });
});

test("how old it is what the card says is counted in whole months", () => {
  expect(card().monthsOld).toBe(1);
  const certainty = { ...AROUND.certainty, confirmedOn: "2025-05-26" };
  expect(card({}, { certainty }).monthsOld).toBe(17);
});
