import { mailAddressKey } from "~/domain/mail-address";
import { addressPrefix } from "~/http/address-prefix.server";
import { type Budget, QUARTER_OF_AN_HOUR, throttle } from "~/http/throttle.server";

const perAccountAndAddress = throttle(10, QUARTER_OF_AN_HOUR);
const perAddress = throttle(60, QUARTER_OF_AN_HOUR);
const perAccount = throttle(20, QUARTER_OF_AN_HOUR);
const perKnownDevice = throttle(10, QUARTER_OF_AN_HOUR);

type Attempt = {
  email: string;
  /** "" where it is not the visitor's. */
  address: string;
  /** Of a browser in which this account has signed in before; null of any other. */
  device: string | null;
};

/**
 * From where a guess at a password is taken. Guesses from everywhere are counted together for each account, so that many
 * addresses help nobody; a device on which its owner has signed in before has a budget of its own, so that they lock
 * nobody out. The narrowest comes first: whoever has used that up takes nothing from the others.
 */
export function signInBudgets({ email, address, device }: Attempt): readonly Budget[] {
  const account = mailAddressKey(email);
  if (device !== null) return [[perKnownDevice, `${account} ${device}`]];
  if (address === "") return [[perAccount, account]];
  const place = addressPrefix(address);
  return [
    [perAccountAndAddress, `${account} ${place}`],
    [perAddress, place],
    [perAccount, account],
  ];
}
