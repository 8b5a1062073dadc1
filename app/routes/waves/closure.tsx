import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useLanguage, useTexts } from "~/components/texts";
import { WaveEndForm } from "~/components/waves/end-form";
import { formatInstant, formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { zoneOf } from "~/features/local-time.server";
import { countWave } from "~/http/count-wave.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  if (wave.state !== "open") throw redirect(path);
  const { quarter, closesAt } = wave;
  return {
    path,
    quarter,
    early: new Date() < closesAt,
    closes: formatInstant(readerLanguage(request), closesAt, zoneOf(wave)),
    ...pageTexts(request, "waves"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const next = wavePath(relationship.id, wave.id);
  if (wave.state !== "open" && wave.state !== "closing") return redirect(next);
  const language = readerLanguage(request);
  const { ending } = wavesTexts(language).texts;
  const now = new Date();
  const confirmed = (await request.formData()).get("confirmed") === "yes";
  if (now < wave.closesAt && !confirmed) {
    return { errors: { confirmed: ending.confirmMissing } };
  }
  const work = countWave(wave, { accountId: account.id, now }, language);
  return redirect(workPath(work.id));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.closure.documentTitle },
];

export default function WaveClosure() {
  const { path, quarter, early, closes } = useLoaderData<typeof loader>();
  const { closure, ending } = useTexts("waves");
  const shown = { quarter: formatQuarter(useLanguage(), quarter) };
  const result = useActionData<typeof action>();
  return (
    <Page narrow title={fill(early ? closure.titleEarly : closure.title, shown)}>
      <ErrorSummary errors={result?.errors} />
      {early ? (
        <>
          <p>{fill(closure.announced, { closes })}</p>
          <p>
            <strong>{fill(closure.releasesNothing, shown)}</strong> {closure.final} {ending.costsNoQuarter}
          </p>
        </>
      ) : (
        <p>{closure.due}</p>
      )}
      <WaveEndForm
        path={path}
        confirm={early ? closure.confirm : null}
        error={result?.errors.confirmed}
        button={early ? closure.buttonEarly : closure.button}
        danger={early}
      />
    </Page>
  );
}
