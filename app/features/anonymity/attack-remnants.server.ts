import { freeBytes, readCells } from "./attack-pages.server";
import type { Link } from "./attack-pairing.server";
import { answersIn, packedAnswers, writtenAnswers } from "./attack-recognise.server";
import { type Attacked, fromLinks, said } from "./attack-result.server";
import type { Snapshot } from "./attack-snapshot.server";

/** Spellings of invited people, and whom they name. */
export type People = ReadonlyMap<string, string>;

type FindLinks = (bytes: Buffer) => Link[];

/** Pages that nothing uses any more keep what stood on them, unless it was overwritten. */
export function attackRemnants({ file, frames }: Snapshot, people: People): Attacked {
  const unused = file.unused.flatMap((number) => {
    const page = file.read(number);
    return page ? [{ page, number }] : [];
  });
  const leftovers = frames
    .filter(({ current }) => !current)
    .map(({ data, page }) => ({ page: data, number: page }));
  const pages = [...unused, ...leftovers];
  const linksInBytes = searchBytes(people);
  const links = pages.flatMap(({ page, number }) => {
    const rows = readCells(page, number, file.usable, file.read).flatMap(({ values }) =>
      linkIn(values, people),
    );
    return rows.length > 0 ? rows : linksInBytes(page);
  });
  const filled = unused.filter(({ page }) => page.subarray(HEADER_OF_LIST).some((byte) => byte !== 0)).length;
  const saw = said("unusedPages", { unused: unused.length, filled, leftovers: leftovers.length });
  return fromLinks("remnants-after-deletion", saw, distinct(links));
}

/** Rows taken out of a page stay in it, unless SQLite overwrites them: secure_delete. */
export function attackMissingErasure({ file }: Snapshot, people: People): Attacked {
  const linksInBytes = searchBytes(people);
  const links: Link[] = [];
  let left = 0;
  for (let number = 1; number <= file.pages; number++) {
    const page = file.read(number);
    for (const free of page ? freeBytes(page, number) : []) {
      const bytes = free.reduce((count, byte) => count + (byte === 0 ? 0 : 1), 0);
      left += bytes;
      if (bytes > 0) links.push(...linksInBytes(free));
    }
  }
  return fromLinks("missing-secure-delete", said("bytesBetweenRows", { bytes: left }), distinct(links));
}

/** The list of unused pages itself, and the two numbers before it. */
const HEADER_OF_LIST = 8;

function linkIn(values: readonly unknown[], people: People): Link[] {
  const who = values.map((value) =>
    typeof value === "string" ? people.get(value.toLowerCase()) : undefined,
  );
  const named = who.find((person) => person !== undefined);
  const answers = answersIn(values);
  return named !== undefined && answers !== null ? [{ who: named, answers }] : [];
}

/** Finds readable answers in raw bytes, with the person whose name stands last before them. */
function searchBytes(people: People): FindLinks {
  const lengths = [...new Set([...people.keys()].map((text) => text.length))];
  return (bytes) => {
    const text = bytes.toString("latin1").toLowerCase();
    let from = 0;
    return placesOfAnswers(bytes, text).flatMap(({ at, answers }) => {
      const who = lastNamed(text.slice(from, at), people, lengths);
      from = at;
      return who === undefined ? [] : [{ who, answers }];
    });
  };
}

function placesOfAnswers(bytes: Buffer, text: string): { at: number; answers: string }[] {
  const found: { at: number; answers: string }[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const written = bytes[at] === OPENING ? writtenAnswers(text.slice(at, at + LONGEST)) : null;
    const answers = packedAnswers(bytes, at) ?? written;
    if (answers !== null) found.push({ at, answers });
  }
  return found;
}

function lastNamed(text: string, people: People, lengths: readonly number[]): string | undefined {
  for (let at = text.length; at >= 0; at--) {
    for (const length of lengths) {
      const who = people.get(text.slice(at, at + length));
      if (who !== undefined) return who;
    }
  }
  return undefined;
}

const LONGEST = 400;
const OPENING = "[".charCodeAt(0);

function distinct(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [`${link.who} ${link.answers}`, link])).values()];
}
