import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { FileField } from "#components/file-field";
import { fileRefusals } from "#components/file-refusals";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { IMPORT_FILES } from "#domain/files/file-rules";
import { optionalText } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid } from "#http/parse-form.server";
import { receiveUpload } from "#http/receive-upload.server";
import { found, seeOther } from "#http/respond.server";
import { formatFileSize } from "#i18n/format";
import { imports } from "#i18n/messages/imports";
import { useLocale, useTexts } from "#i18n/use-texts";
import { uploadImport } from "#use-cases/upload-import.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(imports, ({ newTitle }) => newTitle);

const schema = z.object({ source: optionalText({ max: 60 }) });

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  found(officeMunicipality(signedIn, "importDirectory"));
  return data(null);
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "importDirectory"));
  const { actor } = signedIn;
  const { form: sent, file } = await receiveUpload(args.request, actor.personId, IMPORT_FILES);
  const form = parseFormData(sent, schema);
  if (!form.ok) return replyInvalid(form);
  if (!file) return answerRefusal({ code: "fileMissing" }, form);
  if (!file.ok) return answerRefusal(file.refusal, form);
  const { fileId, name, size, sha256 } = file.value;
  const { source } = form.value;
  const uploaded = await uploadImport({
    municipality,
    source: source ?? "",
    file: { fileId, name, size, sha256 },
    actor,
    now: args.context.arrivedAt,
  });
  if (!uploaded.ok) return answerRefusal(uploaded.refusal, form);
  return seeOther(`/office/imports/${uploaded.value.importId}`);
}

export default function NewImportPage() {
  const t = useTexts(imports);
  const locale = useLocale();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: { file: t.file, source: t.source },
    refusals: t.refusals,
    beside: fileRefusals("file"),
  });
  const { maxBytes } = IMPORT_FILES;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/office/imports" }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      <Form action="/office/imports/new" multipart>
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint({ limit: formatFileSize(maxBytes, locale) })}
          accept=".csv,.txt,.json,text/csv,application/json"
          maxBytes={maxBytes}
          error={form.field("file").error}
        />
        <Disclosure summary={t.source} open={form.wrong("source")}>
          <TextField {...form.field("source")} hint={t.sourceHint} optional />
        </Disclosure>
        <FormActions>
          <Button icon="upload" busyLabel={t.reading}>
            {t.read}
          </Button>
          <ButtonLink href="/office/imports" variant="plain">
            {t.back}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
