import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { planPath, posterPath, wavePath } from "~/addresses";
import { Page } from "~/components/page";
import { Poster } from "~/components/plan/poster";
import { PosterBar } from "~/components/plan/poster-bar";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { configuration, publicUrl } from "~/env.server";
import { showPoster } from "~/features/plan/show-poster.server";
import { describeTelling, tellAgreed } from "~/features/plan/tell-agreed.server";
import { pageTexts, peopleLanguage, peoplesTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const PAPERS = ["a4", "letter"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const wanted = new URL(request.url).searchParams;
  const paper = PAPERS.find((name) => name === wanted.get("paper")) ?? null;
  const shown = showPoster(
    database(),
    relationship,
    wave,
    peopleLanguage(request),
    readerLanguage(request),
    new Date(),
  );
  return {
    paper,
    shown,
    people: peoplesTexts(request),
    mayChangePlan: may(account.role, "change-plan"),
    telling: may(account.role, "change-plan")
      ? describeTelling(database(), relationship, wave, configuration().mail !== null)
      : null,
    ...pageTexts(request, "plan", "owners"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const host = configuration().mail === null ? null : new URL(publicUrl()).hostname;
  tellAgreed(database(), relationship, wave, host, { accountId: account.id, now: new Date() });
  return redirect(posterPath(wavePath(relationship.id, wave.id)));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shown, texts } = data;
  const { quarter } = (shown.ok ? shown.poster.heading : shown.heading).wave;
  return [{ title: fill(texts.plan.poster.documentTitle, { quarter }) }];
};

export default function PlanPosterRoute() {
  const { paper, shown, people, mayChangePlan, telling } = useLoaderData<typeof loader>();
  const { relationship, wave } = shown.ok ? shown.poster.heading : shown.heading;
  const path = wavePath(relationship.id, wave.id);
  if (!shown.ok) {
    return (
      <Page narrow eyebrow={<Link to={path}>{relationship.name}</Link>} title={shown.title}>
        <p>{shown.text}</p>
      </Page>
    );
  }
  return (
    <>
      <PosterBar
        back={mayChangePlan ? planPath(path) : null}
        paper={paper}
        people={people}
        telling={telling}
      />
      <Poster poster={shown.poster} paper={paper} />
    </>
  );
}
