import { deskName, desksOf, currentDesk, type Desk } from "#auth/desks";
import type { SignedIn } from "#auth/actor.server";
import type { LocalText } from "#domain/shared/locales";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";

export type DeskRow = { name: string; desk: Desk; municipality: LocalText | null; isCurrent: boolean };

/** The desks a person may choose from, with the names of their municipalities. */
export async function loadDesks({ person, session }: SignedIn): Promise<DeskRow[]> {
  const codes = person.staff.map(({ municipality }) => municipality);
  const municipalities = await MunicipalityModel.find({ _id: { $in: codes } })
    .select({ names: 1 })
    .lean<Pick<Municipality, "_id" | "names">[]>()
    .exec();
  const current = deskName(currentDesk(person.staff, session.desk));
  return desksOf(person.staff).map((desk) => ({
    name: deskName(desk),
    desk,
    municipality:
      desk.kind === "office" ? (municipalities.find(({ _id }) => _id === desk.municipality)?.names ?? null) : null,
    isCurrent: deskName(desk) === current,
  }));
}
