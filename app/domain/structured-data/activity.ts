import type { Schedule } from "#domain/calendar/schedule";
import { organisationLink, type OrganisationLink } from "#domain/structured-data/organisation";
import { eventSchedules } from "#domain/structured-data/schedule";
import { SCHEMA, thing, type Thing } from "#domain/structured-data/thing";

type Time = { startsOn: string; endsOn: string; opensAt: string | null; startsAt: Date; endsAt: Date };

/** An activity as its page tells it, in the reader's language. A hidden place has only its village here. */
export type ActivityFacts = {
  url: string;
  title: string;
  description: string;
  image: string | null;
  organiser: OrganisationLink;
  schedule: Schedule;
  next: Time | null;
  remote: boolean;
  place: { name: string; village: string; address: string };
  municipality: string;
  features: readonly { name: string; isSo: boolean }[];
  cost: { amountCents: number | null; text: string; covers: string };
  isFull: boolean;
  maxSize: number | null;
  needs: readonly string[];
  targetGroups: readonly string[];
  serviceLanguages: readonly string[];
};

function placeOf({ place, municipality, features }: ActivityFacts): Thing | null {
  if (!place.name && !place.village && !place.address) return null;
  return thing("Place", {
    name: place.name || place.village,
    address: thing("PostalAddress", {
      streetAddress: place.address,
      addressLocality: municipality,
      addressRegion: place.village === municipality ? "" : place.village,
      addressCountry: "FI",
    }),
    amenityFeature: features.map(({ name, isSo }) => thing("LocationFeatureSpecification", { name, value: isSo })),
  });
}

const virtualOf = ({ remote, url }: ActivityFacts): Thing | null => (remote ? thing("VirtualLocation", { url }) : null);

function attendanceMode(place: Thing | null, virtual: Thing | null): string {
  const mode = place && virtual ? "Mixed" : virtual ? "Online" : "Offline";
  return `${SCHEMA}${mode}EventAttendanceMode`;
}

/** The price in euros where the sum is known; else its words. Where nothing is known there is no offer. */
function offerOf({ cost, isFull, url }: ActivityFacts): Thing | null {
  const { amountCents, text, covers } = cost;
  if (amountCents === null && !text) return null;
  return thing("Offer", {
    url,
    price: amountCents === null ? null : (amountCents / 100).toFixed(2),
    priceCurrency: amountCents === null ? null : "EUR",
    description: [text, covers].filter(Boolean).join(". "),
    availability: `${SCHEMA}${isFull ? "SoldOut" : "InStock"}`,
  });
}

const shared = (facts: ActivityFacts) => ({
  "@id": facts.url,
  name: facts.title,
  description: facts.description,
  url: facts.url,
  mainEntityOfPage: facts.url,
  image: facts.image,
  offers: offerOf(facts),
  audience: facts.targetGroups.map((audienceType) => thing("Audience", { audienceType })),
});

/** Without opening hours it lasts whole days, and the day alone is told. */
const momentOf = (time: Time, end: "start" | "end"): string =>
  time.opensAt
    ? (end === "start" ? time.startsAt : time.endsAt).toISOString()
    : end === "start"
      ? time.startsOn
      : time.endsOn;

function eventOf(facts: ActivityFacts, next: Time): Thing {
  const [place, virtual] = [placeOf(facts), virtualOf(facts)];
  return thing("Event", {
    ...shared(facts),
    startDate: momentOf(next, "start"),
    endDate: momentOf(next, "end"),
    eventSchedule: eventSchedules(facts.schedule),
    eventStatus: `${SCHEMA}EventScheduled`,
    eventAttendanceMode: attendanceMode(place, virtual),
    location: [place, virtual].filter((one) => one !== null),
    organizer: organisationLink(facts.organiser),
    isAccessibleForFree: facts.cost.amountCents === null ? null : facts.cost.amountCents === 0,
    maximumAttendeeCapacity: facts.maxSize,
    inLanguage: facts.serviceLanguages,
    keywords: facts.needs,
  });
}

function serviceOf(facts: ActivityFacts): Thing {
  return thing("Service", {
    ...shared(facts),
    provider: organisationLink(facts.organiser),
    serviceType: facts.needs,
    areaServed: thing("Place", { name: facts.place.village || facts.municipality }),
    availableChannel: thing("ServiceChannel", {
      serviceUrl: facts.url,
      serviceLocation: placeOf(facts),
      availableLanguage: facts.serviceLanguages,
    }),
  });
}

/** What has a time to come is an event with its schedule; what is by agreement, or over for now, is a service. */
export const activity = (facts: ActivityFacts): Thing => (facts.next ? eventOf(facts, facts.next) : serviceOf(facts));
