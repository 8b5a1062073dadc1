import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { chainPath, wavePath } from "~/addresses";
import { Notice } from "~/components/paper/notice";
import { PrintButton } from "~/components/print-button";
import { LANGUAGE_NAMES } from "~/content/language";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { formatInstantIn } from "~/features/format-time.server";
import { findPromise } from "~/features/survey/find-promise.server";
import { showWave, type WaveRow } from "~/features/waves/show-wave.server";
import { readerLanguage } from "~/http/page-texts.server";
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
  const { promise, language } = promiseIn(request, wave);
  if (page.stopped || page.departments.length === 0 || !promise) throw redirect(path);
  const { quarter, zone, departments, delivery, fingerprint, tally } = page;
  return {
    path,
    language,
    organisation: organisationName(database()),
    quarter,
    opens: formatInstantIn(language, wave.opensAt),
    closes: formatInstantIn(language, wave.closesAt),
    zone,
    departments,
    delivery,
    fingerprint,
    tally,
    promise,
    chain: `${publicUrl()}${chainPath(wave.id)}`,
  };
}

function promiseIn(request: Request, wave: WaveRow) {
  const chosen = new URL(request.url).searchParams.get("lang");
  const language = SURVEY_LANGUAGES.find((code) => code === chosen) ?? "en";
  return { language, promise: findPromise(wave, language) };
}

export const meta = () => [{ title: "Notice - Tandem" }];

export default function WaveNotice() {
  const { path, ...notice } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <div className="no-print cluster slips-bar">
        <PrintButton>Print</PrintButton>
        {SURVEY_LANGUAGES.map((code) => (
          <Link
            key={code}
            to={`?lang=${code}`}
            lang={code}
            aria-current={code === notice.language ? "true" : undefined}
          >
            {LANGUAGE_NAMES[code]}
          </Link>
        ))}
        <Link to={path}>Back to the wave</Link>
      </div>
      <Notice {...notice} />
    </div>
  );
}
