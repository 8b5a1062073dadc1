import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SIGN_IN_PATH } from "~/addresses";
import { FirstRun, OwnOrganisation } from "~/components/home/first-run";
import { NextSteps } from "~/components/home/next-steps";
import { SetUpBlocked } from "~/components/home/set-up-blocked";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { isDemonstrationLoaded, isDemonstrationLoading } from "~/features/demonstration/load.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { listNextSteps } from "~/features/home/list-next-steps.server";
import { type Account, currentAccount } from "~/http/session.server";
import { hasSetUpPass } from "~/http/set-up-pass.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const db = database();
  const { state } = findFirstRun(db, configuration().keys);
  if (state === "blocked") return { page: "blocked" as const };
  const account = await currentAccount(request);
  const waits = state === "waits";
  const hasCode = waits && (await hasSetUpPass(request));
  if (account) return { page: "steps" as const, waits, hasCode, relationships: stepsOf(account, hasCode) };
  if (!waits) throw redirect(SIGN_IN_PATH);
  return { page: "first-run" as const, hasCode, loaded: isDemonstrationLoaded(db) };
}

function stepsOf({ id, role }: Account, hasCode: boolean) {
  const db = database();
  const steps = listNextSteps(db, new Date(), role, reachableRelationships(db, id));
  return steps.map((row) => {
    // What the story is at just now would look like waves of one's own.
    if (row.demonstration && isDemonstrationLoading())
      return { ...row, loading: true, status: [], steps: [], removable: false };
    return { ...row, loading: false, removable: row.removable || hasCode };
  });
}

export const meta = () => [{ title: "Tandem" }];

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
