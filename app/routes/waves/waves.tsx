import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import {
  announcementsPath,
  exportPath,
  historyPath,
  newWavePath,
  wavePath,
  wavesCalendarPath,
} from "~/addresses";
import { Page } from "~/components/page";
import { WaveTable } from "~/components/waves/table";
import { quarterLabel } from "~/content/numbers";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { describeWaves } from "~/features/waves/describe-waves.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const { id, name } = relationshipOf(params);
  return {
    relationship: { id, name },
    mayPlan: may(account.role, "steer-waves"),
    mayAnnounce: may(account.role, "announce-waves"),
    mayRead: may(account.role, "read-results"),
    ...describeWaves(database(), id, new Date()),
  };
}

export const meta = () => [{ title: "Waves - Tandem" }];

export default function Waves() {
  const { relationship, mayPlan, mayAnnounce, mayRead, ...list } = useLoaderData<typeof loader>();
  const empty = list.waves.length === 0;
  const running = list.waves.findLast(({ state }) => state === "planned" || state === "open");
  return (
    <Page
      eyebrow={relationship.name}
      title="Waves"
      lead={
        empty
          ? "A wave is one round of the survey: both departments are asked the same, for about two weeks, once a quarter."
          : undefined
      }
    >
      {mayPlan ? (
        <p>
          <Link className="button" to={newWavePath(relationship.id)}>
            {empty ? "Plan the first wave" : "Plan a wave"}
          </Link>
        </p>
      ) : null}
      {empty ? null : <WaveTable waves={list.waves} relationshipId={relationship.id} />}
      {mayRead ? (
        <p className="cluster spaced">
          <Link to={exportPath(relationship.id)}>Take all results along</Link>
          <Link to={historyPath(relationship.id)}>Results from before Tandem</Link>
        </p>
      ) : null}
      <section className="section">
        <h2>The next dates</h2>
        <p className="muted">
          Every 13 weeks, from a Monday morning to the Friday of the week after. Each wave can be moved by two
          weeks. Times are those of the server ({list.zone}).
        </p>
        <ol className="dates">
          {list.ahead.map((date) => (
            <li key={date.opens}>
              <strong>{quarterLabel(date.quarter)}</strong> <span>{date.opens}</span>{" "}
              {date.id ? (
                <Link to={wavePath(relationship.id, date.id)}>Planned</Link>
              ) : (
                <span className="muted">Suggested</span>
              )}
            </li>
          ))}
        </ol>
        <p className="cluster">
          <a href={wavesCalendarPath(relationship.id)} download>
            Add these dates to your calendar
          </a>
          {mayPlan && mayAnnounce && running ? (
            <Link to={announcementsPath(wavePath(relationship.id, running.id))}>
              Words to announce {quarterLabel(running.quarter)}
            </Link>
          ) : null}
        </p>
      </section>
    </Page>
  );
}
