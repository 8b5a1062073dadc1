import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useLanguage, useTexts } from "~/components/texts";
import { WaveEndForm } from "~/components/waves/end-form";
import { formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { cancelWave, howToCancel } from "~/features/waves/cancel-wave.server";
import { readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const how = howToCancel(database(), configuration().keys, wave, new Date());
  if (how === null) throw redirect(path);
  return {
    path,
    quarter: wave.quarter,
    open: how === "asked",
    ...pageTexts(request, "waves"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const form = await readForm(request);
  const confirmed = form.get("confirmed") === "yes";
  const { ending } = wavesTexts(readerLanguage(request)).texts;
  const by = { accountId: account.id, now: new Date() };
  const how = howToCancel(database(), configuration().keys, wave, by.now);
  if (how === null) return { errors: { "": ending.cancelledTooLate } };
  if (how === "asked" && !confirmed) return { errors: { confirmed: ending.confirmMissing } };
  await requireFreshSession(request, account, form);
  const cancelled = await cancelWave(database(), configuration().keys, wave.id, by, { only: how });
  if (!cancelled.ok) return { errors: { "": ending.cancelledTooLate } };
  return redirect(wavePath(relationship.id, wave.id));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.cancellation.documentTitle },
];

export default function WaveCancellation() {
  const { path, quarter, open } = useLoaderData<typeof loader>();
  const { cancellation, ending } = useTexts("waves");
  const language = useLanguage();
  const result = useActionData<typeof action>();
  return (
    <Page narrow title={fill(cancellation.title, { quarter: formatQuarter(language, quarter) })}>
      <ErrorSummary errors={result?.errors} />
      {open ? (
        <p>
          {cancellation.open} {ending.costsNoQuarter}
        </p>
      ) : (
        <p>{cancellation.planned}</p>
      )}
      <WaveEndForm
        path={path}
        confirm={open ? cancellation.confirm : null}
        error={result?.errors && "confirmed" in result.errors ? result.errors.confirmed : undefined}
        button={cancellation.button}
        danger={open}
      />
    </Page>
  );
}
