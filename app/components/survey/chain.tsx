import { manifestPath } from "~/addresses";
import { DataBlock } from "~/components/data-block";
import type { DocumentAssets } from "~/components/plain-document";
import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";
import type { ChainLink } from "~/features/survey/list-chain.server";
import { BackToSurvey, dayText, SurveyDocument } from "./document";

type SurveyChainProps = {
  chain: readonly ChainLink[];
  wave: string;
  language: ShownLanguage;
  assets: DocumentAssets;
};

/** Every wave of a relationship with its fingerprint; the script fetches the manifests and hashes them again. */
export function SurveyChain({ chain, wave, language, assets }: SurveyChainProps) {
  const words = surveyTexts(language).texts.chain;
  const { checking, matches, differs, allRight, wrong, notReached } = words;
  return (
    <SurveyDocument assets={assets} language={language} title={words.title} kind="chain" wave={wave}>
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <p>{words.why}</p>
      <noscript>
        <p className="box">{words.noscript}</p>
      </noscript>
      <DataBlock id="chain" value={{ checking, matches, differs, allRight, wrong, notReached }} />
      <form data-check-chain noValidate hidden>
        <button type="submit">{words.button}</button>
        <p role="status" className="box" data-verdict hidden />
      </form>
      {chain.map((link) => (
        <Link key={link.hash} link={link} language={language} />
      ))}
      <BackToSurvey wave={wave} language={language} />
    </SurveyDocument>
  );
}

function Link({ link, language }: { link: ChainLink; language: ShownLanguage }) {
  const { manifest, hash, before, timeZone } = link;
  const { chain: words, start } = surveyTexts(language).texts;
  const [year = "", quarter = ""] = manifest.quarter.split("-Q");
  const day = (instant: string) => dayText(instant, language, timeZone);
  const period = { from: day(manifest.opensAt), to: day(manifest.closesAt) };
  return (
    <article data-link={manifest.wave} data-hash={hash} data-facts={factsOf(manifest)}>
      <h2>{fill(words.quarter, { quarter, year })}</h2>
      <p>
        {fill(words.period, period)}
        {manifest.departments.map(({ name, invited, spare }) => (
          <span className="line" key={name}>
            {fill(words.invited, {
              department: name,
              invited: formatNumber(language, invited),
              spare: plural(language, words.spare, spare),
            })}
          </span>
        ))}
      </p>
      <p className="small">{start.fingerprintLabel}</p>
      <p className="print" data-shown>
        {link.fingerprint}
      </p>
      <p>
        <a href={manifestPath(manifest.wave)}>{words.json}</a>
      </p>
      <p data-found hidden />
      {before === "none" ? <p className="small">{words.first}</p> : null}
      {before === "missing" ? <p className="box bad">{words.gap}</p> : null}
    </article>
  );
}

/** What the script compares with the manifest it has fetched. */
function factsOf({ quarter, opensAt, closesAt, departments }: ChainLink["manifest"]): string {
  return JSON.stringify([quarter, opensAt, closesAt, departments]);
}
