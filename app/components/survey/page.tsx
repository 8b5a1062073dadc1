import { DataBlock } from "~/components/data-block";
import type { DocumentAssets } from "~/components/plain-document";
import { scriptWords } from "~/content/survey/script-words";
import { dimensionText } from "~/content/texts";
import { fill } from "~/content/translated";
import { surveyOrder } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { SurveyCheck, SurveyThanks } from "./check";
import { SurveyCode } from "./code";
import { SurveyComment } from "./comment";
import { SurveyDelete, SurveyOwnTicket, WaysOut } from "./device";
import { dayText, SurveyDocument } from "./document";
import { SurveySection } from "./section";
import { sectionsOf } from "./section-parts";
import { SurveySinceLastTime } from "./since-last-time";
import { SurveyStart } from "./start";
import { SurveyStops } from "./stops";
import { SurveyCarry, SurveyTicket } from "./ticket";

/** All pages of the survey in one document; the script shows one at a time. */
export function SurveyPage({ survey, assets }: { survey: OpenSurvey; assets: DocumentAssets }) {
  const { texts, items, instrument, language, manifest, timeZone } = survey;
  const [first, second] = manifest.departments;
  const names = { first: first.name, second: second.name };
  const mirror = instrument.items.filter(({ kind }) => kind === "mirror");
  return (
    <SurveyDocument
      assets={assets}
      language={language}
      title={fill(texts.documentTitle, names)}
      kind="open"
      wave={manifest.wave}
      mark={manifest.test ? texts.onlyTest : null}
    >
      <SurveyStart survey={survey} />
      {/* Beside the promise it repeats, so that compression sees both. */}
      <DataBlock id="survey" value={{ manifest, timeZone, words: scriptWords(survey.texts, survey.items) }} />
      <SurveyCode texts={texts} />
      <SurveyOwnTicket texts={texts} />
      <SurveyTicket texts={texts} />
      <SurveyCarry texts={texts} />
      {surveyOrder(instrument).map((dimension, index) => (
        <SurveySection
          key={dimension}
          survey={survey}
          number={index + 1}
          section={dimensionText(items, dimension)}
          asked={instrument.items.filter((item) => item.kind === "scored" && item.dimension === dimension)}
        />
      ))}
      <SurveySection survey={survey} number={sectionsOf(survey) - 1} section={items.mirror} asked={mirror} />
      <SurveyComment survey={survey} number={sectionsOf(survey)} />
      <SurveySinceLastTime texts={texts} />
      <SurveyCheck survey={survey} />
      <SurveyThanks survey={survey} />
      <SurveyDelete texts={texts} />
      <SurveyStops
        texts={texts}
        closes={dayText(survey.closesAt, language, timeZone)}
        wave={manifest.wave}
        language={language}
      />
      <WaysOut texts={texts} />
    </SurveyDocument>
  );
}
