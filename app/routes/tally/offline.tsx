import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { OfflinePage } from "~/components/tally/offline-page";
import { Texts } from "~/components/texts";
import { holderTexts } from "~/content/tally/holder/texts";
import { findPageTexts } from "~/features/find-page-texts.server";
import { readOfflineParts } from "~/features/tally/read-offline-parts.server";
import { download } from "~/http/download.server";
import { askedLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** The page that a key holder saves: the same for every wave, so that it can be compared with the list of the release. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "see-waves");
  waveOf(params);
  const { language, texts } = holderTexts(askedLanguage(request));
  const markup = renderToStaticMarkup(
    <Texts {...findPageTexts(language, ["holder"])}>
      <OfflinePage parts={readOfflineParts()} words={texts.script} />
    </Texts>,
  );
  return download({
    name: `${["tandem-key-page", language].join("-")}.html`,
    type: "text/html; charset=utf-8",
    body: `<!doctype html>${markup}`,
  });
}
