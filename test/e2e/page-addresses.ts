import type { DemonstrationVisit } from "../support/demonstration";

/** A page that is none, and a meeting that is none. */
export const UNKNOWN = ["/no/such/page", "/m/bcdfghjk"];

/** What a guest of the demonstration may open. */
export function guestAddresses({ waves }: DemonstrationVisit): string[] {
  const wave = (ago: number) => `/r/demonstration/waves/${waves.at(-ago)}`;
  const [planned, last, slippedBack, withheld] = [wave(1), wave(2), wave(3), wave(6)];
  return [
    "/",
    "/set-up",
    "/method",
    "/serious-comments",
    "/interventions",
    "/interventions?dimension=trust",
    "/interventions/lead-definition",
    "/interventions/new",
    "/interventions/new?from=revenue-leader",
    "/r/demonstration/roster",
    "/r/demonstration/roster/import",
    "/r/demonstration/waves",
    "/r/demonstration/waves/new",
    "/r/demonstration/target",
    "/r/demonstration/trends",
    "/r/demonstration/trends/notes",
    "/r/demonstration/trends/notes/new-crm",
    "/r/demonstration/export",
    "/r/demonstration/history",
    "/data-protection",
    `${planned}/announcements`,
    `${last}/comparison`,
    planned,
    `${planned}?edit`,
    `${planned}/cancellation`,
    `${planned}/opening`,
    last,
    withheld,
    `${last}/report`,
    `${last}/summary`,
    `${last}/plan`,
    `${withheld}/report`,
    `${withheld}/plan`,
    `${slippedBack}/plan`,
    `${slippedBack}/plan/print`,
    `${slippedBack}/plan/poster`,
    `${slippedBack}/plan/poster?language=de&paper=a4`,
    `${last}/meeting`,
    `${last}/agreements`,
    "/m",
    `/s/${waves.at(-2)}/receipts`,
    `/s/${waves.at(-2)}/chain`,
    `/s/${waves.at(-2)}/accessibility`,
    ...UNKNOWN,
  ];
}

/** What no guest of the demonstration may open. */
export const WITH_ACCOUNT = [
  "/",
  "/account",
  "/accounts",
  "/accounts/helper",
  "/accounts/helper/reach",
  "/account/signing-in",
  "/accounts/signing-in",
  "/audit-trail",
  "/forgotten-password",
  "/link/none",
  "/relationships",
  "/relationships/demonstration",
  "/organisation-settings",
  "/connections",
  "/connections/token",
  "/connections/webhook",
  "/connections/webhooks/channel",
  "/connections/interface",
  "/data-protection",
  "/data-protection/person",
  "/anonymity",
  "/installation",
];

/** Pages of a wave that is open. */
export function openAddresses({ waves }: DemonstrationVisit): string[] {
  const open = `/r/demonstration/waves/${waves.at(-1)}`;
  const pages = ["", "/taking-back", "/closure", "/slips", "/notice", "/paper-ballots", "/announcements"];
  return ["/", "/r/demonstration/waves", ...pages.map((page) => open + page)];
}
