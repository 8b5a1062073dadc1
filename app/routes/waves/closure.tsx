import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { WaveEndForm } from "~/components/waves/end-form";
import { quarterLabel } from "~/content/numbers";
import { tallyTexts } from "~/content/tally/texts";
import { CHANGED_RULES } from "~/content/waves/changed-rules";
import { ENDING_TEXTS } from "~/content/waves/opening";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import { formatInstant } from "~/features/format-time.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** What is not listed is no problem: the wave's page says that it waits for its trustee. */
const PROBLEMS: Readonly<Record<string, string>> = {
  "unknown-wave": "This wave does not exist any more.",
  "rules-changed": CHANGED_RULES.closing,
  "not-open": "This wave is not open any more.",
  "key-missing":
    "The key file of this wave is missing, so its answers cannot be opened. Ask the people who run the server to bring the key directory back; nothing has been lost yet.",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  if (wave.state !== "open") throw redirect(path);
  const { quarter, closesAt } = wave;
  return { path, quarter, early: new Date() < closesAt, closes: formatInstant(closesAt) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const next = wavePath(relationship.id, wave.id);
  if (wave.state !== "open" && wave.state !== "closing") return redirect(next);
  const now = new Date();
  const confirmed = (await request.formData()).get("confirmed") === "yes";
  if (now < wave.closesAt && !confirmed) {
    return { errors: { confirmed: "Tick the box to confirm that all answers will be destroyed." } };
  }
  const kind = `closing ${wave.id}`;
  const work = startWork(
    { kind, title: `Closing the wave ${quarterLabel(wave.quarter)}`, next },
    async (progress) => {
      const { keys } = configuration();
      const by = { accountId: account.id, now };
      const result = await closeWaveBy(database(), keys, wave, by, {
        onProgress: (done, total) => progress(done, total, `Opening sealed ballot ${done} of ${total}`),
      });
      if (!result.ok && result.reason === "key-missing" && wave.restoredAt !== null)
        return tallyTexts(readerLanguage(request)).texts.page.closing.keyFileMissingAfterRestore;
      return result.ok ? null : (PROBLEMS[result.reason] ?? null);
    },
  );
  return redirect(workPath(work.id));
}

export const meta = () => [{ title: "Close the wave - Tandem" }];

export default function WaveClosure() {
  const { path, quarter, early, closes } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      title={early ? `Close ${quarterLabel(quarter)} before its date?` : `Close ${quarterLabel(quarter)}`}
    >
      <ErrorSummary errors={result?.errors} />
      {early ? (
        <>
          <p>
            This wave was announced to stay open until {closes}. People who have not answered yet rely on that
            date, and results that could be called up at a chosen moment could be used to find out who
            answered what.
          </p>
          <p>
            <strong>
              Closing it now therefore releases nothing: all answers are destroyed unread, and there is no
              report for {quarterLabel(quarter)}.
            </strong>{" "}
            This cannot be undone. {ENDING_TEXTS.costsNoQuarter}
          </p>
        </>
      ) : (
        <p>
          Its date has come. The answers are opened once, counted and destroyed; group results and comments
          stay.
        </p>
      )}
      <WaveEndForm
        path={path}
        confirm={early ? "I understand that all answers will be destroyed unread." : null}
        error={result?.errors.confirmed}
        button={early ? "Close and destroy the answers" : "Close the wave"}
        danger={early}
      />
    </Page>
  );
}
