import type { FormDefinition } from "#domain/grants/form/definition";
import { maskedAccount } from "#domain/grants/masked-account";
import { versionChanges } from "#domain/grants/version-changes";
import { localText, type Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import { formOfFiled } from "#models/filed-form.server";
import type { FiledVersion, GrantCase } from "#models/grant-case.server";

type Filing = { version: FiledVersion; form: FormDefinition };

const asVersion = ({ version: { content, attachments }, form }: Filing) => ({
  content,
  form: { form, answers: content.answers },
  papers: attachments.map(({ fileId, name }) => ({ fileId, name })),
});

/** A filing against the one before it; `changes` is null of the first. The account is masked, as on the case's page. */
function filingView(filing: Filing, previous: Filing | null) {
  const { number, filedAt, filedBy, entry } = filing.version;
  const changes = previous && versionChanges(asVersion(previous), asVersion(filing));
  return {
    number,
    filedAt,
    filedBy: filedBy.name,
    way: entry?.way ?? null,
    changes: changes && {
      ...changes,
      core: changes.core.map((change) =>
        change.name === "iban"
          ? { ...change, before: maskedAccount(change.before), after: maskedAccount(change.after) }
          : change,
      ),
    },
  };
}

/** Every filing of an application, the one that counts first, each with what changed in it. */
export async function versionsPage(grantCase: GrantCase, locale: Locale) {
  const call = await CallModel.findById(grantCase.callId)
    .select({ names: 1 })
    .orFail()
    .lean<Pick<Call, "_id" | "names">>()
    .exec();
  const filings = await Promise.all(
    grantCase.filedVersions.map(async (version) => ({
      version,
      form: (await formOfFiled(grantCase, version)) ?? { sections: [] },
    })),
  );
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    callId: call._id,
    callName: localText(call.names, locale),
    isReopened: grantCase.status === "reopened",
    filings: filings.map((filing, index) => filingView(filing, filings[index - 1] ?? null)).toReversed(),
  };
}

export type FilingView = Awaited<ReturnType<typeof versionsPage>>["filings"][number];
