import { beforeAll, describe, expect, test } from "vitest";
import { findFunded, findOverlaps } from "#models/funded-applications.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, fileCase } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { CallModel } from "#models/call.server";
import { ProgrammeModel } from "#models/programme.server";
import { noteOverlap } from "#use-cases/note-overlap.server";

testDatabase();

let town: Town;
let own: string;
let other: string;
let foreign: string;
beforeAll(async () => {
  town = await makeTown();
  const { _id: _, __v: __, ...fields } = town.programme;
  const second = await ProgrammeModel.create({ ...fields, unit: "culture" });
  const culture = await makeCall(second._id, 2027, { unit: "culture" });
  own = await fileCase({ callId: town.openCall._id, association: town.otherAssociation });
  other = await fileCase({ callId: culture._id, association: town.otherAssociation });
  foreign = await fileCase({ callId: town.openCall._id, association: town.association });
  expect(await CallModel.countDocuments({ unit: "culture" })).toBe(1);
});

const note = async (over: { otherId?: string; event?: "look" | "reopen"; why?: string; by?: "culture" } = {}) => {
  const { otherId = other, event = "look", why = "Eri ryhmät", by } = over;
  const person = by === "culture" ? town.people.culturePreparer : town.people.preparer;
  return noteOverlap({ caseId: own, otherId, event, why, actor: await actorFor(person), now: AFTER_CLOSE });
};
const pairs = async () => {
  const funded = await findFunded("593", [town.association._id, town.otherAssociation._id]);
  return findOverlaps(await actorFor(town.people.preparer), funded);
};

describe("two applications of one association", () => {
  test("are found across programmes, and nobody's is compared with another association's", async () => {
    const found = await pairs();
    expect(found.map(({ first, second }) => [first.grantCase._id, second.grantCase._id].sort())).toEqual([
      [own, other].sort(),
    ]);
    expect(found[0]?.sureness).toBe("likely");
  });

  test("are noted as no double with the reason, once, and the note may be taken back", async () => {
    expect(await note({ otherId: foreign })).toMatchObject({ refusal: { code: "notTheSame" } });
    expect(await note({ otherId: own })).toMatchObject({ refusal: { code: "notTheSame" } });
    expect(await note({ by: "culture" })).toMatchObject({ refusal: { code: "notAllowed" } });
    expect(await note()).toMatchObject({ ok: true });
    expect(await note()).toMatchObject({ refusal: { code: "eventNotAllowed" } });
    const [looked] = await pairs();
    expect([looked?.note?.status, looked?.note?.why]).toEqual(["looked", "Eri ryhmät"]);
    expect(await note({ event: "reopen", why: "Uusi tieto" })).toMatchObject({ ok: true });
    const [again] = await pairs();
    expect(again?.note?.history.map(({ event, reason }) => [event, reason])).toEqual([
      ["look", "Eri ryhmät"],
      ["reopen", "Uusi tieto"],
    ]);
  });
});
