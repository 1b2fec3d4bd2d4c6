import { describe, expect, test } from "vitest";
import { scheduleSchema } from "#domain/calendar/schedule";
import { activity, type ActivityFacts } from "#domain/structured-data/activity";

const FACTS: ActivityFacts = {
  url: "https://kumppani.example/activities/1",
  title: "Muistikahvila",
  description: "Kahvia ja juttuseuraa.",
  image: null,
  organiser: { kind: "association", name: "Muisti ry", url: "https://kumppani.example/associations/2" },
  schedule: scheduleSchema.parse({ kind: "weekly", byDay: ["TH"], opensAt: "13:00", closesAt: "15:00" }),
  next: {
    startsOn: "2026-11-26",
    endsOn: "2026-11-26",
    opensAt: "13:00",
    startsAt: new Date("2026-11-26T11:00:00Z"),
    endsAt: new Date("2026-11-26T13:00:00Z"),
  },
  remote: false,
  place: { name: "Järjestötalo", village: "Keskusta", address: "Torikatu 2" },
  municipality: "Pieksämäki",
  features: [
    { name: "Inva-wc", isSo: true },
    { name: "Induktiosilmukka", isSo: false },
  ],
  cost: { amountCents: 250, text: "2,50 €/kerta", covers: "kahvi" },
  isFull: false,
  maxSize: 12,
  needs: ["Muistisairaus"],
  targetGroups: ["Ikäihmiset"],
  serviceLanguages: ["fi"],
};

describe("an activity with a time to come", () => {
  test("is an event with its schedule, place and price", () => {
    expect(activity(FACTS)).toMatchObject({
      "@type": "Event",
      "@id": FACTS.url,
      name: "Muistikahvila",
      startDate: "2026-11-26T11:00:00.000Z",
      endDate: "2026-11-26T13:00:00.000Z",
      eventSchedule: [{ "@type": "Schedule", repeatFrequency: "P1W" }],
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: [
        {
          "@type": "Place",
          name: "Järjestötalo",
          address: { "@type": "PostalAddress", streetAddress: "Torikatu 2", addressLocality: "Pieksämäki" },
          amenityFeature: [
            { name: "Inva-wc", value: true },
            { name: "Induktiosilmukka", value: false },
          ],
        },
      ],
      organizer: { "@type": "NGO", name: "Muisti ry" },
      offers: { price: "2.50", priceCurrency: "EUR", availability: "https://schema.org/InStock" },
      isAccessibleForFree: false,
      maximumAttendeeCapacity: 12,
    });
  });

  test("that lasts whole days tells days, not midnights", () => {
    const next = {
      startsOn: "2026-12-05",
      endsOn: "2026-12-06",
      opensAt: null,
      startsAt: new Date("2026-12-04T22:00:00Z"),
      endsAt: new Date("2026-12-06T22:00:00Z"),
    };
    expect(activity({ ...FACTS, next })).toMatchObject({ startDate: "2026-12-05", endDate: "2026-12-06" });
  });

  test("that is full says so, and one that is held from afar as well", () => {
    expect(activity({ ...FACTS, isFull: true, remote: true })).toMatchObject({
      offers: { availability: "https://schema.org/SoldOut" },
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [{ "@type": "Place" }, { "@type": "VirtualLocation", url: FACTS.url }],
    });
  });

  test("says nothing of a price that nobody told", () => {
    const told = activity({ ...FACTS, cost: { amountCents: null, text: "", covers: "" } });
    expect(told).not.toHaveProperty("offers");
    expect(told).not.toHaveProperty("isAccessibleForFree");
  });

  test("free of charge is a price of nothing", () => {
    const told = activity({ ...FACTS, cost: { amountCents: 0, text: "maksuton", covers: "" } });
    expect(told).toMatchObject({ isAccessibleForFree: true, offers: { price: "0.00" } });
  });
});

describe("an activity by agreement", () => {
  const told = activity({ ...FACTS, schedule: { kind: "byAgreement", note: "" }, next: null });

  test("is a service of its organiser", () => {
    expect(told).toMatchObject({
      "@type": "Service",
      provider: { "@type": "NGO", name: "Muisti ry" },
      serviceType: ["Muistisairaus"],
      availableChannel: { "@type": "ServiceChannel", serviceLocation: { "@type": "Place" } },
    });
  });

  test("has no times", () => {
    expect(told).not.toHaveProperty("startDate");
    expect(told).not.toHaveProperty("eventSchedule");
  });
});
