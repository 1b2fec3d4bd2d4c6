import type { StaffRole } from "#domain/roles";
import { PersonModel } from "#models/person.server";

/** The ids of the people who hold a staff role in a municipality: whom to tell. */
export const staffOf = (municipality: string, role: StaffRole): Promise<string[]> =>
  PersonModel.distinct("_id", { staff: { $elemMatch: { municipality, role } } }).exec();
