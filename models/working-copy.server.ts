import type { HydratedDocument } from "mongoose";
import type { ApplicationContent } from "#domain/grants/application";
import type { GrantCase, Reopened, WorkingCopy } from "#models/grant-case.server";

type Written = WorkingCopy & { reopened: Reopened | null };

/** What the applicant writes at now: the copy of a reopened application, or the draft itself. */
export const workingCopy = (grantCase: Written): WorkingCopy => grantCase.reopened ?? grantCase;

/** Puts other words into what the applicant writes at; saving the case makes it true. */
export const writeApplication = (grantCase: HydratedDocument<GrantCase>, application: ApplicationContent): void => {
  grantCase.set(grantCase.reopened ? "reopened.application" : "application", application);
};

/** Files of an application that no filed version holds: the applicant may still take them away for good. */
export const isFiledFile = ({ filedVersions, attachments, reopened }: GrantCase, fileId: string): boolean =>
  filedVersions.some((version) => version.attachments.some((file) => file.fileId === fileId)) ||
  (reopened !== null && attachments.some((file) => file.fileId === fileId));
