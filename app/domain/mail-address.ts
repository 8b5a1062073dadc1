const LOCAL_PART = /^[a-z0-9!#$%&'*/=?^_`{|}~+-]+(\.[a-z0-9!#$%&'*/=?^_`{|}~+-]+)*$/i;
const DOMAIN =
  /^([\p{Letter}\p{Number}]([\p{Letter}\p{Number}-]*[\p{Letter}\p{Number}])?\.)+[\p{Letter}\p{Number}-]{2,}$/u;

/**
 * Whether mail can go to a text as it stands: one address, no name, no leading sign that a spreadsheet would take for
 * a formula.
 *
 * @example
 * isMailAddress("anna.berg@brandt.example") // => true
 * isMailAddress("Anna <anna@brandt.example>") // => false
 */
export function isMailAddress(email: string): boolean {
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at);
  const plain = at > 0 && at <= 64 && email.length <= 254 && LOCAL_PART.test(local) && !/^[=+-]/.test(local);
  return plain && DOMAIN.test(email.slice(at + 1));
}
