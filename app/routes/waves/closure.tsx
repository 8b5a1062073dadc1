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
import { formatInstant, formatNumber, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { tallyTexts } from "~/content/tally/texts";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** What is not listed is no problem: the wave's page says that it waits for its trustee. */
function problemOf(language: ShownLanguage, reason: string): string | null {
  const { ending, stopped } = wavesTexts(language).texts;
  const problems: Readonly<Record<string, string>> = {
    "unknown-wave": ending.unknown,
    "rules-changed": stopped.closing,
    "not-open": ending.notOpen,
    "key-missing": ending.keyMissing,
  };
  return problems[reason] ?? null;
}

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
    closes: formatInstant(readerLanguage(request), closesAt),
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
  const kind = `closing-${wave.id}`;
  const number = (value: number) => formatNumber(language, value);
  const title = fill(ending.work, { quarter: formatQuarter(language, wave.quarter) });
  const work = startWork({ kind, title, next }, async (progress) => {
    const { keys } = configuration();
    const by = { accountId: account.id, now };
    const result = await closeWaveBy(database(), keys, wave, by, {
      onProgress: (done, total) =>
        progress(done, total, fill(ending.workStep, { done: number(done), total: number(total) })),
    });
    if (!result.ok && result.reason === "key-missing" && wave.restoredAt !== null)
      return tallyTexts(language).texts.page.closing.keyFileMissingAfterRestore;
    return result.ok ? null : problemOf(language, result.reason);
  });
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
