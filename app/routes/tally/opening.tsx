import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { wavePath } from "~/addresses";
import { TallyOpeningPage } from "~/components/tally/opening-page";
import { Texts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { trusteeTexts } from "~/content/tally/trustee/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findPageTexts } from "~/features/find-page-texts.server";
import { findTrusteeScript } from "~/features/survey/find-ballot-script.server";
import { openWithTrustee } from "~/features/tally/open-with-trustee.server";
import { showWave } from "~/features/waves/show-wave.server";
import { fallbackNote, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { jsonReply, jsonRequest } from "~/http/script-exchange.server";
import { scriptPage } from "~/http/script-page.server";
import { requireAccount } from "~/http/session.server";
import stylesheet from "~/styles/app.css?url";

/** The page to which the trustee comes back with the key. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "hold-tally-key");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const page = showWave(
    database(),
    configuration().keys,
    relationship,
    wave,
    new Date(),
    readerLanguage(request),
  );
  if (page.stopped || !page.tally.waiting) return redirect(path);
  const script = findTrusteeScript();
  // One language for the whole document, also where the reader's is not there yet.
  const { language, texts } = trusteeTexts(readerLanguage(request));
  return scriptPage(
    renderToStaticMarkup(
      <Texts {...findPageTexts(language, ["trustee", "tally"])}>
        <TallyOpeningPage
          assets={{ stylesheet, script }}
          path={path}
          fallback={fallbackNote(request)}
          wave={page}
          quarter={formatQuarter(language, wave.quarter)}
          words={texts.script}
        />
      </Texts>,
    ),
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "hold-tally-key");
  const { wave } = waveOf(params);
  const by = { accountId: account.id, now: new Date() };
  const body = await jsonRequest(request);
  const opened = await openWithTrustee(database(), configuration().keys, wave, body, by);
  const malformed = !opened.ok && opened.reason === "malformed";
  return jsonReply(opened, malformed ? 400 : opened.ok ? 200 : 409);
}
