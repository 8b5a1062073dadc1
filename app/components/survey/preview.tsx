import type { DocumentAssets } from "~/components/plain-document";
import { dimensionText } from "~/content/texts";
import { fill } from "~/content/translated";
import { surveyOrder } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { SurveyComment } from "./comment";
import { SurveyDocument } from "./document";
import { SurveySection } from "./section";
import { departmentNames, sectionsOf } from "./section-parts";
import { SurveyStart } from "./start";

/** React's types do not know it yet. */
const INERT: Record<string, string> = { inert: "" };

/** What respondents read, one page below the other. It has no script and no code: nothing is begun with it. */
export function SurveyPreview({
  survey,
  stylesheet,
  assets,
}: {
  survey: OpenSurvey;
  stylesheet: string;
  assets: DocumentAssets;
}) {
  const { texts, items, instrument, language, manifest } = survey;
  const mirror = instrument.items.filter(({ kind }) => kind === "mirror");
  return (
    <SurveyDocument
      assets={assets}
      language={language}
      title={fill(texts.documentTitle, departmentNames(survey))}
      kind="preview"
      wave={manifest.wave}
      mark={texts.onlyPreview}
    >
      <link rel="stylesheet" href={stylesheet} />
      <SurveyStart survey={survey} />
      <div {...INERT}>
        {surveyOrder(instrument).map((dimension, index) => (
          <SurveySection
            key={dimension}
            survey={survey}
            number={index + 1}
            section={dimensionText(items, dimension)}
            asked={instrument.items.filter((item) => item.kind === "scored" && item.dimension === dimension)}
          />
        ))}
        <SurveySection
          survey={survey}
          number={sectionsOf(survey) - 1}
          section={items.mirror}
          asked={mirror}
        />
        <SurveyComment survey={survey} number={sectionsOf(survey)} />
      </div>
    </SurveyDocument>
  );
}
