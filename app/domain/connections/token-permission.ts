/** What a token of the interface for programs may be given, each for itself. */
export const TOKEN_PERMISSIONS = [
  "read-roster",
  "change-roster",
  "read-waves",
  "plan-waves",
  "read-releases",
  "read-actions",
] as const;

export type TokenPermission = (typeof TOKEN_PERMISSIONS)[number];

/**
 * Whether a text names a permission of tokens; anything else opens nothing.
 *
 * @example
 * isTokenPermission("read-roster") // => true
 * isTokenPermission("manage-accounts") // => false
 */
export function isTokenPermission(text: string): text is TokenPermission {
  const all: readonly string[] = TOKEN_PERMISSIONS;
  return all.includes(text);
}

/** Days that a token may be valid for when it is made. */
export const TOKEN_DAYS = [30, 90, 180, 365] as const;
