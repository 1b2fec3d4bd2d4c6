import mongoose from "mongoose";
import { ActivityModel } from "#models/activity.server";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import { AssessmentModel } from "#models/assessment.server";
import { AppealModel } from "#models/appeal.server";
import { AssociationModel } from "#models/association.server";
import { AwardHoldsModel } from "#models/award-hold.server";
import { BrokenAddressModel } from "#models/broken-address.server";
import { CallModel } from "#models/call.server";
import { CaseTableViewModel } from "#models/case-table-view.server";
import { CaseFiguresModel } from "#models/case-figures.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { ChangeLookModel } from "#models/change-look.server";
import { DecisionModel } from "#models/decision.server";
import { DifferentAssociationsModel } from "#models/different-associations.server";
import { DirectoryFiguresModel } from "#models/directory-figures.server";
import { DirectoryImportModel } from "#models/directory-import.server";
import { DemoMailModel } from "#models/demo-mail.server";
import { EditRequestModel } from "#models/edit-request.server";
import { ErrorReportModel } from "#models/error-report.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { GrantFormModel } from "#models/grant-form.server";
import { HeldFormModel } from "#models/held-form.server";
import { ImportRowModel } from "#models/import-row.server";
import { MunicipalityModel } from "#models/municipality.server";
import { LetterTextModel } from "#models/letter-text.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { OverlapNoteModel } from "#models/overlap-note.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { PersonModel } from "#models/person.server";
import { PremisesModel } from "#models/premises.server";
import { ProgrammeModel } from "#models/programme.server";
import { ProposalModel } from "#models/proposal.server";
import { ReasonTextModel } from "#models/reason-text.server";
import { ReferralModel } from "#models/referral.server";
import { SavedSearchesModel } from "#models/saved-search.server";
import { SeenBatchModel } from "#models/seen-batch.server";
import { SessionModel } from "#models/session.server";
import { ShortLinkModel } from "#models/short-link.server";
import { SignInCodeModel } from "#models/sign-in-code.server";
import { SlipModel } from "#models/slip.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { ThesaurusConceptModel } from "#models/thesaurus-concept.server";
import { TieModel } from "#models/tie.server";
import { TrayModel } from "#models/tray.server";
import { UnmetNeedModel } from "#models/unmet-need.server";
import { UnsentFormModel } from "#models/unsent-form.server";
import { WheelEventModel } from "#models/wheel-event.server";
import { WritingTimeModel } from "#models/writing-time.server";

const MODELS = [
  ActivityModel,
  AppealModel,
  AllocationScenarioModel,
  AssessmentModel,
  AssociationModel,
  AwardHoldsModel,
  BrokenAddressModel,
  CallModel,
  CaseFiguresModel,
  CaseTableViewModel,
  ChangeLookModel,
  CooperationFormModel,
  DecisionModel,
  DemoMailModel,
  DifferentAssociationsModel,
  DirectoryFiguresModel,
  DirectoryImportModel,
  EditRequestModel,
  ErrorReportModel,
  GrantCaseModel,
  GrantFormModel,
  HeldFormModel,
  ImportRowModel,
  MunicipalityModel,
  LetterTextModel,
  OutboxMailModel,
  OverlapNoteModel,
  PaymentBatchModel,
  PersonModel,
  PremisesModel,
  ProgrammeModel,
  ProposalModel,
  ReasonTextModel,
  ReferralModel,
  SavedSearchesModel,
  SeenBatchModel,
  SessionModel,
  ShortLinkModel,
  SignInCodeModel,
  SlipModel,
  TaxonomyModel,
  ThesaurusConceptModel,
  TieModel,
  TrayModel,
  UnmetNeedModel,
  UnsentFormModel,
  WheelEventModel,
  WritingTimeModel,
];

type Index = mongoose.mongo.IndexDescription;

const indexesOf = (schema: mongoose.Schema): Index[] =>
  schema.indexes().map(([key, options]) => ({ ...options, key }) as Index);

/**
 * Makes the database's indexes those the models declare. Run by the start command, never while serving requests. A
 * collection that is new gets all of its indexes by one command, which takes the engine half as long as one after the other.
 */
export async function syncIndexes(): Promise<void> {
  const collections = await mongoose.connection.listCollections();
  const present = new Set(collections.map(({ name }) => name));
  for (const model of MODELS) {
    if (present.has(model.collection.name)) {
      await model.syncIndexes();
      continue;
    }
    await model.createCollection();
    const indexes = indexesOf(model.schema);
    if (indexes.length > 0) await model.collection.createIndexes(indexes);
  }
}
