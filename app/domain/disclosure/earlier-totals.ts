import { POINTS_PER_STEP } from "~/domain/method";
import type { EarlierTotal } from "./beside-earlier";
import type { ComparableWave } from "./earlier-wave";
import { edgesOfFigure, meet, type Window, windowOf } from "./figure";
import { addAll } from "./joint-view";
import type { ReleaseContent } from "./release-shape";

/** Sums over both departments in earlier waves. Where both departments were shown, what they add up to is the total. */
export function totalsOf(waves: readonly ComparableWave[], items: number): EarlierTotal[] {
  return waves.flatMap(({ release, everybody }): EarlierTotal[] => {
    const before = everybody && totalOf(release, items);
    if (!everybody || !before) return [];
    return [{ ...before, exchange: everybody, alone: release.departments[0].respondents === null }];
  });
}

function totalOf(
  { pooled, departments, together }: ReleaseContent,
  items: number,
): { people: number; total: Window } | null {
  const parts = departments.flatMap(({ respondents, score }) =>
    respondents === null ? [] : [{ respondents, score }],
  );
  const shown = parts.length === departments.length ? parts : [];
  const [whole, people] = pooled
    ? [pooled.score, pooled.respondents]
    : [null, shown.reduce((sum, { respondents }) => sum + respondents, 0)];
  if (people === 0) return null;
  const unit = POINTS_PER_STEP / (items * people);
  const topics = Object.values(together?.dimensions ?? {});
  const windows = [
    ...(whole ? [windowOf(edgesOfFigure(whole), unit)] : []),
    ...(shown.length > 0 ? [addAll(shown.map((part) => sumOf(part, items)))] : []),
    ...(topics.length > 0
      ? [addAll(topics.map((figure) => windowOf(edgesOfFigure(figure), unit * topics.length)))]
      : []),
  ];
  const [first, ...others] = windows;
  if (!first) return null;
  const narrowed = others.reduce(meet, first);
  // Left-out answers can make them miss each other.
  return { people, total: narrowed.low <= narrowed.high ? narrowed : first };
}

function sumOf(
  { respondents, score }: { respondents: number; score: ReleaseContent["departments"][0]["score"] },
  items: number,
): Window {
  return windowOf(edgesOfFigure(score), POINTS_PER_STEP / (items * respondents));
}
