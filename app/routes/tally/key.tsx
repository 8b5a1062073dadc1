import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { wavePath } from "~/addresses";
import { TallyKeyPage } from "~/components/tally/key-page";
import { Texts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { holderTexts } from "~/content/tally/holder/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { findPageTexts } from "~/features/find-page-texts.server";
import { findHolderScript } from "~/features/survey/find-ballot-script.server";
import { findOwnHolder } from "~/features/waves/find-own-holder.server";
import { keepHolderKey } from "~/features/waves/keep-holder-key.server";
import { showWave } from "~/features/waves/show-wave.server";
import { askedLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { jsonReply, jsonRequest } from "~/http/script-exchange.server";
import { scriptPage } from "~/http/script-page.server";
import { requireAccount } from "~/http/session.server";
import stylesheet from "~/styles/app.css?url";

/** The page on which a key holder's browser makes the key: a document of its own, without the application's script. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const { language, texts } = holderTexts(askedLanguage(request));
  const page = showWave(database(), configuration().keys, relationship, wave, new Date(), language);
  const own = findOwnHolder(database(), wave.id, account.id);
  const { committee } = page.tally;
  const holder = committee?.holders.find(({ index }) => index === own);
  if (wave.state !== "planned" || !committee || !holder) return redirect(path);
  return scriptPage(
    renderToStaticMarkup(
      <Texts {...findPageTexts(language, ["holder"])}>
        <TallyKeyPage
          assets={{ stylesheet, script: findHolderScript() }}
          path={path}
          wave={page}
          committee={committee}
          holder={holder}
          quarter={formatQuarter(language, wave.quarter)}
          organisation={organisationName(database())}
          words={texts.script}
        />
      </Texts>,
    ),
  );
}

/** Whose key it is follows from the account; nobody puts one in the place of another holder's. */
export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const by = { accountId: account.id, now: new Date() };
  const kept = keepHolderKey(database(), waveOf(params).wave, await jsonRequest(request), by);
  return jsonReply(kept, kept.ok ? 200 : STATUS[kept.reason]);
}

const STATUS = { malformed: 400, "not-holder": 403, "not-waiting": 409, "used-before": 409 } as const;
