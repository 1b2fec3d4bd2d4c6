import { Schema } from "mongoose";
import {
  REPORTED_KINDS,
  REPORT_REASONS,
  REPORT_STATUSES,
  type ReportReason,
  type ReportStatus,
  type ReportedKind,
} from "#domain/reports/error-report";
import { LOCALES } from "#domain/shared/locales";
import { chronicleFields, type Chronicle, type NoticeAddress } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** That somebody found something wrong in a record (virheilmoitus). */
export type ErrorReport = RecordFields &
  Chronicle & {
    municipality: string;
    /** Whose record it is. */
    associationId: string;
    about: { kind: ReportedKind; id: string; title: string };
    reason: ReportReason;
    message: string;
    /** Null where the reporter left no address, or has been answered long ago. */
    reporter: NoticeAddress | null;
    status: ReportStatus;
    answer: string;
    closedAt: Date | null;
  };

const schema = new Schema<ErrorReport>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    associationId: { type: String, required: true },
    about: {
      type: new Schema<ErrorReport["about"]>(
        {
          kind: { type: String, enum: REPORTED_KINDS, required: true },
          id: { type: String, required: true },
          title: { type: String, required: true },
        },
        partOptions,
      ),
      required: true,
    },
    reason: { type: String, enum: REPORT_REASONS, required: true },
    message: { type: String, required: true },
    reporter: {
      type: new Schema<NoticeAddress>(
        { email: { type: String, required: true }, locale: { type: String, enum: LOCALES, required: true } },
        partOptions,
      ),
      default: null,
    },
    status: { type: String, enum: REPORT_STATUSES, required: true, default: "open" },
    answer: { type: String, default: "" },
    closedAt: { type: Date, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, status: 1, createdAt: -1 });
schema.index({ associationId: 1, status: 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });

export const ErrorReportModel = defineModel<ErrorReport>("ErrorReport", schema, "errorReports");
