import { ActionLink } from "#components/action-link";
import { AgendaList } from "#components/agenda-list";
import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { Chips } from "#components/chips";
import { Note } from "#components/note";
import { ResultRow } from "#components/result-row";
import { SearchBox } from "#components/search-box";
import { Section } from "#components/section";

const TRAY = (
  <Button type="button" variant="quiet" icon="tray">
    Tarjottimelle
  </Button>
);

export function ShowResults() {
  return (
    <>
      <div className="stack">
        <p className="hero">
          <strong>Mistä olisi sinulle apua tai iloa?</strong>
        </p>
        <SearchBox action="/directory" label="Mitä etsit?" placeholder="esim. juttuseuraa iäkkäälle äidille" />
        <Chips
          label="Usein etsittyä"
          items={[
            { label: "Yksinäisyys", href: "#1" },
            { label: "Omaishoitajan tuki", href: "#2" },
            { label: "Liikuntaa eläkkeellä", href: "#3" },
            { label: "Lapsiperheen arki", href: "#4", current: true },
          ]}
        />
      </div>
      <div className="columns">
        <Section title="Tällä viikolla" plain>
          <AgendaList
            items={[
              {
                id: "a",
                when: "ma 23.11.",
                title: "Tuolijumppaa Jäppilätalolla",
                href: "#a",
                note: "klo 10 · maksuton",
              },
              {
                id: "b",
                when: "ti 24.11.",
                title: "Kielikahvila kirjastossa",
                href: "#b",
                note: "klo 17 · tule vain mukaan",
              },
              {
                id: "c",
                when: "pe 27.11.",
                title: "Omaishoitajien viikko: avoin aamukahvi",
                href: "#c",
                note: "klo 9.30",
              },
            ]}
          />
        </Section>
        <Section title="Yhdistyksille" plain>
          <Note tone="attention">
            <p>
              <strong>Toiminta-avustusten haku</strong> aukeaa 1.1.2027 ja sulkeutuu 31.1.2027 klo 15.
            </p>
          </Note>
          <p>
            <ActionLink href="#v">Valmistele hakemus jo nyt</ActionLink>
          </p>
          <p>
            <ActionLink href="#k">Kuka sai avustusta ja miksi</ActionLink>
          </p>
        </Section>
      </div>
      <Section title="Hakutulokset">
        <SearchBox
          id="q2"
          action="/directory"
          label="Etsi lisää"
          size="slim"
          defaultValue="muistisairaan puoliso kaipaa lepoa ja juttuseuraa"
        />
        <div className="split">
          <form className="facets" aria-label="Rajaa" data-submit-on-change="">
            <CheckboxGroup
              name="need"
              legend="Tarve"
              defaultValues={["care", "memory"]}
              options={[
                { value: "care", label: "Omaishoito ja jaksaminen", count: 9 },
                { value: "memory", label: "Muistisairaus", count: 7 },
                { value: "lonely", label: "Yksinäisyys", count: 5 },
                { value: "grief", label: "Suru ja menetys", count: 0, disabled: true },
              ]}
            />
          </form>
          <div>
            <div className="cluster">
              <p className="muted" role="status">
                <strong>11 toimintaa</strong> · parhaiten sopivat ensin
              </p>
              <Chips
                label="Valinnat"
                removable
                items={[
                  { label: "Muistisairaus", href: "#m" },
                  { label: "Omaishoito", href: "#o" },
                ]}
              />
            </div>
            <ResultRow
              title="Hengähdyshetki omaishoitajille"
              href="#h"
              by="Pieksämäen Omaishoitajat · Järjestötalo, Keskusta"
              facts={[
                { icon: "euro", text: "Maksuton" },
                { icon: "wheelchair", text: "Esteetön" },
                { icon: "hand", text: "Vastassa ovella, kun sovit" },
                { icon: "check", text: "Vahvistettu 4.11.", tone: "good" },
              ]}
              next={{ label: "Seuraavan kerran", when: "to 26.11. klo 13", note: "joka toinen torstai" }}
              action={TRAY}
            >
              Kahvit ja rauhallista juttelua muiden <mark>omaishoitajien</mark> kanssa.{" "}
              <mark>Muistisairaalle puolisolle</mark> on samaan aikaan oma ryhmä viereisessä huoneessa.
            </ResultRow>
            <ResultRow
              title="Puhelinystävä omaiselle"
              href="#p"
              by="Ystäväketju · puhelimitse"
              facts={[
                { icon: "clock", text: "Vastaus 5 päivässä" },
                { icon: "warning", text: "Ei vahvistettu vuoteen", tone: "attention" },
              ]}
              next={{ label: "Seuraavan kerran", when: "sopimuksen mukaan" }}
              action={TRAY}
            >
              Koulutettu vapaaehtoinen soittaa sovittuna aikana. <mark>Juttuseuraa</mark>, ei neuvontaa eikä
              hoitotoimia.
            </ResultRow>
          </div>
        </div>
      </Section>
    </>
  );
}
