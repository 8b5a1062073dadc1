import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { wavePath } from "~/addresses";
import { RehearsalPage } from "~/components/tally/rehearsal-page";
import { Texts } from "~/components/texts";
import { holderTexts } from "~/content/tally/holder/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { findPageTexts } from "~/features/find-page-texts.server";
import { findHolderScript } from "~/features/survey/find-ballot-script.server";
import { showWave } from "~/features/waves/show-wave.server";
import { askedLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { scriptPage } from "~/http/script-page.server";
import { requireAccount } from "~/http/session.server";
import stylesheet from "~/styles/app.css?url";

/** For everybody who sees the wave, the demonstration's included: it asks the server for nothing and tells it nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const { relationship, wave } = waveOf(params);
  const { language, texts } = holderTexts(askedLanguage(request));
  return scriptPage(
    renderToStaticMarkup(
      <Texts {...findPageTexts(language, ["holder"])}>
        <RehearsalPage
          assets={{ stylesheet, script: findHolderScript() }}
          path={wavePath(relationship.id, wave.id)}
          wave={showWave(database(), configuration().keys, relationship, wave, new Date(), language)}
          organisation={organisationName(database())}
          person={account.name}
          words={texts.script}
        />
      </Texts>,
    ),
  );
}
