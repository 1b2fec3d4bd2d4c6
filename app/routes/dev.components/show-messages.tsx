import { ButtonLink } from "#components/button-link";
import { Countdown } from "#components/countdown";
import { EmptyState } from "#components/empty-state";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { Toast } from "#components/toast";

export function ShowMessages() {
  return (
    <Section title="Viestit ja tilat">
      <Toast>Hakemus on lähetetty. Saat vahvistuksen sähköpostiisi.</Toast>
      <Toast tone="info">Olet nyt Kiskolan Kulkijat ry:n työpöydällä.</Toast>
      <Toast tone="error">Tallennus ei onnistunut.</Toast>
      <Note tone="info" title="Hyvä tietää">
        <p>Liitteet voi toimittaa myös myöhemmin.</p>
      </Note>
      <Note tone="attention" title="Teiltä odotetaan täydennystä">
        <p>
          Vastaa viimeistään <Countdown until={new Date("2026-11-30T13:00:00Z")}>30.11.2026 klo 15.00</Countdown>
        </p>
      </Note>
      <Note tone="success" title="Avustus on maksettu" />
      <Note tone="error" title="Pankki hylkäsi maksun">
        <p>Tilinumero ei ole yhdistyksen.</p>
      </Note>
      <p className="cluster">
        <Tag>Valmistelussa</Tag>
        <Tag tone="good" icon="check">
          Esityksessä
        </Tag>
        <Tag tone="warn" icon="clock">
          Täydennettävänä
        </Tag>
        <Tag tone="bad">Hylätty</Tag>
        <Tag tone="info">Uusi</Tag>
      </p>
      <EmptyState
        icon="search"
        title="Emme löytäneet tällä sanalla mitään"
        action={<ButtonLink href="/directory">Katso kaikki toiminta</ButtonLink>}
      >
        <p>Kokeile toista sanaa tai kerro tilanteesta laajemmin.</p>
      </EmptyState>
    </Section>
  );
}
