import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { WaveEndForm } from "~/components/waves/end-form";
import { quarterLabel } from "~/content/numbers";
import { ENDING_TEXTS } from "~/content/waves/opening";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { cancelWaveBy } from "~/features/waves/cancel-wave-by.server";
import type { WaveRow } from "~/features/waves/show-wave.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const stopped = isStopped(wave);
  if (wave.state !== "open" && wave.state !== "planned" && !stopped) throw redirect(path);
  return { path, quarter: wave.quarter, open: wave.state === "open" || stopped };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const confirmed = (await request.formData()).get("confirmed") === "yes";
  if ((wave.state === "open" || isStopped(wave)) && !confirmed) {
    return { errors: { confirmed: "Tick the box to confirm that all answers will be destroyed." } };
  }
  await cancelWaveBy(database(), configuration().keys, wave, { accountId: account.id, now: new Date() });
  return redirect(wavePath(relationship.id, wave.id));
}

/** Whatever its row says: it has been open, and there are answers to lose. */
function isStopped({ id }: WaveRow): boolean {
  return findChangedRules(database(), configuration().keys, id, new Date()).length > 0;
}

export const meta = () => [{ title: "Cancel the wave - Tandem" }];

export default function WaveCancellation() {
  const { path, quarter, open } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page narrow title={`Cancel ${quarterLabel(quarter)}?`}>
      <ErrorSummary errors={result?.errors} />
      {open ? (
        <p>
          Cancel a wave that was opened by mistake. All answers given so far are destroyed unread, links and
          slips stop working, and whoever opens one is told that the survey was cancelled. This cannot be
          undone. {ENDING_TEXTS.costsNoQuarter}
        </p>
      ) : (
        <p>Nobody has been asked yet, so nothing is lost. You can plan another wave at any time.</p>
      )}
      <WaveEndForm
        path={path}
        confirm={open ? "I understand that all answers will be destroyed unread." : null}
        error={result?.errors.confirmed}
        button="Cancel this wave"
        danger={open}
      />
    </Page>
  );
}
