import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { CopyText } from "~/components/copy-text";
import { LanguageChoice } from "~/components/language-choice";
import { Page } from "~/components/page";
import { useLanguage, useTexts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { writeAnnouncements } from "~/features/mail/write-announcements.server";
import { pageTexts, peoplesTexts } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "announce-waves");
  const { relationship, wave } = waveOf(params);
  const people = peoplesTexts(request);
  return {
    path: wavePath(relationship.id, wave.id),
    quarter: wave.quarter,
    people,
    announcements: writeAnnouncements(database(), relationship, wave, people.language),
    ...pageTexts(request, "mail"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.texts.mail.documentTitle }];

export default function WaveAnnouncements() {
  const { path, quarter, people, announcements } = useLoaderData<typeof loader>();
  const texts = useTexts("mail");
  const language = useLanguage();
  return (
    <Page
      eyebrow={<Link to={path}>{fill(texts.wave, { quarter: formatQuarter(language, quarter) })}</Link>}
      title={texts.title}
      lead={texts.lead}
    >
      <p>
        <LanguageChoice people={people} />
      </p>
      {announcements.map(({ id, subject, text }) => {
        const { title, when } = texts.announcements[id];
        return (
          <section key={id} className="section announcement">
            <h2>{title}</h2>
            <p className="muted">{when}</p>
            <CopyText id={`announcement-${id}`} label={title} text={`${subject}\n\n${text}`} />
          </section>
        );
      })}
    </Page>
  );
}
