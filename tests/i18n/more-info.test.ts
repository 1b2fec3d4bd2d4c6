import { expect, test } from "vitest";
import { moreInfo } from "#i18n/more-info";

const REGISTRY = { email: "kirjaamo@example.org", phone: "0155550100" };
const SARI = { name: "Sari Salmela", title: "suunnittelija", email: null, phone: null };

test("a decision says whom to ask and how to reach them, also where the call names nobody", () => {
  expect(moreInfo({ ...SARI, phone: "0401234567" }, REGISTRY, "fi")).toBe("Sari Salmela, suunnittelija, 040 123 4567");
  expect(moreInfo(SARI, REGISTRY, "fi")).toBe(
    "Sari Salmela, suunnittelija, Kirjaamo, 015 555 0100, kirjaamo@example.org",
  );
  expect(moreInfo(null, REGISTRY, "sv")).toBe("Registratorskontor, 015 555 0100, kirjaamo@example.org");
  expect(moreInfo(null, { email: REGISTRY.email }, "en")).toBe("Registry, kirjaamo@example.org");
  expect(moreInfo(null, null, "fi")).toBe("");
});
