import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
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
import { useLanguage, useTexts } from "~/components/texts";
import { WaveTable } from "~/components/waves/table";
import { formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { describeArchived } from "~/features/company/archive-relationship.server";
import { describeWaves } from "~/features/waves/describe-waves.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const pair = relationshipOf(params);
  const { id, name } = pair;
  const language = readerLanguage(request);
  return {
    relationship: { id, name },
    archived: describeArchived(pair, language),
    mayPlan: may(account.role, "steer-waves") && pair.archivedAt === null,
    mayAnnounce: may(account.role, "announce-waves"),
    mayRead: may(account.role, "read-results"),
    ...describeWaves(database(), id, new Date(), language),
    ...pageTexts(request, "waves"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.list.documentTitle },
];

export default function Waves() {
  const { relationship, archived, mayPlan, mayAnnounce, mayRead, ...list } = useLoaderData<typeof loader>();
  const texts = useTexts("waves").list;
  const language = useLanguage();
  const empty = list.waves.length === 0;
  // After the end there is still something to say: that it has ended, and what came of it.
  const told =
    list.waves.findLast(({ state }) => state === "planned" || state === "open") ??
    list.waves.find(({ state }) => state === "closed");
  return (
    <Page eyebrow={relationship.name} title={texts.title} lead={empty ? texts.empty : undefined}>
      {archived ? <p className="message">{archived}</p> : null}
      {mayPlan ? (
        <p>
          <Link className="button" to={newWavePath(relationship.id)}>
            {empty ? texts.planFirst : texts.planAnother}
          </Link>
        </p>
      ) : null}
      {empty ? null : <WaveTable waves={list.waves} relationshipId={relationship.id} />}
      {mayRead ? (
        <p className="cluster spaced">
          <Link to={exportPath(relationship.id)}>{texts.takeAlong}</Link>
          <Link to={historyPath(relationship.id)}>{texts.earlierResults}</Link>
        </p>
      ) : null}
      {archived ? null : (
        <section className="section">
          <h2>{texts.nextDates}</h2>
          <p className="muted">{fill(texts.rhythm, { zone: list.zone })}</p>
          <ol className="dates">
            {list.ahead.map((date) => (
              <li key={date.opens}>
                <strong>{formatQuarter(language, date.quarter)}</strong> <span>{date.opens}</span>{" "}
                {date.id ? (
                  <Link to={wavePath(relationship.id, date.id)}>{texts.planned}</Link>
                ) : (
                  <span className="muted">{texts.suggested}</span>
                )}
              </li>
            ))}
          </ol>
          <p className="cluster">
            <a href={wavesCalendarPath(relationship.id)} download>
              {texts.addToCalendar}
            </a>
            {mayPlan && mayAnnounce && told ? (
              <Link to={announcementsPath(wavePath(relationship.id, told.id))}>
                {fill(texts.announce, { quarter: formatQuarter(language, told.quarter) })}
              </Link>
            ) : null}
          </p>
        </section>
      )}
    </Page>
  );
}
