import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { REGISTRY_CLOSES } from "#domain/grants/appealing";
import type { FormReply } from "#domain/shared/form-reply";
import { municipality } from "#i18n/messages/municipality";
import { useTexts } from "#i18n/use-texts";
import type { MunicipalityView } from "../queries.server";
import { NameRows, savedNames } from "./name-rows";

const NO_REGISTRY = { address: "", email: "", phone: null, closesAt: REGISTRY_CLOSES };
const NO_DEBTOR = { name: "", iban: "", bic: "", businessId: "" };

function savedOf(view: MunicipalityView): Record<string, string | boolean | null> {
  const registry = view.registry ?? NO_REGISTRY;
  const debtor = view.debtor ?? NO_DEBTOR;
  return {
    nameFi: view.names.fi,
    nameSv: view.names.sv,
    nameEn: view.names.en,
    caseNumberPrefix: view.caseNumberPrefix,
    registryAddress: registry.address,
    registryEmail: registry.email,
    registryPhone: registry.phone ?? null,
    registryClosesAt: registry.closesAt.replace(":", "."),
    debtorName: debtor.name,
    debtorIban: debtor.iban,
    debtorBic: debtor.bic,
    debtorBusinessId: debtor.businessId,
    ...savedNames("bodies", view.decidingBodies),
  };
}

const rowsTyped = (reply: FormReply | undefined, group: string): number =>
  Object.keys(reply?.values ?? {}).filter((name) => name.startsWith(`${group}[`) && name.endsWith("].fi")).length;

/** Everything an administrator may change of the municipality, on one page. */
export function DetailsForm({ view, reply }: { view: MunicipalityView; reply: FormReply | undefined }) {
  const t = useTexts(municipality);
  const labels: Record<string, string> = t.labels;
  const form = useForm({ reply, labels, saved: savedOf(view), refusals: t.refusals });
  return (
    <>
      <FormProblems form={form} />
      <Form action="/office/municipality">
        <input type="hidden" name="version" value={view.version} />
        <Section title={t.basics} lead={t.code({ code: view.code })} plain>
          <div className="name-fields">
            <TextField {...form.field("nameFi")} required />
            <TextField {...form.field("nameSv")} optional />
            <TextField {...form.field("nameEn")} optional />
          </div>
          <TextField {...form.field("caseNumberPrefix")} hint={t.prefixHint} width="short" maxLength={4} required />
        </Section>
        <NameRows
          group="bodies"
          title={t.bodies}
          lead={t.bodiesLead}
          saved={view.decidingBodies}
          form={form}
          typedRows={rowsTyped(reply, "bodies")}
        />
        <Section title={t.registry} lead={t.registryLead}>
          <TextField {...form.field("registryAddress")} />
          <TextField {...form.field("registryEmail")} type="email" width="medium" />
          <TextField {...form.field("registryPhone")} type="tel" width="medium" autoComplete="off" optional />
          <TextField {...form.field("registryClosesAt")} hint={t.closesHint} width="short" inputMode="decimal" />
        </Section>
        <Section title={t.debtor} lead={t.debtorLead}>
          <TextField {...form.field("debtorName")} width="medium" maxLength={70} />
          <TextField {...form.field("debtorIban")} width="medium" autoComplete="off" />
          <TextField {...form.field("debtorBic")} width="short" optional />
          <TextField {...form.field("debtorBusinessId")} width="short" />
        </Section>
        <FormActions>
          <Button>{t.save}</Button>
        </FormActions>
      </Form>
    </>
  );
}
