import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DataTable } from "#components/data-table";
import { Figures } from "#components/figures";
import { Money } from "#components/money";
import { PotBar } from "#components/pot-bar";
import { Score } from "#components/score";
import { Section } from "#components/section";
import { Segmented } from "#components/segmented";
import { Tag, type TagTone } from "#components/tag";

type Row = {
  id: string;
  who: string;
  kind: string;
  asked: number;
  last: number | null;
  proposed: number;
  points: number;
  state: string;
  tone: TagTone;
};

const ROWS: Row[] = [
  {
    id: "PKS-2026-0041",
    who: "Kiskolan Kulkijat ry",
    kind: "Liikunta",
    asked: 240000,
    last: 150000,
    proposed: 180000,
    points: 82,
    state: "Esityksessä",
    tone: "good",
  },
  {
    id: "PKS-2026-0052",
    who: "Nuorten Paja ry",
    kind: "Nuoriso",
    asked: 300000,
    last: null,
    proposed: 125000,
    points: 69,
    state: "Täydennettävänä",
    tone: "warn",
  },
  {
    id: "PKS-2026-0047",
    who: "Pieksämäen Seudun Kansalaisopiston Kannatusyhdistys ry",
    kind: "Kulttuuri",
    asked: 80000,
    last: 60000,
    proposed: 65000,
    points: 66,
    state: "Valmistelussa",
    tone: "neutral",
  },
  {
    id: "PKS-2026-0033",
    who: "Kalastuskerho Ahven",
    kind: "Liikunta",
    asked: 45000,
    last: 30000,
    proposed: 0,
    points: 38,
    state: "Esitetään hylättäväksi",
    tone: "bad",
  },
];

export function ShowMoney() {
  return (
    <Section title="Määräraha ja taulukko" lead="62 hakemusta · haettu 148 350,00 € · jaettavana 70 000,00 €">
      <Figures
        items={[
          { label: "hakemusta", value: "62", note: "viime vuonna 58" },
          { label: "haettu", value: <Money amount={14835000} /> },
          { label: "jaettavana", value: <Money amount={7000000} /> },
        ]}
      />
      <PotBar
        label="Määräraha 70 000,00 euroa"
        total={7000000}
        segments={[
          { label: "Esitetty", amount: 4298000, fill: 1 },
          { label: "Valmistelussa", amount: 1260000, fill: 2 },
          { label: "Varaus osallistuvaan", amount: 500000, fill: 3 },
          { label: "Jakamatta", amount: 942000, fill: "rest" },
        ]}
      />
      <PotBar
        label="Kaikki kuviot"
        total={700}
        segments={([1, 2, 3, 4, 5, 6, "rest"] as const).map((fill) => ({ label: `Kuvio ${fill}`, amount: 100, fill }))}
      />
      <div className="toolbar">
        <Segmented
          label="Rajaa hakemuksia"
          items={[
            { label: "Kaikki", count: 62, href: "#kaikki", current: true },
            { label: "Omat", count: 14, href: "#omat" },
            { label: "Täydennettävänä", count: 5, href: "#taydennys" },
            { label: "Kaksoisrahoitus", count: 3, href: "#kaksois" },
          ]}
        />
        <div className="cluster">
          <ButtonLink href="#jako" variant="quiet">
            Jakosääntö
          </ButtonLink>
          <Button type="button">Tee esitys</Button>
        </div>
      </div>
      <DataTable
        caption="Hakemukset"
        rows={ROWS}
        rowKey={({ id }) => id}
        rowTone={({ tone }) => (tone === "warn" ? "attention" : undefined)}
        totals={{ case: "Yhteensä", asked: <Money amount={665000} />, proposed: <Money amount={370000} /> }}
        columns={[
          { key: "case", head: "Asia", nowrap: true, cell: ({ id }) => <a href={`#${id}`}>{id}</a> },
          { key: "who", head: "Hakija", cell: ({ who }) => who, rowHeader: true },
          { key: "kind", head: "Laji", cell: ({ kind }) => kind, wideOnly: true },
          { key: "asked", head: "Haettu", cell: ({ asked }) => <Money amount={asked} />, numeric: true },
          { key: "last", head: "2025", cell: ({ last }) => <Money amount={last} />, numeric: true, muted: true },
          {
            key: "proposed",
            head: "Esitys",
            cell: ({ proposed }) => <Money amount={proposed} tone="strong" />,
            numeric: true,
            sort: { href: "?sort=proposed", direction: "descending" },
          },
          {
            key: "points",
            head: "Pisteet",
            cell: ({ points }) => <Score label="Pisteet" value={points} />,
            sort: { href: "?sort=points" },
          },
          { key: "state", head: "Tila", cell: ({ state, tone }) => <Tag tone={tone}>{state}</Tag> },
        ]}
      />
    </Section>
  );
}
