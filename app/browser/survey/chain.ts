import { manifestPath } from "~/addresses";
import { canonicalJson, fingerprint, hashOfText, parseManifest } from "~/ballot/manifest";
import { element, elements, say } from "~/browser/page-elements";

type Words = { [word in "checking" | "matches" | "differs" | "allRight" | "wrong" | "notReached"]: string };
type Result = "matches" | "differs" | "notReached";

/** Fetches every manifest on the page and hashes it again, so that the page need not be trusted. */
export function checkChain(): void {
  const form = element<HTMLFormElement>("[data-check-chain]");
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check(JSON.parse(element("#chain").textContent ?? ""));
  });
}

async function check(words: Words): Promise<void> {
  const verdict = element("[data-verdict]");
  verdict.className = "box";
  say(verdict, words.checking);
  const links = elements("[data-link]");
  const results: Result[] = [];
  for (const [place, link] of links.entries()) {
    const result = await compare(link, links[place + 1]?.dataset.hash ?? null);
    results.push(result);
    const found = element("[data-found]", link);
    found.className = result === "matches" ? "" : "problem";
    say(found, words[result]);
  }
  if (results.includes("notReached")) return say(verdict, words.notReached);
  const right = results.every((result) => result === "matches");
  verdict.classList.add(right ? "good" : "bad");
  say(verdict, right ? words.allRight : words.wrong);
}

/** The document must have the hash, say what the page says, and name the hash of the one before. */
async function compare({ dataset, children }: HTMLElement, before: string | null): Promise<Result> {
  let text: string;
  try {
    const response = await fetch(manifestPath(dataset.link ?? ""), {
      credentials: "omit",
      cache: "no-store",
    });
    if (!response.ok) return "notReached";
    text = await response.text();
  } catch {
    return "notReached";
  }
  try {
    const { wave, previous, quarter, opensAt, closesAt, departments } = parseManifest(text);
    const shown = [...children].find((child) => child.hasAttribute("data-shown"))?.textContent;
    const facts = canonicalJson(JSON.parse(dataset.facts ?? ""));
    const holds =
      hashOfText(text) === dataset.hash &&
      shown === fingerprint(dataset.hash) &&
      wave === dataset.link &&
      previous === before &&
      facts === canonicalJson([quarter, opensAt, closesAt, departments]);
    return holds ? "matches" : "differs";
  } catch {
    return "differs";
  }
}
