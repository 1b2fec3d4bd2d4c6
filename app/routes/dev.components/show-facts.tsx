import { DefinitionList } from "#components/definition-list";
import { Money } from "#components/money";
import { QuickFacts } from "#components/quick-facts";
import { Section } from "#components/section";
import { Timeline } from "#components/timeline";

export function ShowFacts() {
  return (
    <Section title="Tiedot ja vaiheet">
      <QuickFacts
        items={[
          {
            icon: "clock",
            label: "Seuraavan kerran",
            value: "to 26.11. klo 13",
            note: "joka toinen torstai",
            tone: "next",
          },
          { icon: "pin", label: "Missä", value: "Järjestötalo, Keskuskatu 14", note: "6 km, kyläkyyti" },
          { icon: "phone", label: "Kenelle soitan", value: "Aino Kallio, 040 123 4567" },
          { icon: "check", label: "Vahvistettu", value: "4.11.2026", tone: "good" },
        ]}
      />
      <div className="columns">
        <Section title="Perustiedot" level={3} plain>
          <DefinitionList
            items={[
              { label: "Asia", value: "PKS-2026-0041" },
              { label: "Hakija", value: "Kiskolan Kulkijat ry" },
              { label: "Haettu", value: <Money amount={240000} />, numeric: true },
              { label: "Liikuntapaikkojen ylläpitosopimus", value: "Voimassa 31.12.2027 asti" },
            ]}
          />
        </Section>
        <Section title="Mitä on tapahtunut" level={3} plain>
          <Timeline
            entries={[
              { id: "1", when: "12.1.2026 klo 10.02", what: "Hakemus saapui", who: "Aino Kallio, nimenkirjoittaja" },
              {
                id: "2",
                when: "3.2.2026",
                what: "Täydennystä pyydettiin",
                who: "Valmistelija Matti Virta",
                why: "Tilinpäätöksestä puuttuu allekirjoitus.",
              },
              { id: "3", when: "9.2.2026", what: "Maksu hylättiin pankissa", state: "wrong" },
              { id: "4", when: "nyt", what: "Odottaa päätöstä", state: "next" },
              { id: "5", when: "huhtikuussa", what: "Maksatushakemukset", state: "future" },
            ]}
          />
        </Section>
      </div>
    </Section>
  );
}
