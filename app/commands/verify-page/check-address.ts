import { canonicalJson, fingerprint, hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import { en } from "~/content/commands/en";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { ONE_SCRIPT } from "~/http/script-page.server";
import { comparePages } from "./compare-page";
import { type Fetched, fetchPlainly } from "./fetch-plainly";
import { assetsOf, type ReleaseHashes, sha256 } from "./release-hashes";
import { renderSurvey } from "./render-survey";

const words = en.verifyPage;

type Verdict =
  | { ok: true; equal: string[]; differs: string[] }
  /** Nothing could be compared. */
  | { ok: false; problem: string };

/** Compares everything that a respondent's browser gets at a survey's address with a release. */
export async function checkAddress(given: string, release: ReleaseHashes): Promise<Verdict> {
  const address = readAddress(given);
  if (address === null) return { ok: false, problem: words.noAddress(given) };
  const page = await fetchPlainly(address);
  if (page.kind === "unreachable") return { ok: false, problem: words.unreachable(address, page.reason) };
  if (page.kind === "sent-on")
    return { ok: true, equal: [], differs: [words.findings.sentOn(address, page.to)] };
  if (page.status !== 200) return { ok: false, problem: words.noSurvey(address, page.status) };
  const wave = waveIn(page.bytes.toString("utf8"));
  if (wave === null) return { ok: false, problem: words.notOpen(address) };
  const equal: string[] = [];
  const differs: string[] = [];
  const say = (found: readonly string[], what: string) => {
    if (found.length === 0) equal.push(what);
    differs.push(...found);
  };
  say(policyOf(page), words.policyEquals);
  say(await rulesOf(address, wave), words.rulesEqual(fingerprint(wave.hash)));
  for (const language of SURVEY_LANGUAGES.filter((code) => wave.manifest.promise[code] !== undefined)) {
    say(await pageIn(address, language, wave, release), words.pageEquals(language));
  }
  for (const [file, hash] of Object.entries(release.files)) {
    say(await fileAt(new URL(file, address).href, hash), words.fileEquals(file));
  }
  return { ok: true, equal, differs };
}

/** Without the code behind the "#", which is nobody's business, and without a language. */
function readAddress(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const { protocol, origin, pathname } = new URL(given);
  const wave = /^\/s\/[a-z0-9]+$/i.exec(pathname.replace(/\/+$/, ""));
  return wave && /^https?:$/.test(protocol) ? origin + wave[0] : null;
}

type ServedWave = { manifest: Manifest; hash: string };

function waveIn(page: string): ServedWave | null {
  const block = /<script type="application\/json" id="survey">([\s\S]*?)<\/script>/.exec(page)?.[1];
  if (block === undefined) return null;
  try {
    const { manifest }: { manifest: unknown } = JSON.parse(block);
    const json = canonicalJson(manifest);
    return { manifest: parseManifest(json), hash: hashOfText(json) };
  } catch {
    return null;
  }
}

function policyOf(page: Fetched): string[] {
  const served = page.kind === "answered" ? page.policy : null;
  return served === ONE_SCRIPT ? [] : [words.findings.policy(served)];
}

/** The published rules, from which people take the fingerprint, are those of the page. */
async function rulesOf(address: string, { hash }: ServedWave): Promise<string[]> {
  const published = await fetchPlainly(`${address}/manifest`);
  const same = published.kind === "answered" && sha256(published.bytes) === hash;
  return same ? [] : [words.findings.rules];
}

async function pageIn(
  address: string,
  language: (typeof SURVEY_LANGUAGES)[number],
  wave: ServedWave,
  release: ReleaseHashes,
): Promise<string[]> {
  const place = `${address}?lang=${language}`;
  const page = await fetchPlainly(place);
  const problem = problemOf(page, place);
  if (problem !== null) return [problem];
  const served = page.kind === "answered" ? page.bytes.toString("utf8") : "";
  const expected = expectedPage(wave, language, release);
  if (expected === null) return [words.findings.otherStatements(language)];
  return comparePages(expected, served).map((found) => words.findings.onPage(language, found));
}

/** null where the wave asks statements that this release does not have in these words. */
function expectedPage(
  wave: ServedWave,
  language: (typeof SURVEY_LANGUAGES)[number],
  release: ReleaseHashes,
): string | null {
  try {
    return renderSurvey(wave, language, assetsOf(release));
  } catch {
    return null;
  }
}

async function fileAt(place: string, hash: string): Promise<string[]> {
  const file = await fetchPlainly(place);
  const problem = problemOf(file, place);
  if (problem !== null) return [problem];
  const served = file.kind === "answered" ? sha256(file.bytes) : "";
  return served === hash ? [] : [words.findings.otherFile(place, hash, served)];
}

function problemOf(fetched: Fetched, place: string): string | null {
  if (fetched.kind === "sent-on") return words.findings.sentOn(place, fetched.to);
  if (fetched.kind === "unreachable") return words.findings.notServed(place, fetched.reason);
  return fetched.status === 200 ? null : words.findings.notServed(place, String(fetched.status));
}
