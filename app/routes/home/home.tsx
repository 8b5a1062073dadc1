import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SIGN_IN_PATH } from "~/addresses";
import { FirstRun, OwnOrganisation } from "~/components/home/first-run";
import { NextSteps } from "~/components/home/next-steps";
import { SetUpBlocked } from "~/components/home/set-up-blocked";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { isDemonstrationLoaded, isDemonstrationLoading } from "~/features/demonstration/load.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { type RelationshipSteps, showHome } from "~/features/home/show-home.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { type Account, currentAccount } from "~/http/session.server";
import { hasSetUpPass } from "~/http/set-up-pass.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const db = database();
  const { state } = findFirstRun(db, configuration().keys);
  const texts = pageTexts(request, "home");
  if (state === "blocked") return { page: "blocked" as const, ...texts };
  const account = await currentAccount(request);
  const waits = state === "waits";
  const hasCode = waits && (await hasSetUpPass(request));
  if (account) {
    const relationships = stepsOf(readerLanguage(request), account, hasCode);
    return { page: "steps" as const, waits, hasCode, relationships, ...texts };
  }
  if (!waits) throw redirect(SIGN_IN_PATH);
  return { page: "first-run" as const, hasCode, loaded: isDemonstrationLoaded(db), ...texts };
}

function stepsOf(language: ShownLanguage, { id, role }: Account, hasCode: boolean): RelationshipSteps[] {
  const db = database();
  const reached = reachableRelationships(db, id);
  const steps = showHome(db, language, new Date(), { id, role }, reached, isDemonstrationLoading());
  return steps.map((row) => ({ ...row, removable: row.loading === null && (row.removable || hasCode) }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.home.nextSteps.documentTitle },
];

export default function Home() {
  const data = useLoaderData<typeof loader>();
  if (data.page === "blocked") return <SetUpBlocked />;
  if (data.page === "first-run") return <FirstRun hasCode={data.hasCode} loaded={data.loaded} />;
  return (
    <>
      <NextSteps relationships={data.relationships} />
      {data.waits ? <OwnOrganisation hasCode={data.hasCode} /> : null}
    </>
  );
}
