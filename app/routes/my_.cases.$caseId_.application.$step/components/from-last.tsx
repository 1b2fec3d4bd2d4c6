import { LastTimeBar } from "#components/grants/last-time-bar";
import type { ComponentProps } from "react";
import { CopyOffer } from "./copy-offer";

type FromLastProps = {
  step: string;
  view: {
    caseId: string;
    drafting: { copied: object | null };
    last: (ComponentProps<typeof LastTimeBar>["last"] & { name: string; isSameProgramme: boolean }) | null;
  };
};

/** Offers the earlier application to begin with; on every step after that it stands beside this one. */
export function FromLast({ step, view: { caseId, drafting, last } }: FromLastProps) {
  if (!last) return null;
  if (!drafting.copied && step === "applicant") return <CopyOffer caseId={caseId} name={last.name} />;
  return drafting.copied || last.isSameProgramme ? <LastTimeBar caseId={caseId} last={last} /> : null;
}
