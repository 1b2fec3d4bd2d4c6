import { beforeAll, describe, expect, test } from "vitest";
import { addDays, addMonths, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { instantAfterGap } from "#domain/shared/zoned-time";
import { timeOfDay } from "#domain/shared/time-of-day";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { countTouched } from "#models/ladder-queries.server";
import { MunicipalityModel } from "#models/municipality.server";
import { USUAL_TIMES } from "#domain/associations/directory-times";
import { makeAssociation, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity, makeCooperation } from "#tests/support/listings";
import { startSmtpServer, type SmtpServer } from "#tests/support/smtp";
import { walkDirectory } from "#use-cases/walk-directory.server";

testDatabase();

const morning = (day: PlainDate): Date => instantAfterGap(day, timeOfDay("08:15"));
const weekly = { kind: "weekly", byDay: ["WE"], every: 1, except: [] } as const;
const seasonal = { ...weekly, byDay: ["WE" as const], except: [], season: { startMonth: 9, endMonth: 5 } };

let town: Town;
let smtp: SmtpServer;
/** Every letter, with the day it came. */
const letters: { on: PlainDate; to: string; subject: string; text: string }[] = [];

/** Turns of the months and the days after, and some between: what the laws of the ladder say of every day is tested there. */
const LIVED = ["01", "02", "10", "11", "28", "29", "30", "31"];

/** One day of the program: the round, and the letters it owes. */
async function liveThrough(day: PlainDate): Promise<void> {
  const walk = await walkDirectory(morning(day));
  expect(walk.failed).toEqual([]);
  const before = smtp.mails.all().length;
  await collectNotices();
  while (await deliverNext(morning(day)));
  for (const { recipients, subject, text } of smtp.mails.all().slice(before))
    letters.push({ on: day, to: recipients.join(), subject, text });
}

const lettersTo = (address: string) =>
  letters.filter(({ to }) => to === address).map(({ on, subject }) => `${on} ${subject}`);

const textsTo = (address: string): string[] => letters.filter(({ to }) => to === address).map(({ text }) => text);
const linkIn = (text = ""): string => /\/confirm\/\S+/.exec(text)?.[0] ?? "";

const START = plainDate("2026-03-31");
const ids: Record<string, string> = {};

beforeAll(async () => {
  smtp = await startSmtpServer();
  process.env["SMTP_URL"] = smtp.url;
  town = await makeTown();
  const confirmed = { confirmedOn: START, confirmedBy: "association" } as const;
  await AssociationModel.deleteMany({ _id: { $in: [town.association._id, town.otherAssociation._id] } });
  const silent = await makeAssociation(
    {
      name: "Hiljaiset ry",
      ...confirmed,
      contact: { role: "", email: "hiljaiset@example.org", phone: null, website: null },
    },
    [town.people.editor, "editor"],
  );
  ids["walk"] = (await makeActivity({ associationId: silent._id, title: "Kävely", ...confirmed }))._id;
  ids["form"] = (await makeCooperation({ associationId: silent._id, title: "Talkoot", ...confirmed }))._id;
  ids["silent"] = silent._id;
  // Nobody is known as a person: only the public address can be written to.
  ids["alone"] = (
    await makeAssociation({
      name: "Yksinäiset ry",
      confirmedOn: null,
      contact: { role: "", email: "yksin@example.org", phone: null, website: null },
    })
  )._id;
  // Kept up to date twice a year, but one activity is always forgotten and one goes by seasons.
  const busy = await makeAssociation(
    {
      name: "Ahkerat ry",
      ...confirmed,
      contact: { role: "", email: "outi.outsider@example.org", phone: null, website: null },
    },
    [town.people.outsider, "signatory"],
  );
  ids["busy"] = busy._id;
  ids["forgotten"] = (await makeActivity({ associationId: busy._id, title: "Unohtunut kerho", ...confirmed }))._id;
  ids["season"] = (
    await makeActivity({ associationId: busy._id, title: "Talvikuoro", ...confirmed, schedule: seasonal })
  )._id;
  for (let day = START; day < addMonths(START, 30); day = addDays(day, 1)) {
    if (day.endsWith("-04-10") || day.endsWith("-10-10")) {
      const today = { confirmedOn: day, reminders: [] };
      await AssociationModel.updateOne({ _id: ids["busy"] }, { $set: today });
      await ActivityModel.updateOne({ _id: ids["season"] }, { $set: today });
    }
    if (LIVED.includes(day.slice(8))) await liveThrough(day);
  }
}, 300_000);

const association = (name: string) => AssociationModel.findById(ids[name]).orFail();

describe("two and a half years of the directory", () => {
  test("an association that never answers is reminded twice, unlisted and archived, each on its day", async () => {
    expect(lettersTo("eero.editor@example.org")).toEqual([
      "2026-12-31 Pitävätkö tiedot paikkansa: Hiljaiset ry",
      "2027-02-28 Muistutus: vahvistattehan tiedot, Hiljaiset ry",
      "2027-09-30 Hiljaiset ry ei enää näy hakutuloksissa",
      "2028-03-31 Hiljaiset ry on siirretty arkistoon",
    ]);
    // The public address is nobody's we know, so it gets a copy of each.
    expect(lettersTo("hiljaiset@example.org")).toEqual(lettersTo("eero.editor@example.org"));
    const record = await association("silent");
    expect(record).toMatchObject({ status: "archived", archiveReason: "unconfirmed", listingOrders: [] });
    expect(record.history.map(({ event }) => event)).toEqual(["remind", "remind", "unlist", "archive"]);
    expect(firstBrokenEntry(record.history)).toBeNull();
  });

  test("its letters say what they ask and by when", () => {
    const [first = "", second = "", unlisted = "", archived = ""] = textsTo("eero.editor@example.org");
    expect(first).toContain("on vahvistettu viimeksi 31.3.2026");
    expect(first).toContain("– Kävely\n– Talkoot");
    expect(first).toContain("hakutuloksista 30.9.2027");
    expect(second).toContain("emme ole vielä kuulleet teistä");
    expect(unlisted).toContain("arkistoon 31.3.2028");
    expect(archived).toContain("katri.coordinator@example.org");
  });

  test("its letters lead to a link of the reader's own that names nobody", () => {
    const links = ["eero.editor@example.org", "hiljaiset@example.org"].map((address) => linkIn(textsTo(address)[0]));
    expect(new Set(links).size).toBe(2);
    for (const link of links) expect(link).not.toMatch(/^$|@|eero|hiljaiset/i);
  });

  test("what it tells of has been asked with it, and stands still while it is out of sight", async () => {
    const walk = await ActivityModel.findById(ids["walk"]).orFail();
    expect(walk).toMatchObject({ status: "published" });
    expect(walk.history.map(({ facts }) => facts["step"])).toEqual(["firstReminder", "secondReminder"]);
  });

  test("one that nobody ever confirmed gets a month to answer after each letter", () => {
    expect(lettersTo("yksin@example.org")).toEqual([
      "2026-03-31 Pitävätkö tiedot paikkansa: Yksinäiset ry",
      "2026-04-30 Muistutus: vahvistattehan tiedot, Yksinäiset ry",
      "2026-05-30 Yksinäiset ry ei enää näy hakutuloksissa",
      "2026-06-30 Yksinäiset ry on siirretty arkistoon",
    ]);
    expect(letters.find(({ to }) => to === "yksin@example.org")?.text).toContain("ei ole vielä vahvistettu");
  });

  test("one that answers hears only of what it forgot, and of the season, never twice in a month, in one copy", () => {
    expect(lettersTo("outi.outsider@example.org")).toEqual([
      "2026-08-01 Uusi kausi alkaa, jatkuuko toiminta: Ahkerat ry",
      // In December the forgotten one's reminder asks of the season too.
      "2026-12-31 Pitävätkö tiedot paikkansa: Ahkerat ry",
      "2027-02-28 Muistutus: vahvistattehan tiedot, Ahkerat ry",
      "2027-08-01 Uusi kausi alkaa, jatkuuko toiminta: Ahkerat ry",
      "2027-09-30 Osa tiedoista ei enää näy hakutuloksissa: Ahkerat ry",
      "2027-12-01 Uusi kausi alkaa, jatkuuko toiminta: Ahkerat ry",
      "2028-03-31 Osa tiedoista on siirretty arkistoon: Ahkerat ry",
      "2028-08-01 Uusi kausi alkaa, jatkuuko toiminta: Ahkerat ry",
    ]);
    const december = letters.find(({ to, on }) => to === "outi.outsider@example.org" && on === "2026-12-31");
    expect(december?.text).toContain("Vahvistusta odottaa:\n– Unohtunut kerho");
    expect(december?.text).toContain(
      "Uusi kausi on alkamassa. Kertokaa samalla, jatkuvatko nämä ja milloin:\n– Talvikuoro",
    );
  });

  test("what was forgotten has left the directory, and the rest has not", async () => {
    expect(await ActivityModel.findById(ids["forgotten"])).toMatchObject({ status: "archived" });
    expect(await ActivityModel.findById(ids["season"])).toMatchObject({ status: "published" });
    expect(await association("busy")).toMatchObject({ status: "published" });
  });

  test("a second round on the same day finds nothing to do", async () => {
    const day = plainDate("2028-09-30");
    await walkDirectory(morning(day));
    expect(await walkDirectory(morning(day))).toEqual({ taken: 0, failed: [] });
  });
});

describe("what a round would touch", () => {
  test("is counted by the times given, before they are saved", async () => {
    const today = plainDate("2028-10-01");
    const place = { municipality: "491", today, times: USUAL_TIMES };
    const mine = { municipality: "491", confirmedOn: "2028-08-01" };
    const { _id: associationId } = await makeAssociation({ name: "Uudet ry", ...mine });
    await makeActivity({ associationId, title: "Talvisarja", ...mine, schedule: seasonal });
    const none = { associations: 0, listings: 0 };
    expect(await countTouched(place)).toMatchObject({ firstReminder: none, season: 0 });
    const hasty = { ...USUAL_TIMES, remindAfterMonths: [1, 11] as [number, number], campaignMonths: [10] };
    expect(await countTouched({ ...place, times: hasty })).toMatchObject({
      firstReminder: { associations: 1, listings: 1 },
      unlist: none,
      season: 1,
    });
  });

  test("follows the municipality's own times", async () => {
    await MunicipalityModel.updateOne(
      { _id: "593" },
      { $set: { directoryTimes: { ...USUAL_TIMES, remindAfterMonths: [2, 11], campaignMonths: [] } } },
    );
    const record = await makeAssociation({ name: "Nopeat ry", confirmedOn: "2028-08-01" });
    await walkDirectory(morning(plainDate("2028-09-30")));
    expect((await AssociationModel.findById(record._id).orFail()).reminders).toEqual([]);
    await walkDirectory(morning(plainDate("2028-10-01")));
    expect((await AssociationModel.findById(record._id).orFail()).reminders).toMatchObject([{ step: "firstReminder" }]);
  });
});
