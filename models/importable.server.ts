import { ASSOCIATION_LIFECYCLE } from "#domain/associations/association-lifecycle";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import type { RecordKind } from "#domain/import/imported-record";
import type { Lifecycle } from "#domain/shared/lifecycle";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import type { Imported } from "#models/imported.server";
import { PremisesModel } from "#models/premises.server";
import {
  ACTIVITY_CONTENT,
  ASSOCIATION_CONTENT,
  COOPERATION_CONTENT,
  PREMISES_CONTENT,
  WHEEL_EVENT_CONTENT,
} from "#models/record-content.server";
import type { Versioned } from "#models/versions.server";
import { WheelEventModel } from "#models/wheel-event.server";

/** A record of any kind that an import may write, as far as an import has to do with it. */
export type StoredImportable = Versioned &
  Imported & {
    _id: string;
    __v: number;
    municipality: string;
    associationId?: string;
    status?: string;
    confirmedOn?: string | null;
    confirmedBy?: string | null;
    reminders?: { step: string; on: string }[];
    askFrom?: string | null;
    reviewedVersion?: number;
  };

/** The same, to be changed and saved. */
export type Importable = StoredImportable & {
  set: (path: string, value: unknown) => unknown;
  save: () => Promise<unknown>;
  validate: () => Promise<void>;
  toObject: () => object;
};

type Filter = Record<string, unknown>;

/** What differs from one kind of record to the next. */
export type ImportableKind = {
  contentKeys: readonly string[];
  /** The life its status runs through; null for what has no state. */
  lifecycle: Lifecycle<string, string> | null;
  find: (filter: Filter) => Promise<Importable[]>;
  /** The same to look at only: as stored, in a fraction of the time. */
  read: (filter: Filter) => Promise<StoredImportable[]>;
  make: (fields: Filter) => Importable;
  /** Writes new records that have been validated; one whose id or number is taken is an error of the database. */
  insertMany: (records: Filter[]) => Promise<unknown>;
  /** Removes records that are still as they were read. */
  bulkRemove: (records: readonly { _id: string; version: number }[]) => Promise<unknown>;
};

/** Not made into documents a second time: thousands of records would take twice as long. */
const VALIDATED = { ordered: false, lean: true } as const;

const deletions = (records: readonly { _id: string; version: number }[]) =>
  records.map(({ _id, version }) => ({ deleteOne: { filter: { _id, __v: version } } }));

export const IMPORTABLE: Record<RecordKind, ImportableKind> = {
  association: {
    contentKeys: ASSOCIATION_CONTENT,
    lifecycle: ASSOCIATION_LIFECYCLE,
    find: (filter) => AssociationModel.find(filter).exec(),
    read: (filter) => AssociationModel.find(filter).lean<StoredImportable[]>().exec(),
    make: (fields) => new AssociationModel(fields),
    insertMany: (records) => AssociationModel.insertMany(records, VALIDATED),
    bulkRemove: (records) => AssociationModel.bulkWrite(deletions(records)),
  },
  activity: {
    contentKeys: ACTIVITY_CONTENT,
    lifecycle: LISTING_LIFECYCLE,
    find: (filter) => ActivityModel.find(filter).exec(),
    read: (filter) => ActivityModel.find(filter).lean<StoredImportable[]>().exec(),
    make: (fields) => new ActivityModel(fields),
    insertMany: (records) => ActivityModel.insertMany(records, VALIDATED),
    bulkRemove: (records) => ActivityModel.bulkWrite(deletions(records)),
  },
  cooperationForm: {
    contentKeys: COOPERATION_CONTENT,
    lifecycle: LISTING_LIFECYCLE,
    find: (filter) => CooperationFormModel.find(filter).exec(),
    read: (filter) => CooperationFormModel.find(filter).lean<StoredImportable[]>().exec(),
    make: (fields) => new CooperationFormModel(fields),
    insertMany: (records) => CooperationFormModel.insertMany(records, VALIDATED),
    bulkRemove: (records) => CooperationFormModel.bulkWrite(deletions(records)),
  },
  premises: {
    contentKeys: PREMISES_CONTENT,
    lifecycle: LISTING_LIFECYCLE,
    find: (filter) => PremisesModel.find(filter).exec(),
    read: (filter) => PremisesModel.find(filter).lean<StoredImportable[]>().exec(),
    make: (fields) => new PremisesModel(fields),
    insertMany: (records) => PremisesModel.insertMany(records, VALIDATED),
    bulkRemove: (records) => PremisesModel.bulkWrite(deletions(records)),
  },
  wheelEvent: {
    contentKeys: WHEEL_EVENT_CONTENT,
    lifecycle: null,
    find: (filter) => WheelEventModel.find(filter).exec(),
    read: (filter) => WheelEventModel.find(filter).lean<StoredImportable[]>().exec(),
    make: (fields) => new WheelEventModel(fields),
    insertMany: (records) => WheelEventModel.insertMany(records, VALIDATED),
    bulkRemove: (records) => WheelEventModel.bulkWrite(deletions(records)),
  },
};
