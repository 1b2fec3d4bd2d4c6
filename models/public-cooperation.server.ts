import type { QueryFilter } from "mongoose";
import type { CooperationKind } from "#domain/associations/cooperation-kinds";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";

/** A cooperation form as public pages show it, with everybody who takes part: who keeps it up to date comes first. */
export type PublicCooperation = {
  id: string;
  municipality: string;
  unit: string;
  kind: CooperationKind;
  title: string;
  description: string;
  associationGives: string;
  cityGives: string;
  startsOn: string | null;
  endsOn: string | null;
  contactRole: string;
  associations: { id: string; name: string }[];
};

const SHOWN = {
  municipality: 1,
  associationId: 1,
  otherAssociationIds: 1,
  unit: 1,
  kind: 1,
  title: 1,
  description: 1,
  associationGives: 1,
  cityGives: 1,
  startsOn: 1,
  endsOn: 1,
  contactRole: 1,
} as const;

type Shown = Pick<CooperationForm, "_id" | keyof typeof SHOWN>;

const participantsOf = ({ associationId, otherAssociationIds }: Shown): string[] => [
  associationId,
  ...otherAssociationIds.filter((id) => id !== associationId),
];

/** Those of the associations that anybody may see, by id. */
async function publicNames(ids: readonly string[]): Promise<Map<string, string>> {
  const found = await AssociationModel.find({ _id: { $in: [...new Set(ids)] }, status: "published" })
    .select({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  return new Map(found.map(({ _id, name }) => [_id, name]));
}

/** Published cooperation forms, by their title; one whose own association is not public is not either. */
export async function findPublicCooperation(filter: QueryFilter<CooperationForm>): Promise<PublicCooperation[]> {
  const forms = await CooperationFormModel.find({ ...filter, status: "published" })
    .select(SHOWN)
    .sort({ title: 1, _id: 1 })
    .lean<Shown[]>()
    .exec();
  const names = await publicNames(forms.flatMap(participantsOf));
  return forms
    .filter(({ associationId }) => names.has(associationId))
    .map((form) => {
      const { _id: id, associationId: _owner, otherAssociationIds: _others, ...shown } = form;
      const associations = participantsOf(form).flatMap((one) => {
        const name = names.get(one);
        return name === undefined ? [] : [{ id: one, name }];
      });
      return { id, ...shown, associations };
    });
}

/** Where an association takes part, whoever keeps the form up to date. */
export const cooperationOf = (associationId: string): Promise<PublicCooperation[]> =>
  findPublicCooperation({ $or: [{ associationId }, { otherAssociationIds: associationId }] });

/** What associations do together with a unit, by all the codes that mean it. */
export const cooperationWith = (municipality: string, units: string[]): Promise<PublicCooperation[]> =>
  findPublicCooperation({ municipality, unit: { $in: units } });
