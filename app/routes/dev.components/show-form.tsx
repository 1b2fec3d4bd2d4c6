import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CheckboxField } from "#components/checkbox-field";
import { CheckboxGroup } from "#components/checkbox-group";
import { DateField } from "#components/date-field";
import { DateTimeField } from "#components/date-time-field";
import { ErrorSummary } from "#components/error-summary";
import { FileField } from "#components/file-field";
import { Fieldset } from "#components/fieldset";
import { FoldedFields } from "#components/folded-fields";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { KnowledgeFields } from "#components/knowledge-fields";
import { LiveSum } from "#components/live-sum";
import { MoneyField } from "#components/money-field";
import { RadioGroup } from "#components/radio-group";
import { SaveStatus } from "#components/save-status";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { Stepper } from "#components/stepper";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";

export function ShowForm() {
  return (
    <Section
      title="Mihin avustus käytetään?"
      lead="Viime vuonna saitte 1 500,00 €. Tiedot on kopioitu; muuta vain se, mikä on toisin."
    >
      <Stepper
        steps={[
          { label: "Yhdistys", state: "done", href: "#s1" },
          { label: "Toiminta", state: "error", href: "#s2" },
          { label: "Talous", state: "current" },
          { label: "Vapaaehtoistyö ja osallistuminen", state: "todo" },
          { label: "Liitteet", state: "todo" },
          { label: "Tarkista ja lähetä", state: "todo" },
        ]}
      />
      <Form action="/dev/components" autosave="/dev/components/save">
        <SaveStatus text="Tallennettu klo 9.41" />
        <ErrorSummary
          items={[
            { fieldId: "requested", text: "Haettava summa puuttuu" },
            { fieldId: "audience", text: "Valitse ainakin yksi kohderyhmä" },
          ]}
        />
        <TextArea
          name="use"
          label="Käyttötarkoitus"
          hint="Lyhyesti, omin sanoin."
          maxChars={500}
          defaultValue="Ohjatut liikuntaryhmät iäkkäille Jäppilässä ja Naarajärvellä, 2 kertaa viikossa syys–toukokuu."
          after="Viime vuonna: «1 kerran viikossa»"
        />
        <MoneyField name="requested" label="Haettava summa" error="Kirjoita summa euroina, esimerkiksi 1 800,00" />
        <MoneyField
          name="own"
          label="Oma rahoitus"
          hint="Jäsenmaksut ja myyjäiset."
          optional
          defaultCents={65050}
          data-sum-source="plan"
        />
        <p>
          Yhteensä <LiveSum group="plan" amount={65050} />
        </p>
        <Fieldset id="contact" legend="Yhteyshenkilö" hint="Hän saa viestit tästä hakemuksesta.">
          <TextField name="contactName" label="Nimi" autoComplete="name" defaultValue="Aino Kallio" />
          <TextField
            name="contactEmail"
            label="Sähköposti"
            type="email"
            autoComplete="email"
            placeholder="nimi@esimerkki.fi"
            width="medium"
          />
          <TextField name="code" label="Rekisterinumero" width="short" defaultValue="123.456" readOnly />
        </Fieldset>
        <SelectField
          name="kind"
          label="Avustuslaji"
          placeholder="Valitse laji"
          width="medium"
          options={[
            { value: "sport", label: "Liikunta" },
            {
              label: "Kulttuuri",
              options: [
                { value: "music", label: "Musiikki" },
                { value: "village", label: "Kotiseututyö" },
              ],
            },
          ]}
        />
        <DateField name="startsOn" label="Toiminta alkaa" defaultValue="2027-01-11" />
        <DateTimeField
          name="closesAt"
          label="Haku päättyy"
          hint="Suomen aikaa."
          defaultDate="2027-01-31"
          defaultTime="15:00"
        />
        <RadioGroup
          name="age"
          legend="Kenelle toiminta on?"
          defaultValue="old"
          options={[
            { value: "young", label: "Lapsille ja nuorille", hint: "Alle 29-vuotiaille." },
            { value: "old", label: "Ikääntyneille" },
            { value: "all", label: "Kaikille" },
          ]}
        />
        <RadioGroup
          name="vat"
          legend="Onko yhdistys arvonlisäverovelvollinen?"
          layout="line"
          options={[
            { value: "yes", label: "Kyllä" },
            { value: "no", label: "Ei" },
          ]}
        />
        <CheckboxGroup
          name="audience"
          legend="Kohderyhmät"
          error="Valitse ainakin yksi kohderyhmä"
          layout="columns"
          options={[
            { value: "carers", label: "Omaishoitajat" },
            { value: "migrants", label: "Maahan muuttaneet" },
            { value: "unemployed", label: "Työttömät" },
            { value: "disabled", label: "Vammaiset ihmiset" },
          ]}
        />
        <div>
          <FoldedFields id="access-fold" title="Esteettömyys" filled="Inva-wc ja 2 muuta" open>
            <KnowledgeFields
              name="access"
              legend="Mitä tiloistanne tiedetään?"
              hint="Ei tietoa on oikea vastaus silloin, kun asiaa ei ole selvitetty."
              answers={["yes:step-free", "no:stairs"]}
              options={[
                { value: "step-free", label: "Esteetön sisäänkäynti" },
                { value: "stairs", label: "Portaita sisäänkäynnissä" },
                { value: "writing", label: "Kirjoitustulkkaus pyydettäessä" },
                { value: "loop", label: "Induktiosilmukka" },
              ]}
            />
          </FoldedFields>
          <FoldedFields id="more-fold" title="Lisää yhdistyksestä" filled={0}>
            <p>Arvot, jäsenmäärä ja muut.</p>
          </FoldedFields>
        </div>
        <CheckboxField
          name="agree"
          label="Vakuutan, että tiedot ovat oikein"
          hint="Nimenkirjoittaja vastaa tiedoista."
        />
        <FileField
          name="attachment"
          label="Liitteet"
          accept="application/pdf,image/*"
          maxBytes={10_000_000}
          multiple
          files={[
            { id: "1", name: "Toimintasuunnitelma 2027.pdf", sizeBytes: 412_000, href: "#liite" },
            { id: "2", name: "Tilinpäätös 2026", state: "missing", note: "toimitetaan 15.4. mennessä" },
            { id: "3", name: "skannaus.tiff", state: "wrong", note: "Tiedostoa ei voitu lukea" },
          ]}
        />
        <FormActions layout="apart">
          <ButtonLink href="#edellinen" variant="quiet">
            Edellinen
          </ButtonLink>
          <Button busyLabel="Tallennetaan…">Jatka</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
