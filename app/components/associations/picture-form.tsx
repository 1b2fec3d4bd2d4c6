import { Picture, type PictureOf } from "#components/associations/picture";
import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { FileField } from "#components/file-field";
import { fileRefusals } from "#components/file-refusals";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { PICTURES, type PictureSlot } from "#domain/files/picture-rules";
import type { FormReply } from "#domain/shared/form-reply";
import { pictures } from "#i18n/messages/pictures";
import { useTexts } from "#i18n/use-texts";

type PictureFormProps = {
  action: string;
  version: number;
  slot: PictureSlot;
  /** What there is a picture of: an activity's photo shows something else than an association's. */
  of: "association" | "activity" | "premises";
  picture: PictureOf | null;
  /** The answer to this form, if it was the one that was sent. */
  reply: FormReply | undefined;
};

/** A file that came with an earlier try of the form. */
function keptOf(reply: FormReply | undefined) {
  const [id] = reply?.values["fileId"] ?? [];
  const [name = ""] = reply?.values["fileName"] ?? [];
  return id ? { id, name } : null;
}

function Removal({ action, version, slot }: Pick<PictureFormProps, "action" | "version" | "slot">) {
  const t = useTexts(pictures);
  return (
    <Disclosure summary={t.remove}>
      <p>{t.removeText}</p>
      <Form action={action} multipart>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="slot" value={slot} />
        <input type="hidden" name="version" value={version} />
        <Button variant="danger" size="small" icon="trash">
          {t.removeNow}
        </Button>
      </Form>
    </Disclosure>
  );
}

type FieldsProps = Pick<PictureFormProps, "slot" | "picture"> & {
  form: ReturnType<typeof useForm<"file" | "alt">>;
  altHint: string;
  kept: { id: string; name: string } | null;
};

/** The file and the words about it. The fields of two forms on one page are told apart by their slots. */
function Fields({ slot, picture, form, altHint, kept }: FieldsProps) {
  const t = useTexts(pictures);
  const { label, error } = form.field("file");
  return (
    <>
      {kept ? <input type="hidden" name="fileId" value={kept.id} /> : null}
      <FileField
        name="file"
        id={`file-${slot}`}
        label={label}
        error={error}
        hint={kept ? t.fileKept : t.fileHint}
        accept={PICTURES.kinds.join(",")}
        maxBytes={PICTURES.maxBytes}
        files={kept ? [kept] : []}
      />
      <TextArea {...form.field("alt")} id={`alt-${slot}`} hint={altHint} rows={2} maxChars={250} required />
      <FormActions>
        <Button icon={picture ? undefined : "upload"} busyLabel={t.saving}>
          {picture ? t.save : t.add}
        </Button>
      </FormActions>
    </>
  );
}

/** One picture of a record: as it is now, and the form that sets, changes, describes or removes it. */
export function PictureForm({ action, version, slot, of, picture, reply }: PictureFormProps) {
  const t = useTexts(pictures);
  const words = { association: t[slot], activity: t.activityPhoto, premises: t.premisesPhoto }[of];
  const kept = keptOf(reply);
  const form = useForm({
    reply,
    labels: { file: picture ? t.replaceFile : t.chooseFile, alt: t.alt },
    saved: { alt: picture?.alt ?? "" },
    refusals: t.refusals,
    beside: fileRefusals("file"),
  });
  const problems = form.problems.map(({ fieldId, text }) => ({ fieldId: `${fieldId}-${slot}`, text }));
  return (
    <Section title={words.title} lead={words.lead} id={slot}>
      {picture ? (
        <figure className={`picture-now picture-now-${slot}`}>
          <Picture picture={picture} sizes="(min-width: 40rem) 30rem, 92vw" />
        </figure>
      ) : null}
      <FormProblems form={{ problems, refusals: form.refusals }} />
      <Form action={`${action}#${slot}`} multipart>
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="slot" value={slot} />
        <input type="hidden" name="version" value={version} />
        <Fields altHint={words.altHint} {...{ slot, picture, form, kept }} />
      </Form>
      {picture ? <Removal {...{ action, version, slot }} /> : null}
    </Section>
  );
}
