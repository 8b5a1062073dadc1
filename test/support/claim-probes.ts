import type { Code } from "./surveyed-wave";

/** What a stranger can send to find out about a code without using it up: by name, the text of the request's body. */
type Probe = { name: string; body: (code: Code) => string };

const P = 2n ** 255n - 19n;
/** An element of the group: the generator in its one encoding. */
const ELEMENT = "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76";

function littleEndian(value: bigint): string {
  return Buffer.from(value.toString(16).padStart(64, "0"), "hex").reverse().toString("hex");
}

/** Byte strings, in hex, that are no element of the group or the identity. */
const NO_ELEMENTS: Readonly<Record<string, string>> = {
  identity: "00".repeat(32),
  "all ones": "ff".repeat(32),
  "the prime": littleEndian(P),
  "the prime and one": littleEndian(P + 1n),
  "the prime and two": littleEndian(P + 2n),
  "largest number": `${"ff".repeat(31)}7f`,
  "minus one": littleEndian(P - 1n),
  negative: littleEndian(1n),
  "negative, second": littleEndian(3n),
  "no square": littleEndian(2n),
  "high bit of the element set": `${ELEMENT.slice(0, 62)}f6`,
  "element as a curve point": "5866666666666666666666666666666666666666666666666666666666666666",
  "element, one bit more": `e3${ELEMENT.slice(2)}`,
  "element, bytes turned round": Buffer.from(ELEMENT, "hex").reverse().toString("hex"),
  "31 bytes": ELEMENT.slice(2),
  "33 bytes": `${ELEMENT}00`,
  "64 bytes": ELEMENT.repeat(2),
  "1 byte": "00",
};

const base64url = (hex: string) => Buffer.from(hex, "hex").toString("base64url");
const good = base64url(ELEMENT);

/** Values that are no string of the right kind, put into each field in turn. */
const WRONG: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  2,
  0.5,
  "",
  "0",
  "1",
  "x",
  "\u0000",
  "\ud800",
  [],
  [0],
  {},
  { length: 20 },
];

function claim(fields: Record<string, unknown>): (code: Code) => string {
  return ({ departmentIndex, code }) => JSON.stringify({ departmentIndex, code, blinded: good, ...fields });
}

const withoutElement = Object.entries(NO_ELEMENTS).map(([name, hex]) => ({
  name: `blinded: ${name}`,
  body: claim({ blinded: base64url(hex) }),
}));

const spelled = [
  `${good}=`,
  ` ${good}`,
  good.replace(/.$/, "+"),
  good.replace(/.$/, "/"),
  good.slice(1),
  good.toUpperCase(),
]
  .filter((text) => text !== good)
  .map((blinded) => ({ name: `blinded spelled ${blinded}`, body: claim({ blinded }) }));

const wrongTypes = (["departmentIndex", "blinded"] as const).flatMap((field) =>
  WRONG.filter((value) => field !== "departmentIndex" || (value !== 0 && value !== 1)).map((value) => ({
    name: `${field}: ${JSON.stringify(value)}`,
    body: claim({ [field]: value }),
  })),
);

const otherCodes: Probe[] = [
  { name: "other department", body: (code) => claim({ departmentIndex: 1 - code.departmentIndex })(code) },
  { name: "code in a list", body: (code) => claim({ code: [code.code] })(code) },
  {
    name: "code in small letters",
    body: (code) => claim({ code: `${code.code.toLowerCase().slice(0, 19)}u` })(code),
  },
  { name: "code and a space", body: (code) => claim({ code: `${code.code} ` })(code) },
  { name: "code without its end", body: (code) => claim({ code: code.code.slice(0, 19) })(code) },
  { name: "code turned round", body: (code) => claim({ code: `${code.code.slice(1)}U` })(code) },
  { name: "code twice", body: (code) => claim({ code: code.code.repeat(2) })(code) },
];

const noClaims: Probe[] = [
  { name: "no blinded", body: ({ departmentIndex, code }) => JSON.stringify({ departmentIndex, code }) },
  { name: "no department", body: ({ code }) => JSON.stringify({ code, blinded: good }) },
  { name: "only the code", body: ({ code }) => JSON.stringify(code) },
  { name: "list", body: (code) => JSON.stringify(Object.values(code)) },
  { name: "cut", body: (code) => claim({})(code).slice(0, -1) },
  { name: "two values", body: (code) => `${claim({})(code)}${claim({})(code)}` },
  {
    name: "second blinded wins",
    body: (code) => claim({})(code).replace("}", `,"blinded":"${base64url("00".repeat(32))}"}`),
  },
  { name: "prototype", body: (code) => `{"__proto__":${claim({})(code)}}` },
  { name: "too long", body: (code) => claim({ padding: "x".repeat(5000) })(code) },
  {
    name: "ballot",
    body: ({ departmentIndex, code }) =>
      JSON.stringify({ token: code, departmentIndex, sealed: code, mac: code }),
  },
];

/** None of them can be claimed with, whatever the code: sending them burns nothing. */
export const PROBES: readonly Probe[] = [
  ...withoutElement,
  ...spelled,
  ...wrongTypes,
  ...otherCodes,
  ...noClaims,
];
