import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { chainPath, wavePath } from "~/addresses";
import { Choice } from "~/components/paper/choices";
import { Notice } from "~/components/paper/notice";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import { formatInstant } from "~/content/intl";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import { noticeTexts } from "~/content/paper/notice/texts";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { findPromise } from "~/features/survey/find-promise.server";
import { showWave, type WaveRow } from "~/features/waves/show-wave.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
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
  const { promise, language: noticeLanguage } = promiseIn(request, wave);
  if (page.stopped || page.departments.length === 0 || !promise) throw redirect(path);
  const { quarter, zone, departments, delivery, fingerprint, tally } = page;
  return {
    path,
    noticeLanguage,
    words: noticeTexts(noticeLanguage).texts,
    organisation: organisationName(database()),
    quarter,
    opens: formatInstant(noticeLanguage, wave.opensAt),
    closes: formatInstant(noticeLanguage, wave.closesAt),
    zone,
    departments,
    delivery,
    fingerprint,
    tally,
    promise,
    chain: `${publicUrl()}${chainPath(wave.id)}`,
    ...pageTexts(request, "paper"),
  };
}

function promiseIn(request: Request, wave: WaveRow) {
  const chosen = new URL(request.url).searchParams.get("lang");
  const language = LANGUAGES.find((code) => code === chosen) ?? "en";
  return { language, promise: findPromise(wave, language) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.paper.notice.documentTitle },
];

export default function WaveNotice() {
  const { path, noticeLanguage, ...notice } = useLoaderData<typeof loader>();
  const texts = useTexts("paper");
  return (
    <div className="page">
      <div className="no-print cluster slips-bar">
        <PrintButton>{texts.print}</PrintButton>
        {LANGUAGES.map((code) => (
          <Choice key={code} language={code} to={`?lang=${code}`} chosen={code === noticeLanguage}>
            {LANGUAGE_NAMES[code]}
          </Choice>
        ))}
        <Link to={path}>{texts.backToWave}</Link>
      </div>
      <Notice {...notice} language={noticeLanguage} />
    </div>
  );
}
