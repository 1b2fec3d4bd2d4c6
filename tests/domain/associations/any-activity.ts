import fc from "fast-check";
import type { ActivityContent } from "#domain/associations/activity-content";
import { costOf, FREE } from "#domain/associations/cost";
import { GROUP_KINDS } from "#domain/associations/group-kinds";
import { REGISTRATION_KINDS } from "#domain/associations/registration-kinds";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { KNOWLEDGE } from "#domain/shared/knowledge";
import { anySchedule } from "#tests/domain/calendar/any-schedule";

// Every activity that a form can tell of, for laws that must hold for all of them.

const words = fc.constantFrom("", "Kahvia ja juttelua", "Rivi yksi\nrivi kaksi", "A & B: 100 %");
const title = fc.constantFrom("Muistikahvila", "Kävelyryhmä ”Sauvat”");
const knowledge = fc.constantFrom(...KNOWLEDGE);
const codes = (...all: string[]) => fc.subarray(all);
const answers = fc
  .subarray(["inva-wc", "hissi", "portaita sisäänkäynnissä"])
  .chain((asked) => fc.subarray(asked).map((yes) => ({ yes, no: asked.filter((code) => !yes.includes(code)) })));
const cost = fc
  .oneof(
    fc.constantFrom(FREE, { ...FREE, text: "kahvi 1 €" }),
    fc.constantFrom("5 €/kerta", "kilometrikorvaus").map(costOf),
    fc.constant({ amountCents: null, text: "" }),
  )
  .chain((price) => fc.constantFrom("", "kahvi").map((covers) => ({ ...price, covers })));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

export const anyActivity: fc.Arbitrary<ActivityContent> = fc
  .record({
    title,
    description: words,
    translations: fc.record({
      sv: fc.record({ title: words, description: words }),
      en: fc.record({ title: words, description: words }),
    }),
    plainFinnish: words,
    notFor: words,
    categories: codes("vertaistuki", "harrastus"),
    volunteerType: orNull(fc.constant("ystava")),
    volunteerTask: fc.boolean(),
    scope: fc.constantFrom("local" as const, "national" as const),
    place: fc.record({
      name: fc.constantFrom("", "Järjestötalo"),
      village: fc.constantFrom("", "Keskusta"),
      address: fc.constantFrom("", "Keskuskatu 1"),
      municipality: fc.constantFrom(null, "Savonlinna"),
    }),
    placeHidden: fc.boolean(),
    transport: words,
    remote: fc.boolean(),
    schedule: anySchedule,
    cost,
    membershipRequired: knowledge,
    registration: fc.constantFrom(...REGISTRATION_KINDS, "notYet" as const),
    joining: fc.record({
      text: words,
      url: orNull(fc.constant("https://yhdistys.fi/ilmo")),
      phone: orNull(fc.constant("0401234567")),
      email: orNull(fc.constant("seura@example.org")),
    }),
    group: fc.record({
      kind: orNull(fc.constantFrom(...GROUP_KINDS)),
      maxSize: orNull(fc.integer({ min: 1, max: 500 })),
      waitingList: knowledge,
      full: fc.boolean(),
    }),
    companionWelcome: knowledge,
    targetGroups: codes("ikäihmiset", "omaishoitajat", "kaikki"),
    needs: codes("yksinäisyys", "suru", "jaksaminen"),
    languages: fc.subarray([...SERVICE_LANGUAGES]),
    referral: fc.record({
      accepted: fc.boolean(),
      warmHandover: fc.boolean(),
      method: words,
      responseDays: orNull(fc.nat(365)),
    }),
  })
  .chain((content) => answers.map(({ yes, no }) => ({ ...content, accessibility: yes, notAccessible: no })));
