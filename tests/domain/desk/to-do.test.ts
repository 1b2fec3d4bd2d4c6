import { expect, test } from "vitest";
import { clientsOf, toDos, type DeskCase, type DeskReferral } from "#domain/desk/to-do";

const now = new Date("2027-01-15T10:00:00Z");
const call = {
  opensAt: new Date("2027-01-01T07:00:00Z"),
  closesAt: new Date("2027-01-31T13:00:00Z"),
  claimsDueOn: "2027-11-30",
};
const CASE: DeskCase = {
  id: "case",
  associationId: "kulkijat",
  name: "Toiminta-avustus 2027",
  status: "draft",
  isEntered: false,
  call,
  supplementDueOn: null,
  decision: null,
  claimStatuses: [],
  claimedCents: 0,
  unsettledCents: 0,
};

const kindsOf = (grantCase: Partial<DeskCase>) =>
  toDos({ associations: [], activities: [], cases: [{ ...CASE, ...grantCase }], referrals: [] }, now).map(
    ({ kind }) => kind,
  );

test("a draft application waits until its call closes", () => {
  expect(kindsOf({})).toEqual(["applicationDraft"]);
  expect(kindsOf({ call: { ...call, closesAt: now } })).toEqual([]);
  expect(kindsOf({ status: "reopened" })).toEqual(["applicationDraft"]);
  expect(kindsOf({ isEntered: true })).toEqual([]);
  expect(kindsOf({ status: "submitted" })).toEqual([]);
});

test("a decision is to be read for the appeal time, and the award claimed until it is all asked for", () => {
  const decided = { status: "decided", decision: { awardedCents: 100_00, appealUntil: "2027-01-20" } } as const;
  expect(kindsOf(decided)).toEqual(["decisionToRead", "awardToClaim"]);
  expect(kindsOf({ ...decided, claimedCents: 100_00 })).toEqual(["decisionToRead"]);
  expect(kindsOf({ ...decided, claimStatuses: ["returned"], claimedCents: 100_00 })).toEqual([
    "claimReturned",
    "decisionToRead",
  ]);
});

test("an advance waits for receipts until they are with the city, also when the time to claim is over", () => {
  const decided = {
    ...({ status: "decided", decision: { awardedCents: 100_00, appealUntil: "2027-01-10" } } as const),
    ...{ claimStatuses: ["approved"], claimedCents: 40_00, unsettledCents: 40_00 },
  };
  expect(kindsOf(decided)).toEqual(["advanceToAccount"]);
  expect(kindsOf({ ...decided, claimStatuses: ["approved", "submitted"] })).toEqual([]);
  expect(kindsOf({ ...decided, call: { ...call, claimsDueOn: "2027-01-14" } })).toEqual(["advanceToAccount"]);
  expect(kindsOf({ ...decided, unsettledCents: 0 })).toEqual(["awardToClaim"]);
});

test("the most pressing comes first", () => {
  const list = toDos(
    {
      associations: [
        { id: "a", name: "Kulkijat ry", status: "published", isDue: true, hasGaps: true, hasOpenReports: true },
        { id: "b", name: "Uudet ry", status: "returned", isDue: false, hasGaps: false, hasOpenReports: false },
      ],
      activities: [{ id: "t", associationId: "a", title: "Kerho", status: "draft", hasNoTimes: true }],
      cases: [{ ...CASE, status: "supplementRequested", supplementDueOn: "2027-01-20" }],
      referrals: [],
    },
    now,
  );
  expect(list.map(({ kind }) => kind)).toEqual([
    "supplementRequested",
    "registrationReturned",
    "errorReported",
    "activityDraft",
    "confirmAssociation",
    "profileGap",
  ]);
});

const KULKIJAT = {
  id: "a",
  name: "Kulkijat ry",
  status: "published",
  isDue: false,
  hasGaps: false,
  hasOpenReports: false,
} as const;
const activity = (status: "draft" | "published" | "unlisted" | "archived", hasNoTimes: boolean) => {
  return { id: "t", associationId: "a", title: "Kerho", status, hasNoTimes };
};

test.each([
  ["nothing at all", [], ["noActivities"]],
  ["a running one", [activity("published", false)], []],
  ["one that is over", [activity("published", true)], ["activityWithoutTimes"]],
  ["one that is over and unlisted", [activity("unlisted", true)], ["activityWithoutTimes"]],
  ["a draft without times", [activity("draft", true)], ["activityDraft"]],
])("of activities: %s", (_what, activities, expected) => {
  const list = toDos({ associations: [KULKIJAT], activities, cases: [], referrals: [] }, now);
  expect(list.map(({ kind }) => kind)).toEqual(expected);
});

test("who is not in the directory yet is not asked for activities", () => {
  const waiting = { ...KULKIJAT, status: "submitted" as const };
  expect(toDos({ associations: [waiting], activities: [], cases: [], referrals: [] }, now)).toEqual([]);
});

test("an archived association's activities ask for nothing", () => {
  const away = { ...KULKIJAT, status: "archived" as const };
  const activities = [activity("published", true), activity("draft", false)];
  expect(toDos({ associations: [away], activities, cases: [], referrals: [] }, now)).toEqual([]);
});

test("an association has of clients those who wait for its answer and those who are expected", () => {
  const client = { id: "r", associationId: "a", title: "Kahvihetki", respondBy: null, visitOn: null };
  const referrals = (["sent", "accepted", "agreed", "full"] as const).map((status) => ({ ...client, status }));
  expect(clientsOf(referrals, "a")).toEqual({ toAnswer: 2, agreed: 1 });
  expect(clientsOf(referrals, "b")).toBeNull();
  expect(clientsOf(referrals.slice(3), "a")).toBeNull();
});

test("a client led here is answered first, and asked after once the agreed day has come", () => {
  const client = { id: "r", associationId: "a", title: "Kahvihetki", respondBy: "2027-01-22", visitOn: null };
  const asked = (referral: Pick<DeskReferral, "status"> & Partial<DeskReferral>) =>
    toDos({ associations: [], activities: [], cases: [], referrals: [{ ...client, ...referral }] }, now).map(
      ({ kind, due }) => [kind, due],
    );
  expect(asked({ status: "sent" })).toEqual([["referralToAnswer", "2027-01-22"]]);
  expect(asked({ status: "agreed", visitOn: "2099-01-01" })).toEqual([]);
  expect(asked({ status: "agreed", visitOn: "2026-12-01" })).toEqual([["referralOutcome", null]]);
  // Taken back: the day of the visit is forgotten, and what became of it is open again.
  expect(asked({ status: "agreed", visitOn: null })).toEqual([["referralOutcome", null]]);
  expect(asked({ status: "full" })).toEqual([]);
});
