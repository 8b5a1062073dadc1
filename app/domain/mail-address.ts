import { withoutInvisibleMarks } from "./normal-form";

const LOCAL_PART = /^[a-z0-9!#$%&'*/=?^_`{|}~+-]+(\.[a-z0-9!#$%&'*/=?^_`{|}~+-]+)*$/i;
const DOMAIN =
  /^([\p{Letter}\p{Number}]([\p{Letter}\p{Mark}\p{Number}-]*[\p{Letter}\p{Mark}\p{Number}])?\.)+[\p{Letter}\p{Mark}\p{Number}-]{2,}$/u;
const PLAIN = /^[\x21-\x7e]*$/;
/** Would end the host of a web address, so that only a part of the domain were read. */
const NO_HOST = /[\s/?#:@\\%[\]]/;

/**
 * Whether mail can go to a text as it stands: one address, no name, no leading sign that a spreadsheet would take for
 * a formula. The domain may be written in any script.
 *
 * @example
 * isMailAddress("anna.berg@brandt.example") // => true
 * isMailAddress("Anna <anna@brandt.example>") // => false
 */
export function isMailAddress(email: string): boolean {
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  const plain = at > 0 && at <= 64 && email.length <= 254 && LOCAL_PART.test(local) && !/^[=+-]/.test(local);
  return plain && DOMAIN.test(domain) && domainInAscii(domain) !== null;
}

/**
 * An address as it is stored: in small letters, without marks that nobody sees, without blanks around it, full-width
 * letters and dots as plain ones. What it cannot mend stays, for `isMailAddress` to refuse.
 *
 * @example
 * tidyMailAddress("\u200eＡnna@MÜLLER.example ") // => "anna@müller.example"
 */
export function tidyMailAddress(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return withoutInvisibleMarks(text.normalize("NFKC"))
    .replace(/[\p{Control}\s]+/gu, " ")
    .replaceAll("。", ".")
    .trim()
    .toLowerCase()
    .normalize("NFC");
}

/**
 * The one spelling in which addresses are compared, never shown: two texts that lead to one mailbox have the same key.
 * The domain is in its ASCII form, as the name system has it (UTS 46): there ß and ss, the two small sigmas and the
 * Turkish dotless i are domains of their own and never meet. Before the @ capitals count as small letters.
 *
 * @example
 * mailAddressKey("Bo@MÜLLER.example") // => "bo@xn--mller-kva.example"
 * mailAddressKey("bo@xn--mller-kva.example") // => "bo@xn--mller-kva.example"
 */
export function mailAddressKey(text: string): string {
  const address = tidyMailAddress(text);
  if (PLAIN.test(address)) return address;
  const at = address.lastIndexOf("@");
  const domain = domainInAscii(address.slice(at + 1));
  return at < 0 || domain === null ? address : `${address.slice(0, at)}@${domain}`;
}

const asked = new Map<string, string | null>();
const REMEMBERED = 200;

/** A company has few domains and many people: the last ones asked for are remembered. */
function domainInAscii(domain: string): string | null {
  const known = asked.get(domain);
  if (known !== undefined) return known;
  if (asked.size >= REMEMBERED) asked.clear();
  const ascii = readDomain(domain);
  asked.set(domain, ascii);
  return ascii;
}

/** null for what cannot be a domain. */
function readDomain(domain: string): string | null {
  const alien = domain.split(".").some((label) => !PLAIN.test(label) || /^xn--/i.test(label));
  if (!alien) return domain.toLowerCase();
  if (NO_HOST.test(domain)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}
