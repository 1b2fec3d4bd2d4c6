import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { DefinitionList } from "#components/definition-list";
import { Disclosure } from "#components/disclosure";
import { FileList } from "#components/file-list";
import { fileRefusals } from "#components/file-refusals";
import { FormProblems } from "#components/form-problems";
import { AppealFiles } from "#components/grants/appeal-files";
import { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { apply } from "#i18n/messages/apply";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { Tag, type TagTone } from "#components/tag";
import type { AppealStatus } from "#domain/grants/appeal-lifecycle";
import { isLocale } from "#domain/shared/locales";
import { formatDate, formatDateTime } from "#i18n/format";
import { appealed } from "#i18n/messages/appealed";
import { appeals } from "#i18n/messages/appeals";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnAppealView } from "../queries.server";

const TONES: Partial<Record<AppealStatus, TagTone>> = { upheld: "good", rejected: "bad", lapsed: "neutral" };

type FiledAppealProps = {
  caseId: string;
  appeal: NonNullable<OwnAppealView["appeal"]>;
  lastDay: string | null;
  maySign: boolean;
  reply: FormReply | undefined;
};

/** The association's own claim: how far it has come, what it said, and the way to take it back. */
export function FiledAppeal({ caseId, appeal, lastDay, maySign, reply }: FiledAppealProps) {
  const t = useTexts(appeals);
  const a = useTexts(appealed);
  const own = useTexts(ownCase);
  const locale = useLocale();
  const { status, isOpen } = appeal;
  return (
    <>
      <p>
        <Tag tone={isOpen ? "info" : (TONES[status] ?? "neutral")}>{t.statuses[status]}</Tag>
      </p>
      {isOpen ? <Note>{t.filedNote}</Note> : null}
      {status === "upheld" ? <Note tone="success">{a.upheldNote}</Note> : null}
      {status === "lapsed" && lastDay ? <Note>{a.withdrawnNote({ until: formatDate(lastDay, locale) })}</Note> : null}
      <DefinitionList
        items={[
          { label: t.facts.arrived, value: formatDateTime(appeal.arrivedAt, locale) },
          { label: t.facts.demand, value: <span className="prose">{appeal.demand}</span> },
          { label: t.facts.grounds, value: <span className="prose">{appeal.grounds || "–"}</span> },
        ]}
      />
      <FileList files={appeal.files} />
      {appeal.documents.length > 0 ? (
        <p className="cluster">
          {appeal.documents.map(({ locale: language, fileId }) => (
            <ActionLink key={fileId} href={`/files/${fileId}`} icon="doc">
              {own.document} {isLocale(language) ? own.languages[language] : language}
            </ActionLink>
          ))}
        </p>
      ) : null}
      {isOpen && maySign ? (
        <>
          <MoreFiles caseId={caseId} reply={reply} />
          <Withdrawal caseId={caseId} />
        </>
      ) : null}
    </>
  );
}

/** What has been found since the claim was filed, as long as nothing is decided on it. */
function MoreFiles({ caseId, reply }: Pick<FiledAppealProps, "caseId" | "reply">) {
  const a = useTexts(appealed);
  const { refusals } = useTexts(apply);
  const told = { ...refusals, appealHandled: a.handled };
  const form = useForm<string>({ reply, labels: {}, refusals: told, beside: fileRefusals("file") });
  return (
    <Form action={`/my/cases/${caseId}/appeal`} multipart>
      <FormProblems form={form} />
      <AppealFiles error={form.field("file").error} />
      <FormActions>
        <Button name="intent" value="attach" variant="quiet" icon="upload">
          {a.attach}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Folded and asked once more: what is taken back is not handled any more. */
function Withdrawal({ caseId }: { caseId: string }) {
  const a = useTexts(appealed);
  return (
    <Disclosure summary={a.withdrawTitle}>
      <p>{a.withdrawLead}</p>
      <Form action={`/my/cases/${caseId}/appeal`}>
        <FormActions>
          <Button name="intent" value="withdraw" variant="danger">
            {a.withdrawConfirm}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
