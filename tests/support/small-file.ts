/** What the same small file says the first time and the next: every field of every kind is told otherwise. */
const SAYS = {
  before: {
    text: "Ennen",
    count: 10,
    village: "Keskusta",
    day: "2026-03-01",
    form: "allasvuorot",
    email: "vanha@example.org",
    opens: "10:00",
    sum: 5,
    yes: true,
    hours: "ma–pe 8–16",
  },
  after: {
    text: "Jälkeen",
    count: 25,
    village: "Naarajärvi",
    day: "2026-12-01",
    form: "lauluillat",
    email: "uusi@example.org",
    opens: "13:00",
    sum: 7.5,
    yes: false,
    hours: "ma–su 9–20",
  },
} as const;

type Side = keyof typeof SAYS;
type Status = "published" | "archived";

/** Names that are not like each other, for each file of a test its own. */
const NAMES = ["Suon", "Tunturin", "Lammen", "Niityn", "Saariston", "Aavikon"];

function association(file: number, side: Side, status: Status) {
  const name = `${NAMES[file] ?? ""} ${side === "before" ? "Ystävät" : "Väki"} ry`;
  const registerNumber = String(side === "before" ? 990_100 + file : 990_200 + file);
  const { text, count, village, day, form, email } = SAYS[side];
  return {
    ...{ id: `${file}-1`, name, kind: side === "before" ? "association" : "informal", isUmbrella: false },
    ...{ registerNumber, homeMunicipality: side === "before" ? "Pieksämäki" : "Mikkeli" },
    ...{
      operatingArea: [village],
      fields: [text],
      description: text,
      memberCount: count,
      memberCountYear: 2000 + count,
    },
    ...{ languages: side === "before" ? ["fi"] : ["sv"], volunteerTypes: [text], accessibility: [text] },
    cooperationForms: [{ division: side === "before" ? "liikunta" : "kulttuuri", form }],
    contact: { role: text, email, website: `https://${side}.example.org`, phone: `+35840${count}11223` },
    ...{ status, lastVerified: day },
  };
}

function activity(file: number, side: Side, status: Status) {
  const { text, count, village, day, opens, sum, yes } = SAYS[side];
  return {
    ...{ id: `${file}-2`, associationId: `${file}-1`, title: `Retki ${text}`, description: text, categories: [text] },
    ...{ volunteerType: text, targetGroups: [text], needs: [text], remote: yes },
    ...{ scope: yes ? "local" : "national", place: { name: text, village, municipality: "Pieksämäki" } },
    schedule: { type: "toistuva", freq: "WEEKLY", byDay: ["MO"], opensAt: opens, closesAt: "15:00", text },
    ...{ cost: { type: "maksullinen", amount: sum, currency: "EUR", text }, languages: yes ? ["fi"] : ["sv"] },
    ...{ registration: yes ? "avoin" : "ajanvaraus", accessibility: [text], confirmedAt: day },
    referral: { accepted: yes, warmHandover: yes, method: text, responseDays: count },
    status,
  };
}

function premises(file: number, side: Side) {
  const { text, count, village, sum, yes, hours } = SAYS[side];
  return {
    ...{
      id: `${file}-3`,
      name: `Kylätalo ${text}`,
      village,
      capacity: count,
      facilities: { keittiö: yes, sauna: !yes },
    },
    prices: { yhdistys: { amount: sum, unit: "tunti" }, muu: { amount: sum * 2, unit: "kerta" } },
    ...{ booking: `Soita ${count} pv ennen`, openHours: hours, notes: text },
  };
}

function wheelEvent(file: number, side: Side) {
  const { text, day, yes } = SAYS[side];
  return {
    ...{ id: `${file}-4`, month: 1, startDate: day, endDate: day, title: `Päivä ${text}`, kind: text, owner: text },
    ...{ ownerLabel: yes ? "kaupunki" : "yhdistykset", recurring: yes ? "vuosittain" : null },
  };
}

/** A file in the import format with one record of each kind; files of other numbers tell of other records. */
export const smallFile = (file: number, side: Side, status: Status = "published"): Buffer =>
  Buffer.from(
    JSON.stringify({
      associations: [association(file, side, status)],
      activities: [activity(file, side, status)],
      premises: [premises(file, side)],
      yearlyWheel: [wheelEvent(file, side)],
    }),
  );
