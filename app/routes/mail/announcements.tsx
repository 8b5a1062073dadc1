import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { CopyText } from "~/components/copy-text";
import { Page } from "~/components/page";
import { quarterLabel } from "~/content/numbers";
import { database } from "~/database.server";
import { writeAnnouncements } from "~/features/mail/write-announcements.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "announce-waves");
  const { relationship, wave } = waveOf(params);
  return {
    path: wavePath(relationship.id, wave.id),
    quarter: wave.quarter,
    announcements: writeAnnouncements(database(), relationship, wave),
  };
}

export const meta = () => [{ title: "Announcements - Tandem" }];

export default function WaveAnnouncements() {
  const { path, quarter, announcements } = useLoaderData<typeof loader>();
  return (
    <Page
      eyebrow={<Link to={path}>Wave {quarterLabel(quarter)}</Link>}
      title="Announcements"
      lead="Words to send in your own name. Change them as you like; the promise to respondents stays what the survey page says."
    >
      {announcements.map(({ id, title, when, subject, text }) => (
        <section key={id} className="section announcement">
          <h2>{title}</h2>
          <p className="muted">{when}</p>
          <CopyText id={`announcement-${id}`} label={title} text={`${subject}\n\n${text}`} />
        </section>
      ))}
    </Page>
  );
}
