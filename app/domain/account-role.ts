/** What an account is for. The guest looks at the demonstration as long as nobody has set Tandem up. */
export type AccountRole = "administrator" | "hr" | "facilitator" | "trustee" | "guest";

/**
 * Whether a role may do what is meant for those in `wanted`: the administrator may do everything, the guest what HR and
 * facilitators may, but only inside the demonstration, and elsewhere only what names the guest.
 *
 * @example
 * mayActAs("facilitator", ["hr"], true) // => false
 * mayActAs("guest", ["hr"], true) // => true
 * mayActAs("guest", ["hr"], false) // => false
 * mayActAs("guest", ["trustee"], true) // => false
 */
export function mayActAs(
  role: AccountRole,
  wanted: readonly AccountRole[],
  insideDemonstration: boolean,
): boolean {
  if (role === "administrator" || wanted.includes(role)) return true;
  const shown: readonly AccountRole[] = ["hr", "facilitator"];
  return role === "guest" && insideDemonstration && shown.some((shownRole) => wanted.includes(shownRole));
}
