import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { PageHeader } from "#components/page-header";
import { ShowActions } from "./show-actions";
import { ShowFacts } from "./show-facts";
import { ShowForm } from "./show-form";
import { ShowFrames } from "./show-frames";
import { ShowMessages } from "./show-messages";
import { ShowMoney } from "./show-money";
import { ShowNavigation } from "./show-navigation";
import { ShowResults } from "./show-results";

export const meta: MetaFunction = () => [{ title: "Osat – Kumppani" }];

/** The parts of every page in all their states, for those who build them. Not there in production. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  if (!import.meta.env.DEV) throw new Response(null, { status: 404 });
  return null;
}

export default function Components() {
  return (
    <div className="page">
      <PageHeader
        eyebrow="Kehittäjälle"
        title="Osat ja niiden tilat"
        lead="Kaksi ympyrää kohtaa, vuosi on ympyrä, kaikki muu on hiljaisia viivoja koivupaperilla."
      />
      <ShowResults />
      <ShowMoney />
      <ShowForm />
      <ShowMessages />
      <ShowFacts />
      <ShowActions />
      <ShowNavigation />
      <ShowFrames />
    </div>
  );
}
