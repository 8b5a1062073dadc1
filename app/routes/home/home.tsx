import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FirstRun, OwnOrganisation } from "~/components/home/first-run";
import { NextSteps } from "~/components/home/next-steps";
import { database } from "~/database.server";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { canBeSetUp } from "~/features/home/find-first-run.server";
import { listNextSteps } from "~/features/home/list-next-steps.server";
import { currentAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await currentAccount(request);
  if (!account && canBeSetUp(database())) return { firstRun: true as const };
  if (!account) throw redirect("/sign-in");
  return {
    firstRun: false as const,
    canBeSetUp: canBeSetUp(database()),
    relationships: listNextSteps(
      database(),
      new Date(),
      account.role,
      reachableRelationships(database(), account.id),
    ),
  };
}

export const meta = () => [{ title: "Tandem" }];

export default function Home() {
  const data = useLoaderData<typeof loader>();
  if (data.firstRun) return <FirstRun />;
  return (
    <>
      <NextSteps relationships={data.relationships} />
      {data.canBeSetUp ? <OwnOrganisation /> : null}
    </>
  );
}
