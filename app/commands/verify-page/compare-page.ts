import { en } from "~/content/commands/en";

const words = en.verifyPage.findings;
const MOST_NAMED = 5;
const AROUND = 40;

/** What differs between the page as the release makes it and as it was served, in sentences; empty when nothing does. */
export function comparePages(expected: string, served: string): string[] {
  if (expected === served) return [];
  const named = [
    ...scripts(expected, served),
    ...elements(expected, served, /<(?!script\b)[a-z!][^>]*>/gi),
    ...(textOf(expected) === textOf(served) ? [] : [firstDifference(textOf(expected), textOf(served))]),
  ];
  return named.length > 0 ? named : [firstDifference(expected, served)];
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

function scripts(expected: string, served: string): string[] {
  const { missing, added } = difference(expected.match(SCRIPT) ?? [], served.match(SCRIPT) ?? []);
  return [
    ...missing.map((script) => words.missingScript(nameOfScript(script))),
    ...added.map((script) => words.addedScript(nameOfScript(script))),
  ];
}

function nameOfScript(script: string): string {
  const source = /\bsrc\s*=\s*["']?([^"'\s>]*)/i.exec(script.slice(0, script.indexOf(">")))?.[1];
  if (source !== undefined) return source;
  const [, attributes = "", content = ""] = new RegExp(SCRIPT.source, "i").exec(script) ?? [];
  return /application\/json/.test(attributes) ? words.data : words.inline(content.slice(0, AROUND));
}

function elements(expected: string, served: string, pattern: RegExp): string[] {
  const withoutScripts = (page: string) => page.replaceAll(SCRIPT, "");
  const { missing, added } = difference(
    withoutScripts(expected).match(pattern) ?? [],
    withoutScripts(served).match(pattern) ?? [],
  );
  return [
    ...missing.slice(0, MOST_NAMED).map((tag) => words.missingElement(tag)),
    ...added.slice(0, MOST_NAMED).map((tag) => words.addedElement(tag)),
  ];
}

function textOf(page: string): string {
  return page.replaceAll(SCRIPT, "").replaceAll(/<[^>]*>/g, "\n");
}

function firstDifference(expected: string, served: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === served[at]) at += 1;
  const around = (page: string) => page.slice(Math.max(0, at - AROUND), at + AROUND).replaceAll(/\s+/g, " ");
  return words.otherText(around(expected), around(served));
}

function difference(expected: readonly string[], served: readonly string[]) {
  return { missing: without(expected, served), added: without(served, expected) };
}

/** As many of each as there are more. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
