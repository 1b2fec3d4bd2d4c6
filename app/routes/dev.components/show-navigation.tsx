import { Breadcrumb } from "#components/breadcrumb";
import { Pagination } from "#components/pagination";
import { Section } from "#components/section";
import { Tabs } from "#components/tabs";

export function ShowNavigation() {
  return (
    <Section title="Liikkuminen">
      <Breadcrumb
        items={[
          { label: "Hakemisto", href: "#h" },
          { label: "Pieksämäen Omaishoitajat ry", href: "#y" },
        ]}
      />
      <Tabs
        label="Asian osat"
        items={[
          { label: "Hakemus", href: "#hakemus", current: true },
          { label: "Täydennykset", href: "#taydennykset", count: 2 },
          { label: "Pisteytys", href: "#pisteytys" },
          { label: "Päätös", href: "#paatos" },
          { label: "Maksatus", href: "#maksatus" },
        ]}
      />
      <Pagination page={4} pageCount={12} hrefOf={(page) => `?page=${page}`} />
    </Section>
  );
}
