import type { Weekday } from "#domain/calendar/schedule";
import { PRICE_GROUPS } from "#domain/premises/prices";
import type { Locale } from "#domain/shared/locales";
import { premisesWords } from "#i18n/messages/premises-words";
import { priceText } from "#i18n/premises-text";
import type { PremisesPage } from "./queries.server";

const DAYS: Record<Weekday, string> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

type Value = string | number | boolean | null | Value[] | { [name: string]: Value };
type Properties = Record<string, Value>;

/** Leaves out what nobody has told: a machine reads an empty value as an answer. */
const told = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The place for machines that read pages, in the words of schema.org. What is not known is not said. */
export function premisesData({ premises, place }: PremisesPage, origin: string, locale: Locale): Properties {
  const { groups, facilities: names } = premisesWords[locale];
  const url = `${origin}/premises/${premises.id}`;
  return told({
    "@context": "https://schema.org",
    "@type": "EventVenue",
    "@id": url,
    url,
    name: premises.name.text,
    description: premises.notes.text,
    image: premises.photo ? `${origin}/images/${premises.photo.fileId}` : null,
    address: {
      "@type": "PostalAddress",
      ...told({ streetAddress: premises.address, addressLocality: place }),
      addressCountry: "FI",
    },
    maximumAttendeeCapacity: premises.capacity,
    email: premises.contact.email,
    telephone: premises.contact.phone,
    amenityFeature: premises.facilities
      .filter(({ answer }) => answer !== "unknown")
      .map(({ code, answer, note }) => ({
        "@type": "LocationFeatureSpecification",
        name: names[code],
        value: answer === "yes",
        ...told({ description: note }),
      })),
    openingHoursSpecification: premises.hours.map(({ weekday, opensAt, closesAt }) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: `https://schema.org/${DAYS[weekday]}`,
      opens: opensAt,
      closes: closesAt,
    })),
    additionalProperty: PRICE_GROUPS.filter((group) => premises.prices[group].kind !== "unknown").map((group) => ({
      "@type": "PropertyValue",
      name: groups[group],
      value: [priceText(premises.prices[group], locale), premises.prices[group].condition].filter(Boolean).join(", "),
    })),
    potentialAction: { "@type": "ReserveAction", target: `${url}/request` },
  });
}
