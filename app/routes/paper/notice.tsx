import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { chainPath, wavePath } from "~/addresses";
import { LanguageChoice } from "~/components/language-choice";
import { Notice } from "~/components/paper/notice";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import { formatMoment } from "~/content/intl";
import { noticeTexts } from "~/content/paper/notice/texts";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { countCorrected } from "~/features/mail/correct-address.server";
import { findPromise } from "~/features/survey/find-promise.server";
import { showWave } from "~/features/waves/show-wave.server";
import { pageTexts, peoplesTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "see-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  if (wave.manifestHash === null) throw redirect(path);
  const { keys } = configuration();
  const now = new Date();
  const page = showWave(database(), keys, relationship, wave, now, readerLanguage(request));
  const people = peoplesTexts(request);
  const promise = findPromise(wave, people.language);
  if (page.stopped || page.departments.length === 0 || !promise) throw redirect(path);
  const { quarter, zone, departments, delivery, fingerprint, tally } = page;
  return {
    path,
    people,
    words: noticeTexts(people.language).texts,
    organisation: organisationName(database()),
    quarter,
    opens: formatMoment(people.language, wave.opensAt, zone),
    closes: formatMoment(people.language, wave.closesAt, zone),
    zone,
    departments,
    delivery,
    fingerprint,
    tally,
    corrected: countCorrected(database(), wave),
    promise,
    chain: `${publicUrl()}${chainPath(wave.id)}`,
    ...pageTexts(request, "paper"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.paper.notice.documentTitle },
];

export default function WaveNotice() {
  const { path, people, ...notice } = useLoaderData<typeof loader>();
  const texts = useTexts("paper");
  return (
    <div className="page">
      <div className="no-print cluster slips-bar">
        <PrintButton>{texts.print}</PrintButton>
        <LanguageChoice people={people} />
        <Link to={path}>{texts.backToWave}</Link>
      </div>
      <Notice {...notice} language={people.language} />
    </div>
  );
}
