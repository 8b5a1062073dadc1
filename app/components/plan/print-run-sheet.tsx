import { PlainList } from "~/components/plain-list";
import { useLanguage, useTexts } from "~/components/texts";
import { formatDuration } from "~/content/frame/duration";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { FOLLOW_UP_QUESTION, FOLLOW_UP_WEEKS } from "~/domain/plan/follow-up";
import { PrintTimetable } from "./print-timetable";

type PrintRunSheetProps = { intervention: Intervention; departments: readonly [string, string] };
type List = { title: string; items: readonly string[]; check?: boolean };

/** Characters from which on a sheet needs smaller letters to stay on its page. */
const LONG = 2350;
const VERY_LONG = 2800;
/** Of the width of the page, for the steps and for what stands beside them. */
const LEFT = 0.56;
/** What a row or an entry takes beyond its characters. */
const BETWEEN = 30;

/**
 * All a facilitator needs who has never done it, on one page: the steps on the left, what to say and to watch for on the
 * right; everything else stands below whichever of the two is shorter.
 */
export function PrintRunSheet({ intervention, departments }: PrintRunSheetProps) {
  const { bringAlong, runSheet: texts } = useTexts("plan").print;
  const language = useLanguage();
  const { effort, followUp, runSheet, remote } = intervention;
  const duration = formatDuration(language, useTexts("frame").duration, effort.minutesOfMeeting);
  const before = { title: texts.before, items: intervention.prerequisites.map(({ text }) => text) };
  const bring = { title: bringAlong, items: intervention.materials };
  const beside: readonly List[] = [
    { title: texts.script, items: intervention.scriptHints },
    { title: texts.risks, items: intervention.risks },
  ];
  const rest: readonly List[] = [
    {
      title: texts.roles,
      items: intervention.roles.map(({ role, does }) => fill(texts.role, { role, does })),
    },
    { title: texts.notWhen, items: intervention.notWhen },
    { title: texts.fromAfar, items: remote === undefined ? [] : [remote] },
    {
      title: texts.followUp,
      check: true,
      items: FOLLOW_UP_WEEKS.map((weeks) => {
        const asked = FOLLOW_UP_QUESTION[weeks];
        return fill(texts[asked], { question: followUp[asked] });
      }),
    },
  ];
  const steps = sizeOf(runSheet.map(({ what, how }) => what + how));
  const shared = shareOut(steps, beside, rest);
  const all = [before, bring, ...beside, ...rest].reduce((sum, { items }) => sum + sizeOf(items), steps);
  return (
    <div className={`on-one-page ${densityOf(all)}`}>
      <p>
        <strong>{intervention.purpose}</strong> {intervention.whyItWorks}
      </p>
      <p>
        {plural(language, texts.effort, effort.people, {
          duration,
          first: departments[0],
          whoFirst: effort.whoFirst,
          second: departments[1],
          whoSecond: effort.whoSecond,
        })}
      </p>
      <div className="side-by-side">
        <PlainList check {...before} />
        <PlainList check {...bring} />
      </div>
      <div className="steps-and-words">
        <div>
          <h3>{texts.timetable}</h3>
          <PrintTimetable steps={runSheet} narrow />
          {shared.left.map((list) => (
            <PlainList key={list.title} {...list} />
          ))}
        </div>
        <div>
          {shared.right.map((list) => (
            <PlainList key={list.title} {...list} />
          ))}
        </div>
      </div>
    </div>
  );
}

function densityOf(characters: number): string {
  if (characters > VERY_LONG) return "densest";
  return characters > LONG ? "denser" : "";
}

function sizeOf(items: readonly string[]): number {
  return items.reduce((sum, item) => sum + item.length + BETWEEN, BETWEEN);
}

/** Each list below the column that is shorter by then. */
function shareOut(steps: number, beside: readonly List[], rest: readonly List[]) {
  const heightOf = (lists: readonly List[]) => lists.reduce((sum, { items }) => sum + sizeOf(items), 0);
  return rest.reduce<{ left: readonly List[]; right: readonly List[] }>(
    ({ left, right }, list) =>
      (steps + heightOf(left)) / LEFT <= heightOf(right) / (1 - LEFT)
        ? { left: [...left, list], right }
        : { left, right: [...right, list] },
    { left: [], right: beside },
  );
}
