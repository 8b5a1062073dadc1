import { anonymityTexts } from "~/content/anonymity/texts";
import { formatConstant, formatList, formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill, fillFrom, fillUnchecked } from "~/content/translated";
import type { AttackResult } from "./attack-result.server";
import type { Looked } from "./exclusion/exclude-everything.server";
import type { Finding } from "./exclusion/finding.server";
import type { AnonymityCheck, HolderReport } from "./verify-anonymity.server";

/** Places that are named; the rest is counted. */
const MOST_PLACES = 5;

type Verdict = "links" | "exposes" | "pairs" | "nothing";

export function verdictOf({ linked, exposed, paired }: AttackResult): Verdict {
  if (linked > 0) return "links";
  if (exposed > 0) return "exposes";
  return paired > 0 ? "pairs" : "nothing";
}

type DescribedAttack = { name: string; result: string; saw: string };

/** What an attack is called, what came of it and what it saw, in sentences. */
export function describeAttack(language: ShownLanguage, attack: AttackResult): DescribedAttack {
  const { results } = anonymityTexts(language).texts;
  return {
    name: results.attacks[attack.name],
    result: describeVerdict(language, attack),
    saw: describeSaw(language, attack),
  };
}

function describeVerdict(language: ShownLanguage, result: AttackResult): string {
  const { verdicts } = anonymityTexts(language).texts.results;
  const { tried, linked, exposed, paired } = result;
  const number = (value: number) => formatNumber(language, value);
  if (!tried) return verdicts.notTried;
  switch (verdictOf(result)) {
    case "links":
      return fill(verdicts.links, { count: number(linked) });
    case "exposes":
      return fill(verdicts.exposes, { count: number(exposed) });
    case "pairs":
      return fill(verdicts.pairs, { count: number(paired), luck: formatConstant(language, result.luck) });
    case "nothing":
      return verdicts.nothing;
  }
}

function describeSaw(language: ShownLanguage, { saw }: AttackResult): string {
  if (typeof saw === "string") return saw;
  const { texts } = anonymityTexts(language);
  // Stored results name the sentence; `said` has compared its values with it when the attack was tried.
  return saw
    .map(({ says, values }) => fillUnchecked(texts.saw[says], inLanguage(language, values)))
    .join(" ");
}

/** What is not known to be harmless, where it is and what to do about it. */
export function describeFinding(
  language: ShownLanguage,
  { says, values, places }: Finding,
): { what: string; where: string; todo: string } {
  const { findings, results } = anonymityTexts(language).texts;
  const { what, todo } = findings[says];
  const more = places.length - MOST_PLACES;
  const named = formatList(language, places.slice(0, MOST_PLACES));
  const where =
    more > 0
      ? plural(language, results.whereMore, more, { places: places.slice(0, MOST_PLACES).join(", ") })
      : fill(results.where, { places: named });
  // Names of tables, files and fields stay as they are; `finding` has compared the values with the sentence.
  return { what: fillUnchecked(what, inLanguage(language, values)), where, todo };
}

/** What was seen is kept as it was found: numbers, and names of columns with commas between them. */
function inLanguage<Name extends string>(
  language: ShownLanguage,
  values: Readonly<Record<Name, string | number>>,
): Record<Name, string | number> {
  const written: Record<Name, string | number> = { ...values };
  for (const name in values) {
    const value: string | number = values[name];
    written[name] =
      typeof value === "number" ? formatNumber(language, value) : formatList(language, value.split(", "));
  }
  return written;
}

/** The result in one sentence, and what to do about it. */
export function describeCheck(
  language: ShownLanguage,
  { attacks, linked, exposed, ballots, claims, copies, findings, looked }: AnonymityCheck,
): { good: boolean; result: string; advice: string } {
  const { results } = anonymityTexts(language).texts;
  const number = (value: number) => formatNumber(language, value);
  const extent = plural(language, results.extent, copies, {
    claims: number(claims),
    ballots: number(ballots),
  });
  const bad = linked > 0 ? results.linked : exposed > 0 ? results.exposed : null;
  if (bad) {
    const count = number(linked > 0 ? linked : exposed);
    return { good: false, result: fill(bad.result, { count, extent }), advice: bad.advice };
  }
  if (findings.length > 0) {
    const result = plural(language, results.found.result, findings.length, { extent });
    return { good: false, result, advice: results.found.advice };
  }
  const seen = looked && fill(results.looked, eachNumber(looked, number));
  const said = (result: string) => (seen ? `${result} ${seen}` : result);
  if (ballots === 0) {
    const { noWave, nobodyAnswered, advice } = results.empty;
    return { good: true, result: said(fill(claims === 0 ? noWave : nobodyAnswered, { extent })), advice };
  }
  const tried = attacks.filter((attack) => attack.tried).length;
  const result = fill(results.good.result, { tried, all: attacks.length, extent });
  return { good: true, result: said(result), advice: results.good.advice };
}

function eachNumber({ files, lines, unchecked, values }: Looked, number: (value: number) => string) {
  return {
    files: number(files),
    lines: number(lines),
    unchecked: number(unchecked),
    values: number(values),
  };
}

/** What somebody with the key files could do: no failure, but the reason to keep them apart. */
export function describeHolder(language: ShownLanguage, holder: HolderReport): string {
  const texts = anonymityTexts(language).texts.results.holder;
  if (holder.waves === 0) return texts.none;
  return fillFrom(inLanguage(language, holder))(holder.openable === 0 ? texts.sealed : texts.opens);
}
