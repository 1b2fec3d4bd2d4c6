import { associationDraftSchema } from "#domain/associations/association-profile";
import { identityIn } from "#domain/associations/proposed-change";
import type { Actor } from "#domain/roles";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel } from "#models/association.server";
import { authorOf } from "#models/scoped.server";
import { lastVersionOf } from "#models/versions.server";
import { at, demoActor, done } from "#server/demo/acting";
import { draftApplication, fileApplication, type DemoApplication } from "#server/demo/applications";
import type { CallKey } from "#server/demo/calls";
import { PIEKSAMAKI } from "#server/demo/municipalities";
import { seedYouthList } from "#server/demo/youth-list";
import { proposeChange } from "#use-cases/propose-change.server";
import { registerAssociation } from "#use-cases/register-association.server";
import { requestSupplement } from "#use-cases/request-supplement.server";
import { startPreparation } from "#use-cases/start-preparation.server";
import { submitAssociation } from "#use-cases/submit-association.server";

const WORKSHOP: DemoApplication = {
  association: "A-030",
  title: "Nuorten pajaviikonloput",
  purpose: "Kolme viikonloppua, joilla nuoret rakentavat skeittipaikan kalusteet itse.",
  beneficiaries: "25 nuorta",
  iban: "FI7612345600001056",
  totalEuros: 1900,
  ownEuros: 300,
  requestedEuros: 1200,
};
const THEATRE: DemoApplication = {
  association: "A-032",
  title: "Nuorten näytelmäkerho Virtasalmella",
  purpose: "Viikoittainen kerho ja kevätnäytelmä kyläteatterin lavalla.",
  beneficiaries: "14 lasta ja nuorta",
  iban: "FI5412345600001064",
  totalEuros: 1400,
  ownEuros: 350,
  requestedEuros: 900,
};
const CHOIR: DemoApplication = {
  association: "A-033",
  title: "Asemakuoron joulukonsertti",
  purpose: "Kaikille avoin joulukonsertti Poleenissa, solistina paikallinen nuori laulaja.",
  beneficiaries: "Noin 200 kuulijaa",
  iban: "FI7112345600001049",
  totalEuros: 1600,
  ownEuros: 500,
  requestedEuros: 800,
};
const WALKERS: DemoApplication = {
  association: "A-008",
  title: "Ohjatut liikuntaryhmät ja latutalkoot",
  purpose: "Kävelyryhmät jatkuvat, uutena perheiden luontoilta kerran kuussa.",
  beneficiaries: "Noin 90 liikkujaa",
  iban: "FI1912345600001015",
  totalEuros: 4500,
  ownEuros: 1000,
  requestedEuros: 2500,
};

/** What stands on the desks today: drafts, filed applications, an open question, a registration and a new name to look at. */
export async function seedWaitingWork(calls: Record<CallKey, string>, now: Date): Promise<void> {
  const today = plainDateAt(now);
  const signatory = await demoActor("signatory");
  const oskari = await demoActor("thirdSignatory");
  const sari = await demoActor("secondPreparer");
  await draftApplication(WALKERS, calls.sports, signatory, at(addDays(today, -3)));
  await fileApplication(CHOIR, calls.cultureProject, await demoActor("otherSignatory"), at(addDays(today, -5)));
  await fileApplication(WORKSHOP, calls.youthProject, oskari, at(addDays(today, -20)));
  const asked = await fileApplication(THEATRE, calls.youthProject, oskari, at(addDays(today, -15)));
  done(await startPreparation({ caseId: asked, actor: sari, now: at(addDays(today, -6)) }));
  const question = "Kuinka monta kerhokertaa keväällä on, ja kuka kerhoa ohjaa?";
  done(
    await requestSupplement({
      caseId: asked,
      questions: [{ subject: "core:purpose", text: question }],
      dueOn: addDays(today, 9),
      actor: sari,
      now: at(addDays(today, -2)),
    }),
  );
  await seedYouthList(calls.youthProject, authorOf(oskari), now);
  await registerNewcomer(at(addDays(today, -1)));
  await askForName(oskari, at(addDays(today, -2)));
}

/** An association has changed its name, and the coordinator has not answered yet. */
async function askForName(actor: Actor, now: Date): Promise<void> {
  const association = await AssociationModel.findOne({ externalId: "A-060" }).orFail();
  done(
    await proposeChange({
      associationId: association._id,
      identity: { ...identityIn(association), name: "Sovella ja Liiku ry" },
      reason: "Syyskokous päätti nimestä, jonka jokainen osaa kirjoittaa.",
      version: lastVersionOf(association),
      ...{ actor, now },
    }),
  );
}

async function registerNewcomer(now: Date): Promise<void> {
  const actor = await demoActor("editor");
  const draft = associationDraftSchema.parse({
    name: "Haapakosken Uimaranta ry",
    kind: "association",
    registerNumber: "990061",
    municipality: PIEKSAMAKI,
    homeMunicipality: "Pieksämäki",
    contactRole: "sihteeri",
    contactEmail: "toimisto@haapakoskenranta.example.org",
    description: "Pidämme huolta Haapakosken uimarannasta ja saunasta ja järjestämme lapsille uimakoulun.",
    fields: ["liikunta"],
    operatingArea: ["Haapakoski"],
    languages: ["fi"],
    memberCount: 41,
  });
  const { id: associationId } = done(await registerAssociation({ draft, different: [], actor, now }));
  done(await submitAssociation({ associationId, actor: await demoActor("editor"), now }));
}
