import type { ApplicationContent } from "#domain/grants/application";

/** Numbers that look drawn by lot, and are the same at every run. */
export type Lot = {
  /** From 0 on, under 1. */
  part: () => number;
  pick: <Value>(values: readonly Value[]) => Value;
  /** Long to one side, as sums and sizes of associations are; half lie under the median, a tenth over the high end. */
  skewed: (median: number, highEnd: number) => number;
};

/** The share of the normal distribution's width that a tenth lies above. */
const TENTH = 1.2816;

/** A small generator (mulberry32): a bench needs the same town each time, not secrets. */
export function drawLots(seed: number): Lot {
  let state = seed >>> 0;
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const bell = (): number => Math.sqrt(-2 * Math.log(1 - part())) * Math.cos(2 * Math.PI * part());
  return {
    part,
    pick: (values) => {
      const value = values[Math.floor(part() * values.length)];
      if (value === undefined) throw new RangeError("nothing to choose from");
      return value;
    },
    skewed: (median, highEnd) => Math.exp(Math.log(median) + (bell() * Math.log(highEnd / median)) / TENTH),
  };
}

export const VILLAGES = [
  ...["Keskusta", "Jäppilä", "Naarajärvi", "Virtasalmi", "Haukivuori", "Nikkarila", "Vangasjärvi"],
  ...["Kylmämäki", "Montola", "Partaharju", "Venetmäki", "Haapakoski"],
];
const DOINGS = ["Kulkijat", "Kylät", "Kuoro", "Voimistelijat", "Metsästäjät", "Hiihtäjät", "Nuoret", "Marttojen piiri"];
const ACTIVITIES = [
  "Ohjatut kävelylenkit kylillä",
  "Lasten ja nuorten liikuntakerhot",
  "Kylätalon avoimet illat",
  "Kuoron kevätkonsertti",
  "Talvilatujen kunnossapito",
  "Digiopastusta ikäihmisille",
  "Ystävätoimintaa yksinäisille",
];

/** Most live in the middle of the town, the rest in its villages. */
export const villageBy = ({ part, pick }: Lot): string => (part() < 0.4 ? "Keskusta" : pick(VILLAGES));

export const nameBy = ({ pick }: Lot, village: string, number: number): string =>
  `${village}n ${pick(DOINGS)} ${number} ry`;

const euros = (amount: number): number => Math.round(amount / 10) * 10_00;
const within = (least: number, amount: number, most: number): number => Math.min(most, Math.max(least, amount));

/** What is applied for: small towns' granted sums (100 to 18 000 €, median 600 €), of which twice as much is asked. */
export const requestedBy = ({ skewed }: Lot): number => euros(within(100, skewed(1_200, 6_000), 36_000));

/** A granted sum: a third to all of what was asked, in full tens of euros. */
export const awardedBy = ({ part }: Lot, requestedCents: number): number =>
  Math.max(100_00, euros((requestedCents / 100) * (0.35 + part() * 0.65)));

export const membersBy = ({ skewed }: Lot): number => Math.round(within(6, skewed(60, 260), 1_800));

/** A whole application that may be filed as it is. */
export function applicationBy(lot: Lot, year: number, village: string): ApplicationContent {
  const requestedCents = requestedBy(lot);
  const ownShareCents = euros((requestedCents / 100) * (0.1 + lot.part() * 0.6));
  const otherFundingCents = lot.part() < 0.3 ? euros((requestedCents / 100) * lot.part() * 0.5) : 0;
  return {
    contactName: "Sirkka Signatory",
    contactEmail: "yhdistys@example.org",
    contactPhone: "040 123 4567",
    iban: "FI2112345600000785",
    title: lot.pick(ACTIVITIES),
    purpose: `${lot.pick(ACTIVITIES)} (${village}). Kaikille avointa, ei edellytä jäsenyyttä. `.repeat(4).trim(),
    beneficiaries: `Noin ${Math.round(lot.skewed(60, 200))} asukasta`,
    startsOn: `${year}-02-01`,
    endsOn: `${year}-11-30`,
    totalCostsCents: requestedCents + ownShareCents + otherFundingCents,
    ownShareCents,
    otherFundingCents,
    requestedCents,
    budgetNotes: "",
    memberCount: membersBy(lot),
    activeSinceYear: null,
    writtenIn: null,
    declared: true,
    answers: {},
    formVersion: null,
  };
}
