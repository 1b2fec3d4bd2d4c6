import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Dialog } from "#components/dialog";
import { DialogLink } from "#components/dialog-link";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Icon } from "#components/icon";
import { ICON_SHAPES, type IconName } from "#components/icon-shapes";
import { PrintButton } from "#components/print-button";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";

const ICON_NAMES = Object.keys(ICON_SHAPES) as IconName[];

export function ShowActions() {
  return (
    <Section title="Teot">
      <div className="stack">
        <div className="cluster">
          <Button type="button">Lähetä hakemus</Button>
          <Button type="button" variant="quiet" icon="tray">
            Tarjottimelle
          </Button>
          <Button type="button" variant="danger" icon="trash">
            Poista luonnos
          </Button>
          <Button type="button" variant="plain">
            Peru
          </Button>
          <Button type="button" disabled>
            Ei nyt
          </Button>
          <Button type="button" data-busy="Lähetä" aria-disabled="true">
            Lähetetään…
          </Button>
        </div>
        <div className="cluster">
          <Button type="button" size="small">
            Hyväksy
          </Button>
          <Button type="button" size="small" variant="quiet">
            Pyydä täydennystä
          </Button>
          <ButtonLink href="#uusi" variant="quiet" icon="plus">
            Lisää yhdistyksesi hakemistoon
          </ButtonLink>
          <PrintButton />
        </div>
        <p className="cluster">
          <ActionLink href="#valmistele">Valmistele hakemus jo nyt</ActionLink>
          <ActionLink href="#paatos" icon="download">
            Päätös (PDF)
          </ActionLink>
        </p>
        <DialogLink dialogId="reject" href="/dev/components/reject" variant="quiet">
          Esitä hylättäväksi
        </DialogLink>
        <Dialog id="reject" title="Esitetäänkö hakemus hylättäväksi?">
          <Form action="/dev/components">
            <TextArea name="reason" label="Perustelu hakijalle" hint="Hallintolaki edellyttää perustelua." rows={3} />
            <FormActions>
              <Button variant="danger" busyLabel="Tallennetaan…">
                Esitä hylättäväksi
              </Button>
              <Button type="button" variant="quiet" data-dialog-close="">
                Peru
              </Button>
            </FormActions>
          </Form>
        </Dialog>
        <Disclosure summary="Miten summa laskettiin?">
          <p>Hyväksytyt kulut 2 250,00 € × haun osuus 80 % = 1 800,00 €.</p>
        </Disclosure>
        <ul className="cluster" aria-label="Kuvakkeet">
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} label={name} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
