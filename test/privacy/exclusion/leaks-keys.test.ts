import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeBase32 } from "~/ballot/encoding";
import { keyFile, type Original, original, type Planted, put } from "../../support/exclusion/planted";
import { findingsIn } from "../../support/exclusion/verified";

let honest: Original;
beforeAll(async () => {
  honest = await original([5, 5]);
});
afterAll(() => honest.end());

type Leak = readonly [name: string, plant: (planted: Planted) => void];

const tally = ({ secrets }: Planted) => Buffer.from(secrets.serverSecret ?? []);
const pepper = ({ secrets }: Planted) => Buffer.from(secrets.pepper);
const inBackups = (name: string, content: (planted: Planted) => string | Buffer) => (planted: Planted) =>
  void put(planted.backups, name, content(planted));
const inData = (name: string, content: (planted: Planted) => string | Buffer) => (planted: Planted) =>
  void put(planted.data, name, content(planted));
const pretty = (planted: Planted) => JSON.stringify(JSON.parse(keyFile(planted)), null, 2);

/** One file as zip writes it, without the list at the end. */
function zip(content: string): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.write("PK\u0003\u0004", "latin1");
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt16LE(5, 26);
  return Buffer.concat([header, Buffer.from("a.txt"), packed]);
}

function base32(bytes: Buffer): string {
  const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const rfc = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  return [...encodeBase32(bytes)].map((letter) => rfc[crockford.indexOf(letter)]).join("");
}

const LEAKS: readonly Leak[] = [
  ["a key file in other lines beside the database", inData("notes.json", pretty)],
  ["a key file packed among the backups", inBackups("old.gz", (planted) => gzipSync(keyFile(planted)))],
  ["the secret that opens ballots, alone", inBackups("a", tally)],
  // Siblings.
  ["it as hex", inBackups("a", (planted) => tally(planted).toString("hex"))],
  [
    "it in capitals with colons",
    inBackups("a", (planted) => (tally(planted).toString("hex").toUpperCase().match(/../g) ?? []).join(":")),
  ],
  ["it as a list of numbers", inBackups("a", (planted) => [...tally(planted)].join(", "))],
  [
    "it as numbers of a program",
    inBackups(
      "a",
      (planted) =>
        `[${[...tally(planted)].map((byte) => `0x${byte.toString(16).padStart(2, "0")}`).join(", ")}]`,
    ),
  ],
  ["it as base64", inBackups("a", (planted) => tally(planted).toString("base64"))],
  ["it as base32", inBackups("a", (planted) => base32(tally(planted)))],
  ["it in the letters of codes", inBackups("a", (planted) => encodeBase32(tally(planted)))],
  ["it backwards", inBackups("a", (planted) => Buffer.from(tally(planted)).reverse())],
  [
    "it as hex, backwards",
    inBackups("a", (planted) => [...tally(planted).toString("hex")].reverse().join("")),
  ],
  [
    "it inside a longer base64",
    inBackups("a", (planted) =>
      Buffer.concat([Buffer.from("key="), tally(planted), Buffer.from("!")]).toString("base64"),
    ),
  ],
  [
    "it broken over lines",
    inBackups("a", (planted) =>
      (
        tally(planted)
          .toString("base64")
          .match(/.{1,9}/g) ?? []
      ).join("\n"),
    ),
  ],
  [
    "it in letters of two bytes",
    inBackups("a", (planted) => Buffer.from(tally(planted).toString("hex"), "utf16le")),
  ],
  [
    "it in the middle of other bytes",
    inBackups("a", (planted) => Buffer.concat([Buffer.alloc(700, 3), tally(planted), Buffer.alloc(90, 5)])),
  ],
  [
    "the secret of the codes in a dump of the environment",
    inBackups(
      "environment",
      (planted) => `PATH=/bin\0PEPPER=${pepper(planted).toString("base64url")}\0HOME=/`,
    ),
  ],
  [
    "a key in the history of a shell",
    inData(
      ".bash_history",
      (planted) => `ls\necho '${keyFile(planted).replaceAll('"', '\\"')}' | mail a@b\n`,
    ),
  ],
  ["a key file in a zip", inBackups("a.zip", (planted) => zip(keyFile(planted)))],
  ["a key file in a zip in a gzip", inBackups("a.gz", (planted) => gzipSync(zip(keyFile(planted))))],
  ["a key file packed with brotli", inBackups("a.br", (planted) => brotliCompressSync(keyFile(planted)))],
  [
    "a key file as base64 of a gzip",
    inBackups("a.txt", (planted) => gzipSync(keyFile(planted)).toString("base64")),
  ],
  [
    "the whole key directory in a tar",
    (planted) => {
      execFileSync("tar", [
        "-cf",
        path.join(planted.backups, "all.tar"),
        "-C",
        path.dirname(planted.keys.path),
        "keys",
      ]);
    },
  ],
  [
    "the whole key directory in a packed tar",
    (planted) => {
      execFileSync("tar", [
        "-czf",
        path.join(planted.backups, "all.tgz"),
        "-C",
        path.dirname(planted.keys.path),
        "keys",
      ]);
    },
  ],
  [
    "a key in a note of the database",
    (planted) => {
      planted.db
        .prepare("insert into timeline_note values ('n', 'rel1', '2026-11-01', ?, 1793500000)")
        .run(tally(planted).toString("base64url"));
    },
  ],
  [
    "a key of which the file is gone, known by its public half",
    (planted) => {
      put(planted.backups, "a", tally(planted).toString("hex"));
      fs.rmSync(path.join(planted.keys.path, `${planted.wave}.json`));
    },
  ],
  [
    "it alone, raw, of which the file is gone",
    (planted) => {
      put(planted.backups, "a", tally(planted));
      fs.rmSync(path.join(planted.keys.path, `${planted.wave}.json`));
    },
  ],
  [
    "a key file of another installation, written by hand",
    inBackups("a.yaml", () => `wave: other\nissuer_secret: ${"Ab3-".repeat(11)}\n`),
  ],
  ["a trustee's locked key", inBackups("key.json", () => '{"format": "tandem-tally-key/v1", "locked": "x"}')],
];

test.each(LEAKS)("%s", (_, plant) => {
  const planted = honest.copy();
  plant(planted);
  const said = findingsIn(planted, { backups: [planted.backups] }).join("\n");
  expect(said).toMatch(/^keyFound: /m);
  for (const secret of [tally(planted), pepper(planted)])
    expect([said.includes(secret.toString("hex")), said.includes(secret.toString("base64url"))]).toEqual([
      false,
      false,
    ]);
});

test.each<Leak>([
  [
    "codes in an export",
    ({ logs, people }) => void put(logs, "list.csv", people.map(({ link }) => link).join("\n")),
  ],
  [
    "a code as it is typed",
    ({ logs, people }) =>
      void put(
        logs,
        "a.txt",
        (people[0]?.link.split("#")[1] ?? "")
          .replace(".", "")
          .match(/.{1,4}/g)
          ?.join("-") ?? "",
      ),
  ],
  [
    "codes in small letters in a gzip",
    ({ logs, people }) =>
      void put(
        logs,
        "a.gz",
        gzipSync(
          people
            .map(({ link }) => link)
            .join()
            .toLowerCase(),
        ),
      ),
  ],
])("%s", (_, plant) => {
  const planted = honest.copy();
  plant(planted);
  expect(findingsIn(planted, { exports: [planted.logs] }).join("\n")).toMatch(/^codeFound: /m);
});
