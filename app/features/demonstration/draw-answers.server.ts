import type { BallotContent } from "~/ballot/ballot-content";
import { DEMONSTRATION_COMPANY, DEMONSTRATION_PEOPLE } from "~/content/demonstration/company";
import { DEMONSTRATION_STORY, type DemonstrationWave } from "~/content/demonstration/story";
import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";
import { type DimensionId, everyDimension } from "~/domain/instrument";
import { type DepartmentLevels, foundCompany, passQuarter, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";

/** Each department rates itself better than the other one rates it. */
const SELF_VIEW = 9;
const VIEW_OF_OTHER = -7;
const DONT_KNOW = 0.04;

type WaveBallots = readonly [readonly BallotContent[], readonly BallotContent[]];

/** What everybody in the demonstration company answers, wave by wave: the same on every machine. */
export function drawDemonstrationAnswers(): readonly WaveBallots[] {
  const random = createRandom(DEMONSTRATION_COMPANY.seed);
  const { sales, marketing } = DEMONSTRATION_PEOPLE;
  let company = foundCompany(CURRENT_INSTRUMENT, [sales.length, marketing.length], random);
  return DEMONSTRATION_STORY.map((chapter) => {
    const levels = [departmentLevels(chapter, 0), departmentLevels(chapter, 1)] as const;
    const plan = { respondents: chapter.respondents, levels, dontKnow: DONT_KNOW };
    const [first, second] = simulateWave(company, plan, random);
    company = passQuarter(company, random);
    return [withComments(first, chapter, 0), withComments(second, chapter, 1)] as const;
  });
}

function departmentLevels({ levels, dimensions }: DemonstrationWave, index: 0 | 1): DepartmentLevels {
  const level = (dimension: DimensionId) => levels[index] + (dimensions[dimension] ?? 0);
  return {
    dimensions: everyDimension(CURRENT_INSTRUMENT.dimensions, level),
    mirror: { own: levels[index] + SELF_VIEW, other: levels[index] + VIEW_OF_OTHER },
  };
}

function withComments(
  answers: readonly BallotContent["answers"][],
  { comments }: DemonstrationWave,
  departmentIndex: 0 | 1,
): BallotContent[] {
  const own = comments.filter((comment) => comment.departmentIndex === departmentIndex);
  return answers.map((given, index) => {
    const comment = own[index];
    return {
      answers: given,
      comment: comment ? { text: comment.text, mayBeQuoted: comment.mayBeQuoted } : null,
    };
  });
}
