/** A statement names columns, tables and conditions; "select a wave from the list" does none of it. */
const NAME = String.raw`["\w.$*{}()]+`;
const COLUMN = String.raw`(distinct )?(\w*\((?:[^()]|\([^()]*\))*\)|["\w.*{}]+)( as "?\w+"?)?`;
const CONDITION = String.raw`["\w.()]+( % \d+)? ([=<>]|<=|>=|<>|!=|is( not)? null|in \(|like ['?:@{]|between \?|glob ['?]).*`;
const AFTER_TABLE = String.raw`( as \w+| \w)?( ?[,)].*| (join|left|inner) .* on .*| where ${CONDITION}| (order|group) by .*| limit .*)?`;
const STATEMENTS = [
  `select ${COLUMN}(, ?${COLUMN})* from [(]?${NAME}${AFTER_TABLE}`,
  String.raw`select (\d+|\w+\(.*\))( as \w+)?`,
  String.raw`(insert( or \w+)? into|replace into) ${NAME}( \(.*| select .*| values.*)`,
  `delete from ${NAME}( where ${CONDITION})?`,
  String.raw`(drop|alter) (table|index|trigger|view) (if exists )?\S+( (add|drop|rename) .*)?`,
  `update ${NAME} set \\S+ ?=.*`,
  String.raw`create (temp |unique |virtual )*(table|index|trigger|view) .*(\(| as select | using | begin ).*`,
  String.raw`pragma \w+( = .*|\(.*)?|vacuum( into ['?"].*)?|begin( (immediate|exclusive))?|commit|rollback`,
  String.raw`(attach|detach)( database)? [?'"\w]+( as \w+)?`,
  String.raw`with \w+(\([^)]*\))? as (materialized )?\(.*`,
  `where ${CONDITION}`,
];
const SQL = new RegExp(String.raw`^\s*(${STATEMENTS.join("|")})\s*;?\s*$`, "s");

function isSql(text: string): boolean {
  return text.split(";").every((each) => {
    const inCapitals = /^\s*[A-Z]{4,} /.test(each);
    return each.trim() === "" || SQL.test(inCapitals ? each.toLowerCase() : each);
  });
}

/** All names of headers that occur; a shape would take "Set-Up" for one. */
const HEADERS = new Set([
  "Accept-Language",
  "Auto-Submitted",
  "Cache-Control",
  "Clear-Site-Data",
  "Content-Disposition",
  "Content-Language",
  "Content-Length",
  "Content-Security-Policy",
  "Content-Type",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Resource-Policy",
  "List-Id",
  "Permissions-Policy",
  "Referrer-Policy",
  "Retry-After",
  "Set-Cookie",
  "Strict-Transport-Security",
  "User-Agent",
  "WWW-Authenticate",
  "X-Content-Type-Options",
  "X-Forwarded-For",
  "X-Frame-Options",
  "X-Remix-Catch",
]);

/** Words to other programs and names of formats, each as a whole: no shape tells "FREE" from a word for people. */
const WORDS_FOR_PROGRAMS = new Set([
  ...["GET", "HEAD", "OPTIONS", "POST", "DENY", "UTC", "NFC", "NFD", "NFKC", "NFKD"],
  ...[
    "PUBLISH",
    "WEEKLY",
    "CONFIRMED",
    "TENTATIVE",
    "CANCELLED",
    "FREE",
    "TRANSPARENT",
    "General",
    "Calibri",
    "CSV",
    "JSON",
    "SVG",
    "XLSX",
    "PPTX",
    "DEFLATE",
    "Arial",
  ],
  "SQLite format 3\u0000",
  "Accept-Language, Accept-Encoding",
  "private, no-store",
  "public, max-age=31536000, immutable",
  "camera=(), geolocation=(), microphone=()",
  "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
]);

const ELEMENT = "(a|b|br|button|fieldset|form|input|label|legend|li|p|path|select|summary|textarea)";
/** `[data-page]:not([hidden])`, `.wrong`, `#comment-left` */
const MARK = String.raw`([.#][a-z][\w-]*|(:[a-z-]+\()?\[[\w-]+([~^$*]?=[^\]]*)?\]\)?)`;
const SIMPLE = `(${ELEMENT}${MARK}*|${MARK}+)`;

const SHAPES: readonly RegExp[] = [
  // Selectors: elements, classes and attributes and nothing else, among them one that no sentence has.
  new RegExp(`^(?=.*(${MARK}|^button, a, summary$|^legend, label$))${SIMPLE}(( > | |, )${SIMPLE})*$`),
  // Policies of security.
  /^(default|script|style|img|connect|font|manifest)-src(-attr|-elem)? |^(form-action|base-uri|frame-ancestors) '/,
  // Types of content and what is attached.
  /^(application|image|multipart|text)\/[a-z.+-]+(; ?[a-z]+=\S+)*$|^attachment; filename="Xx(\.[a-z]+)?"$/,
  // The path of a drawing.
  /^M(Xx|[-\d. ,LlHhVvCcQqAaSsTtZz])+$/,
  // A code, as somebody types it.
  /^([A-Z\d]{4}-)+[A-Z\d]{4}$/,
  // The name of a setting before what is wrong with it.
  /^[A-Z]+(_[A-Z]+)+: Xx$/,
  // Names of cookies.
  /^__Host-[a-z-]+$/,
  // What a program is asked to show.
  /^Bearer realm="tandem"(, error="invalid_token")?$/,
  // What is hashed.
  /^tandem set-up\|Xx$/,
];

/** A key, a path, a name in code: no space in it, no capital that begins a word for people. */
function isKey(text: string): boolean {
  if (/\s/.test(text) || !/^[!-~]*$/.test(text)) return false;
  if (/^\([A-Za-z]+\)|^[A-Za-z]+([,;][A-Za-z]+)+$/.test(text)) return false;
  if (/^[a-z]+[!?,;]$/.test(text)) return false;
  return isName(text.replaceAll("Xx", ""));
}

function isName(text: string): boolean {
  if (/^[\w.$:/#-]*$/.test(text) && /[a-z][A-Z]|^[^a-z]*[_$][^a-z]*$/.test(text)) return true;
  return !/(^|[^A-Za-z])([A-Z][a-z]|[A-Z]-[A-Za-z]|[A-Z]{2,}($|[^A-Za-z\d/-]))/.test(text);
}

/** Whether a text is for machines whatever stands around it; `Xx` in it is where values come in. */
export function isForMachinesText(text: string): boolean {
  if (WORDS_FOR_PROGRAMS.has(text)) return true;
  const said = withoutTags(text);
  return isKey(said) || HEADERS.has(said) || SHAPES.some((shape) => shape.test(said)) || isSql(said);
}

function withoutTags(text: string): string {
  return text.replace(/<[!?/a-z][^<>]*>/g, " ");
}

/** The name of the product is no word to translate. */
export function hasWords(text: string): boolean {
  return /\p{Letter}{2,}/u.test(withoutTags(text).replaceAll(/Xx|\bTandem\b/g, " "));
}

/** What a component is handed that nobody reads: a path, an address of mail, a name in code, a language. */
export function isHandedOn(text: string): boolean {
  return /^(\/\S*|\S+@\S+|[a-z]+[A-Z]\w*|de|en|es|fr)$/.test(text);
}
