import { expect, test } from "vitest";
import { collectsFor } from "#domain/referrals/collects-for";
import type { Actor } from "#domain/roles";

const actor = (role: Actor["staff"][number]["role"]): Actor => ({
  personId: "p1",
  name: "Testi Henkilö",
  memberships: [],
  staff: [{ role, municipality: "593", units: [] }],
  ties: [],
  helps: [],
});

test("a counsellor collects for a client; a visitor, and an official who leads nobody on, for themselves", () => {
  expect(collectsFor(actor("counsellor"))).toBe("client");
  expect(collectsFor(actor("linkPerson"))).toBe("client");
  expect(collectsFor(actor("payer"))).toBe("self");
  expect(collectsFor(null)).toBe("self");
});
