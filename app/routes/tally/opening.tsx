import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { tallyKeyPath, wavePath } from "~/addresses";
import { TallyOpeningPage } from "~/components/tally/opening-page";
import { Texts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { holderTexts } from "~/content/tally/holder/texts";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { configuration } from "~/env.server";
import { findPageTexts } from "~/features/find-page-texts.server";
import { findHolderScript } from "~/features/survey/find-ballot-script.server";
import { findNextKey } from "~/features/tally/find-next-key.server";
import { openWithTrustee } from "~/features/tally/open-with-trustee.server";
import { takeShares } from "~/features/tally/take-shares.server";
import { findOwnHolder } from "~/features/waves/find-own-holder.server";
import { showWave, type WaveRow } from "~/features/waves/show-wave.server";
import { countWave } from "~/http/count-wave.server";
import { askedLanguage, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { jsonReply, jsonRequest } from "~/http/script-exchange.server";
import { scriptPage } from "~/http/script-page.server";
import { type Account, requireAccount } from "~/http/session.server";
import stylesheet from "~/styles/app.css?url";

/** The page to which a key holder comes back with the key. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const { language, texts } = holderTexts(askedLanguage(request));
  const next = findNextKey(database(), relationship.id, account.id);
  const page = showWave(database(), configuration().keys, relationship, wave, new Date(), language);
  if (page.stopped || !page.tally.waiting || !holdsKey(wave, account)) return redirect(path);
  return scriptPage(
    renderToStaticMarkup(
      <Texts {...findPageTexts(language, ["holder"])}>
        <TallyOpeningPage
          assets={{ stylesheet, script: findHolderScript() }}
          path={path}
          wave={page}
          ownHolder={findOwnHolder(database(), wave.id, account.id)}
          quarter={formatQuarter(language, wave.quarter)}
          next={
            next && {
              quarter: formatQuarter(language, next.quarter),
              href: tallyKeyPath(wavePath(relationship.id, next.id)),
            }
          }
          words={texts.script}
        />
      </Texts>,
    ),
  );
}

/** In waves that opened before there were several key holders, the role of the account decides. */
function holdsKey(wave: WaveRow, { id, role }: Account): boolean {
  if (wave.needed === null) return may(role, "hold-tally-key");
  return findOwnHolder(database(), wave.id, id) !== null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const { wave } = waveOf(params);
  const by = { accountId: account.id, now: new Date() };
  if (wave.needed === null) {
    if (!holdsKey(wave, account)) return jsonReply({ ok: false }, 403);
    const opened = await openWithTrustee(
      database(),
      configuration().keys,
      wave,
      await jsonRequest(request),
      by,
    );
    const malformed = !opened.ok && opened.reason === "malformed";
    return jsonReply(opened, malformed ? 400 : opened.ok ? 200 : 409);
  }
  const taken = await takeShares(database(), configuration().keys, wave, await jsonRequest(request), by);
  if (taken.ok && taken.state === "complete") countWave(wave, by, readerLanguage(request));
  return jsonReply(
    taken,
    taken.ok ? 200 : taken.reason === "malformed" ? 400 : taken.reason === "not-holder" ? 403 : 409,
  );
}
