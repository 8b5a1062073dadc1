/** The roles that an account can be given. */
export const GIVEN_ROLES = ["hr", "facilitator", "trustee", "administrator"] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** What an account is for. The guest looks at the demonstration as long as nobody has set Tandem up. */
export type AccountRole = GivenRole | "guest";

/** Named after what is done. A page that shows something in order to change it asks for the change. */
const OF_A_PAIR = [
  "see-waves",
  "announce-waves",
  "steer-waves",
  "manage-roster",
  "print-slips",
  "enter-paper",
  "hold-tally-key",
  "read-results",
  "annotate-trends",
  "import-history",
  "set-target",
  "change-plan",
] as const;
const OF_THE_INSTALLATION = [
  "change-own-password",
  "see-pairs",
  "read-method",
  "keep-interventions",
  "read-export-schema",
  "read-data-protection",
  "read-mail-settings",
  "handle-personal-data",
  "check-anonymity",
  "see-installation",
  "export-everything",
  "manage-accounts",
  "manage-connections",
  "manage-company",
  "manage-demonstration",
  "reach-every-pair",
] as const;

/** What is done in one pair of departments: it reaches no further than the pairs in an account's reach. */
type PairPermission = (typeof OF_A_PAIR)[number];
export type Permission = PairPermission | (typeof OF_THE_INSTALLATION)[number];
export const PERMISSIONS: readonly Permission[] = [...OF_A_PAIR, ...OF_THE_INSTALLATION];

const HR: readonly Permission[] = [
  "see-waves",
  "announce-waves",
  "steer-waves",
  "manage-roster",
  "print-slips",
  "enter-paper",
  "read-results",
  "annotate-trends",
  "import-history",
  "set-target",
  "change-plan",
  "change-own-password",
  "see-pairs",
  "read-method",
  "keep-interventions",
  "read-export-schema",
  "read-data-protection",
  "read-mail-settings",
  "handle-personal-data",
];

const FACILITATOR: readonly Permission[] = [
  "see-waves",
  "announce-waves",
  "read-results",
  "set-target",
  "change-plan",
  "change-own-password",
  "see-pairs",
  "read-method",
  "keep-interventions",
  "read-export-schema",
];

/** Who may what, and nothing else may: a role or a permission that is not named here opens nothing. */
const MAY: Readonly<Record<AccountRole, readonly Permission[]>> = {
  hr: HR,
  facilitator: FACILITATOR,
  trustee: [
    "see-waves",
    "hold-tally-key",
    "change-own-password",
    "read-method",
    "read-data-protection",
    "read-mail-settings",
  ],
  // Whoever runs the program must not be able to open the ballots alone where a trustee holds the key.
  administrator: PERMISSIONS.filter((permission) => permission !== "hold-tally-key"),
  // Of a pair what HR and facilitators may, as only the demonstration is in reach; nothing that says or changes
  // anything about people or the company.
  guest: [
    ...[...HR, ...FACILITATOR].filter(isOfAPair),
    "read-method",
    "keep-interventions",
    "read-export-schema",
    "read-data-protection",
  ],
};

/**
 * Whether a role may do something: the only place that decides it. Whether a pair of departments is in the reach of an
 * account is asked apart from this (`mayReach`).
 *
 * @example
 * may("facilitator", "read-results") // => true
 * may("facilitator", "steer-waves") // => false
 * may("administrator", "hold-tally-key") // => false
 * may("guest", "manage-accounts") // => false
 */
export function may(role: AccountRole, permission: Permission): boolean {
  return MAY[role].includes(permission);
}

/**
 * Whether a permission is about one pair of departments: pages ask for such a one below the pair's address only, where
 * the account's reach is checked.
 *
 * @example
 * isOfAPair("read-results") // => true
 * isOfAPair("manage-accounts") // => false
 */
export function isOfAPair(permission: Permission): permission is PairPermission {
  const ofAPair: readonly Permission[] = OF_A_PAIR;
  return ofAPair.includes(permission);
}

/**
 * The roles of accounts that may do something, in the order in which roles are listed.
 *
 * @example
 * rolesThatMay("hold-tally-key") // => ["trustee"]
 * rolesThatMay("read-results") // => ["hr", "facilitator", "administrator"]
 */
export function rolesThatMay(permission: Permission): GivenRole[] {
  return GIVEN_ROLES.filter((role) => may(role, permission));
}
