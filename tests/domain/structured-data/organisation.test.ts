import { describe, expect, test } from "vitest";
import { organisation, type OrganisationFacts } from "#domain/structured-data/organisation";
import { breadcrumbs, searchableSite } from "#domain/structured-data/pages";
import { ldDocument, thing } from "#domain/structured-data/thing";

const FACTS: OrganisationFacts = {
  kind: "association",
  name: "Kiskolan Kulkijat ry",
  url: "https://kumppani.example/associations/1",
  otherNames: [],
  description: "Kävelyä yhdessä.",
  website: "https://kulkijat.example",
  links: ["https://social.example/kulkijat"],
  logo: null,
  image: null,
  registerNumber: "990007",
  businessId: null,
  homeMunicipality: "Pieksämäki",
  areas: ["Keskusta"],
  fields: ["Liikunta"],
  contact: { role: "sihteeri", email: "seura@example.org", phone: null },
  serviceLanguages: ["fi", "sv"],
  umbrellas: [{ kind: "umbrella", name: "Paiste ry", url: "https://kumppani.example/associations/2" }],
  members: [],
};

describe("an association in the words of schema.org", () => {
  test("is an NGO with its pages, number, contact and umbrella", () => {
    expect(organisation(FACTS)).toMatchObject({
      "@type": "NGO",
      name: "Kiskolan Kulkijat ry",
      sameAs: ["https://kulkijat.example", "https://social.example/kulkijat"],
      identifier: [{ "@type": "PropertyValue", propertyID: "PRH", value: "990007" }],
      contactPoint: {
        "@type": "ContactPoint",
        contactType: "sihteeri",
        email: "seura@example.org",
        availableLanguage: ["fi", "sv"],
      },
      memberOf: [{ "@type": "NGO", name: "Paiste ry" }],
    });
  });

  test("leaves out what is not known", () => {
    const told = organisation(FACTS);
    for (const unknown of ["taxID", "logo", "image", "alternateName", "member"])
      expect(told).not.toHaveProperty(unknown);
  });

  test("without any way to reach it has no contact", () => {
    const contact = { role: "sihteeri", email: "", phone: null };
    expect(organisation({ ...FACTS, contact })).not.toHaveProperty("contactPoint");
  });

  test("the city's unit is an organisation of the government", () => {
    expect(organisation({ ...FACTS, kind: "cityUnit" })["@type"]).toBe("GovernmentOrganization");
  });
});

describe("what pages tell besides", () => {
  test("the way to them, counted from one", () => {
    const told = breadcrumbs([
      { name: "Kumppani", url: "https://kumppani.example/" },
      { name: "Löydä toimintaa", url: "https://kumppani.example/directory" },
    ]);
    expect(told["itemListElement"]).toMatchObject([
      { "@type": "ListItem", position: 1, name: "Kumppani" },
      { position: 2, item: "https://kumppani.example/directory" },
    ]);
  });

  test("how the service is asked", () => {
    const told = searchableSite({ origin: "https://kumppani.example", name: "Kumppani", language: "fi" });
    expect(told).toMatchObject({
      potentialAction: { target: { urlTemplate: "https://kumppani.example/directory?q={words}" } },
    });
  });

  test("a document says whose words it uses", () => {
    expect(ldDocument(thing("Thing", { name: "x" }))).toEqual({
      "@context": "https://schema.org",
      "@type": "Thing",
      name: "x",
    });
  });
});
