import { cents } from "#domain/shared/cents";
import { addDays, dateOf, type PlainDate } from "#domain/shared/plain-date";
import type { ActivityRow } from "#domain/grants/scoring/activity";
import { at, demoActor, done } from "#server/demo/acting";
import { fileApplication, type DemoApplication } from "#server/demo/applications";
import { decideList } from "#server/demo/decide-list";
import type { DemoPersonKey } from "#server/demo/people";
import { startPreparation } from "#use-cases/start-preparation.server";
import { writeFigures } from "#use-cases/write-figures.server";

type Decided = DemoApplication & {
  by: DemoPersonKey;
  filedOn: number;
  awardEuros: number;
  reason: string;
  /** The groups as the preparer wrote them down from the plan of action, which no form asks by age. */
  activity: readonly ActivityRow[];
};

const group = (age: number, groups: number, timesPerWeek: number, participants: number): ActivityRow => ({
  ...{ age, groups, timesPerWeek, participants },
  ...{ weeks: 32, months: 8 },
});

/** Applications of last January with what was proposed of each. */
const APPLICATIONS = {
  walkers: {
    by: "signatory",
    filedOn: 12,
    association: "A-008",
    title: "Ohjatut liikuntaryhmät ja latutalkoot",
    purpose: "Kaksi ohjattua kävelyryhmää viikossa Kiskolassa ja Naarajärvellä sekä lähilatujen talkookunnostus.",
    beneficiaries: "Noin 80 liikkujaa, joista puolet ikäihmisiä",
    iban: "FI1912345600001015",
    totalEuros: 4200,
    ownEuros: 1800,
    requestedEuros: 2400,
    size: 2.4,
    activity: [group(45, 1, 1, 22), group(68, 1, 1, 18)],
    awardEuros: 1800,
    reason: "Matalan kynnyksen liikuntaa kylillä, hakija hoitaa myös latupohjia. Summa suhteessa muihin hakijoihin.",
  },
  gymnasts: {
    by: "thirdSignatory",
    filedOn: 19,
    association: "A-009",
    title: "Tuolijumppaa ja tasapainoharjoittelua Jäppilätalolla",
    purpose: "Ohjattu tuolijumppa kerran viikossa ja kaatumisen ehkäisyn kurssi syksyllä.",
    beneficiaries: "35 jäppiläläistä",
    iban: "FI9412345600001023",
    totalEuros: 2100,
    ownEuros: 600,
    requestedEuros: 1500,
    size: 1.1,
    activity: [group(74, 1, 1, 14)],
    awardEuros: 1500,
    reason: "Hakemus täyttää kaikki perusteet ja kustannukset ovat kohtuulliset.",
  },
  adapted: {
    by: "thirdSignatory",
    filedOn: 26,
    association: "A-060",
    title: "Soveltavan liikunnan ryhmät",
    purpose: "Kolme soveltavan liikunnan ryhmää, joihin liikuntaneuvonta ohjaa osallistujia.",
    beneficiaries: "50 osallistujaa",
    iban: "FI7212345600001031",
    totalEuros: 5400,
    ownEuros: 1800,
    requestedEuros: 3600,
    size: 1.6,
    activity: [group(12, 1, 1, 9), group(35, 1, 1, 12), group(66, 1, 1, 15)],
    awardEuros: 2600,
    reason: "Tärkeä kohderyhmä ja yhteistyö liikuntaneuvonnan kanssa. Yksi ryhmistä saa jo muuta rahoitusta.",
  },
  football: {
    by: "thirdSignatory",
    filedOn: 30,
    association: "A-059",
    title: "Edustusjoukkueen matkat",
    purpose: "Edustusjoukkueen turnausmatkat Etelä-Suomeen.",
    beneficiaries: "18 pelaajaa",
    iban: "FI7112345600001049",
    totalEuros: 6000,
    ownEuros: 2500,
    requestedEuros: 3500,
    size: 0.6,
    activity: [group(24, 1, 3, 18)],
    awardEuros: 0,
    reason: "Avustuslaji ei kata edustusjoukkueen kilpailumatkoja.",
  },
} as const satisfies Record<string, Decided>;

export type DecidedKey = keyof typeof APPLICATIONS;
export type DecidedCases = Record<DecidedKey, string>;

async function prepare(callId: string, cases: DecidedCases, on: PlainDate): Promise<void> {
  const preparer = await demoActor("preparer");
  const now = at(on);
  for (const [key, { activity }] of Object.entries<Decided>(APPLICATIONS)) {
    const caseId = cases[key as DecidedKey];
    done(await startPreparation({ caseId, actor: preparer, now }));
    const written = { figures: {}, activity };
    const source = "Toimintasuunnitelma";
    done(await writeFigures({ callId, caseId, version: undefined, written, source, actor: preparer, now }));
  }
}

/** Last January's sports call from four applications to a decision that everybody has been told of. */
export async function seedDecidedCall(callId: string, year: number): Promise<DecidedCases> {
  const file = async (key: DecidedKey): Promise<string> => {
    const { by, filedOn, ...application } = APPLICATIONS[key];
    return fileApplication(application, callId, await demoActor(by), at(dateOf(year, 1, filedOn)), true);
  };
  const cases = {
    walkers: await file("walkers"),
    gymnasts: await file("gymnasts"),
    adapted: await file("adapted"),
    football: await file("football"),
  };
  const proposedOn = dateOf(year, 2, 16);
  await prepare(callId, cases, proposedOn);
  const lines = Object.entries<Decided>(APPLICATIONS).map(([key, { awardEuros, reason }]) => ({
    caseId: cases[key as DecidedKey],
    outcome: awardEuros > 0 ? ("grant" as const) : ("reject" as const),
    proposedCents: cents(awardEuros * 100),
    reason,
  }));
  const meetingDate = dateOf(year, 4, 8);
  await decideList(callId, {
    ...{ lines, proposedOn, finishedOn: addDays(proposedOn, 21), meetingDate, recordedOn: addDays(meetingDate, 1) },
    ...{ decidingBody: "leisureBoard", section: 23, publishedOn: addDays(meetingDate, 6) },
  });
  return cases;
}
