import { describe, expect, test } from "vitest";
import { blockSchema, bookingRequestSchema, decisionSchema } from "#domain/premises/booking-form";
import { timesOf } from "#domain/premises/booking-time";
import { premisesFormSchema } from "#domain/premises/premises-form";
import { parseFormData } from "#http/parse-form.server";

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
}
const ID = "0123456789abcdef01234567";

describe("the form of a request", () => {
  const full = {
    step: "check",
    bookingId: ID,
    bookedFor: "person",
    purpose: "Kuukausikokous",
    message: "",
    repeats: "once",
    startsOn: "27.11.2026",
    opensAt: "17",
    closesAt: "19.30",
    endsOn: "",
    except: "",
  };
  const read = (over: Record<string, string> = {}) => parseFormData(formOf({ ...full, ...over }), bookingRequestSchema);

  test("once: its own day only, whatever else was typed", () => {
    const form = read({ endsOn: "2027-05-31", except: "24.12.2026" });
    expect(form.ok && form.value).toEqual({
      step: "check",
      bookingId: ID,
      associationId: null,
      purpose: "Kuukausikokous",
      message: "",
      time: {
        repeats: "once",
        startsOn: "2026-11-27",
        endsOn: "2026-11-27",
        opensAt: "17:00",
        closesAt: "19:30",
        except: [],
      },
    });
  });

  test("every week, with days left out", () => {
    const form = read({ repeats: "weekly", endsOn: "31.5.2027", except: "31.12.2026, 24.12.2026\n24.12.2026" });
    expect(form.ok && form.value.time).toMatchObject({ endsOn: "2027-05-31", except: ["2026-12-24", "2026-12-31"] });
  });

  test("tells everything that is wrong at once", () => {
    const form = read({ purpose: "", repeats: "weekly", opensAt: "25", except: "huomenna" });
    expect(form.ok || form.errors).toEqual({
      purpose: ["required"],
      endsOn: ["required"],
      opensAt: ["notATime"],
      except: ["notADate"],
    });
    const backwards = read({ repeats: "weekly", endsOn: "1.1.2026" });
    expect(backwards.ok || backwards.errors).toEqual({ endsOn: ["endsBeforeStart"] });
    const standing = read({ closesAt: "17" });
    expect(standing.ok || standing.errors).toEqual({ closesAt: ["endsBeforeStart"] });
    const slipped = read({ closesAt: "16" });
    expect(slipped.ok || slipped.errors).toEqual({ closesAt: ["endsBeforeStart"] });
    expect(read({ opensAt: "20", closesAt: "1" }).ok).toBe(true);
    expect(read({ opensAt: "20", closesAt: "0" }).ok).toBe(true);
  });

  test("is sent under an id that looks like one", () => expect(read({ bookingId: "1" }).ok).toBe(false));
});

describe("a time the keeper closes", () => {
  const full = {
    bookingId: ID,
    purpose: "Lattian huolto",
    repeats: "daily",
    startsOn: "2026-12-01",
    endsOn: "2026-12-04",
  };

  test("without hours is whole days", () => {
    const form = parseFormData(formOf(full), blockSchema);
    expect(form.ok && form.value.time).toMatchObject({ opensAt: "00:00", closesAt: "00:00" });
  });

  const once = { ...full, repeats: "once", startsOn: "2026-11-27", endsOn: "" };
  const readOnce = (over: Record<string, string>) => parseFormData(formOf({ ...once, ...over }), blockSchema);

  test("once lasts over nights to the day that is told, whole days to its end", () => {
    const stay = readOnce({ opensAt: "18", closesOn: "28.11.2026", closesAt: "10" });
    expect(stay.ok && stay.value.time).toMatchObject({
      startsOn: "2026-11-27",
      endsOn: "2026-11-28",
      closesAt: "10:00",
    });
    const long = readOnce({ opensAt: "18", closesOn: "28.11.2026", closesAt: "18" });
    expect(long.ok).toBe(true);
    const weekend = readOnce({ closesOn: "29.11.2026" });
    expect(weekend.ok && timesOf(weekend.value.time)).toMatchObject([
      { startsAt: new Date("2026-11-26T22:00Z"), endsAt: new Date("2026-11-29T22:00Z") },
    ]);
    const day = readOnce({ closesOn: "27.11.2026" });
    expect(day.ok && timesOf(day.value.time)).toMatchObject([{ endsAt: new Date("2026-11-27T22:00Z") }]);
    const night = readOnce({ opensAt: "18", closesAt: "10" });
    expect(night.ok && timesOf(night.value.time)).toMatchObject([{ endsAt: new Date("2026-11-28T08:00Z") }]);
  });

  test("does not end before it begins", () => {
    const before = readOnce({ opensAt: "8", closesAt: "10", closesOn: "26.11.2026" });
    expect(before.ok || before.errors).toEqual({ closesOn: ["endsBeforeStart"] });
    const sameDay = readOnce({ opensAt: "18", closesAt: "10", closesOn: "27.11.2026" });
    expect(sameDay.ok || sameDay.errors).toEqual({ closesAt: ["endsBeforeStart"] });
    const standing = readOnce({ opensAt: "18", closesAt: "18" });
    expect(standing.ok || standing.errors).toEqual({ closesAt: ["endsBeforeStart"] });
    const repeating = readOnce({ repeats: "weekly", endsOn: "18.12.2026", closesOn: "1.1.2026" });
    expect(repeating.ok && repeating.value.time.endsOn).toBe("2026-12-18");
  });

  test("with one hour lacks the other", () => {
    const form = parseFormData(formOf({ ...full, opensAt: "8" }), blockSchema);
    expect(form.ok || form.errors).toEqual({ closesAt: ["required"] });
  });
});

test("a no has its reason, a yes needs none", () => {
  expect(decisionSchema.safeParse({ event: "refuse" }).success).toBe(false);
  expect(decisionSchema.safeParse({ event: "cancel", reason: "Vesivahinko" }).success).toBe(true);
  expect(decisionSchema.safeParse({ event: "approve" }).success).toBe(true);
});

describe("the form of a place", () => {
  const least = {
    "names.fi": "Kylätalo",
    village: "Venetmäki",
    "prices.association.kind": "free",
    "prices.withCity.kind": "unknown",
    "prices.other.kind": "paid",
    "prices.other.amount": "12,50",
    "prices.other.unit": "hour",
  };
  const read = (over: Record<string, string> = {}) => parseFormData(formOf({ ...least, ...over }), premisesFormSchema);

  test("what was not told is not known", () => {
    const form = read();
    expect(form.ok && form.value).toEqual({
      version: 0,
      content: {
        names: { fi: "Kylätalo" },
        village: "Venetmäki",
        address: "",
        capacity: null,
        facilities: [],
        prices: {
          association: { kind: "free", condition: "" },
          withCity: { kind: "unknown", condition: "" },
          other: { kind: "paid", amountCents: 1250, unit: "hour", condition: "" },
        },
        hours: [],
        openingNote: { fi: "" },
        howToBook: { fi: "" },
        notes: { fi: "" },
        leadDays: null,
        contact: { role: "", email: "", phone: null },
      },
    });
  });

  test("facilities, hours and notice are read", () => {
    const form = read({
      "facilities[0]": "yes:kitchen",
      "facilities[1]": "unknown:lift",
      "facilities[2]": "unknown:sauna",
      "facilities[3]": "no:parking",
      "facilityNotes.kitchen": "minikeittiö",
      "facilityNotes.lift": "kysy infosta",
      "hours.MO": "8–12, 17–21",
      leadDays: "2",
      version: "3",
      "howToBook.sv": "per e-post",
    });
    expect(form.ok && form.value.version).toBe(3);
    expect(form.ok && form.value.content).toMatchObject({
      facilities: [
        { code: "lift", answer: "unknown", note: "kysy infosta" },
        { code: "kitchen", answer: "yes", note: "minikeittiö" },
        { code: "parking", answer: "no", note: "" },
      ],
      hours: [
        { weekday: "MO", opensAt: "08:00", closesAt: "12:00" },
        { weekday: "MO", opensAt: "17:00", closesAt: "21:00" },
      ],
      leadDays: 2,
      howToBook: { fi: "", sv: "per e-post" },
    });
  });

  test("tells which part is wrong", () => {
    const form = read({ "hours.TU": "aina", "prices.other.amount": "paljon", "prices.association.kind": "paid" });
    expect(form.ok || form.errors).toEqual({
      "hours.TU": ["notHours"],
      "prices.other.amount": ["notASum"],
      "prices.association.amount": ["required"],
      "prices.association.unit": ["required"],
    });
  });
});
