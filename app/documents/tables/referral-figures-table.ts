import type { Column } from "#documents/tables/table";
import type { Counted, ShownFigures } from "#domain/referrals/figures";
import { referralFigures } from "#i18n/messages/referral-figures";

/** Figures of an activity, a need or an area; `group` says of which. */
export type ReferralFiguresRow = { group: string; name: string; association: string; shown: ShownFigures };

/** A number, or that there are more of which may not be told. */
const count =
  (key: Counted | "all"): Column<ReferralFiguresRow>[1] =>
  ({ shown }, { locale }) => {
    const { count: told, atLeast } = shown[key];
    return atLeast ? referralFigures[locale].atLeast({ count: String(told) }) : told;
  };

export const REFERRAL_FIGURES_TABLE: Column<ReferralFiguresRow>[] = [
  ["figuresOf", ({ group }) => group],
  ["name", ({ name }) => name],
  ["association", ({ association }) => association],
  ["referred", count("all")],
  ["handedOver", count("handed")],
  ["asked", count("asked")],
  ["answered", count("answered")],
  ["answerDue", count("answerDue")],
  ["answeredInTime", count("inTime")],
  ["arrived", count("arrived")],
  ["stayedAway", count("stayedAway")],
  ["full", count("full")],
  ["declined", count("declined")],
  ["calledOff", count("calledOff")],
  ["stillOpen", count("open")],
  ["outcomeUnknown", count("unknown")],
];
