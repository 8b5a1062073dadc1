import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { wavePath } from "~/addresses";
import { TallyKeyPage } from "~/components/tally/key-page";
import { Texts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { trusteeTexts } from "~/content/tally/trustee/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { findPageTexts } from "~/features/find-page-texts.server";
import { findTrusteeScript } from "~/features/survey/find-ballot-script.server";
import { keepHolderKey } from "~/features/waves/keep-holder-key.server";
import { showWave } from "~/features/waves/show-wave.server";
import { fallbackNote, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { jsonReply, jsonRequest } from "~/http/script-exchange.server";
import { scriptPage } from "~/http/script-page.server";
import { requireAccount } from "~/http/session.server";
import stylesheet from "~/styles/app.css?url";

/** The page on which the trustee's browser makes the key: a document of its own, without the application's script. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "hold-tally-key");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  if (wave.state !== "planned" || wave.tally !== "trustee") return redirect(path);
  const script = findTrusteeScript();
  // One language for the whole document, also where the reader's is not there yet.
  const { language, texts } = trusteeTexts(readerLanguage(request));
  const page = showWave(database(), configuration().keys, relationship, wave, new Date(), language);
  return scriptPage(
    renderToStaticMarkup(
      <Texts {...findPageTexts(language, ["trustee", "tally"])}>
        <TallyKeyPage
          assets={{ stylesheet, script }}
          path={path}
          fallback={fallbackNote(request)}
          wave={page}
          quarter={formatQuarter(language, wave.quarter)}
          organisation={organisationName(database())}
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
  const kept = keepHolderKey(database(), wave, await jsonRequest(request), by);
  return jsonReply(kept, kept.ok ? 200 : kept.reason === "malformed" ? 400 : 409);
}
