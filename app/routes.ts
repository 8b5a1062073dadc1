import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the application. The first block and everything below `/s/` is open to strangers. */
export default [
  index("routes/home.tsx"),
  route("set-up", "routes/set-up.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-out", "routes/sign-out.ts"),
  route("demonstration", "routes/demonstration.ts"),
  route("work/:id", "routes/work.tsx"),

  route("s/:wave", "routes/survey.tsx"),
  route("s/:wave/claim", "routes/survey-claim.ts"),
  route("s/:wave/ballot", "routes/survey-ballot.ts"),
  route("s/:wave/receipts", "routes/survey-receipts.tsx"),
  route("s/:wave/chain", "routes/survey-chain.tsx"),
  route("s/:wave/manifest", "routes/survey-manifest.ts"),

  route("account", "routes/account.tsx"),
  route("accounts", "routes/accounts.tsx"),
  route("accounts/:account/reach", "routes/account-reach.tsx"),
  route("relationships", "routes/relationships.tsx"),
  route("relationships/:relationship", "routes/relationship.tsx"),
  route("organisation-settings", "routes/organisation-settings.tsx"),
  route("method", "routes/method.tsx"),
  route("interventions", "routes/interventions.tsx"),
  route("interventions/:intervention", "routes/intervention.tsx"),

  route("r/:relationship/roster", "routes/roster.tsx"),
  route("r/:relationship/roster/import", "routes/roster-import.tsx"),
  route("r/:relationship/roster/import/:import", "routes/roster-import-preview.tsx"),

  route("r/:relationship/target", "routes/target.tsx"),
  route("r/:relationship/export", "routes/export.tsx"),
  route("r/:relationship/export/:file", "routes/export-all-file.ts"),
  route("export-schema", "routes/export-schema.ts"),

  route("r/:relationship/waves", "routes/waves.tsx"),
  route("r/:relationship/waves/new", "routes/wave-new.tsx"),
  route("r/:relationship/waves/calendar", "routes/waves-calendar.ts"),
  route("r/:relationship/waves/:wave", "routes/wave.tsx"),
  route("r/:relationship/waves/:wave/announcements", "routes/wave-announcements.tsx"),
  route("r/:relationship/waves/:wave/opening", "routes/wave-opening.ts"),
  route("r/:relationship/waves/:wave/closure", "routes/wave-closure.tsx"),
  route("r/:relationship/waves/:wave/cancellation", "routes/wave-cancellation.tsx"),
  route("r/:relationship/waves/:wave/tally-key", "routes/tally-key.tsx"),
  route("r/:relationship/waves/:wave/tally-ballots", "routes/tally-ballots.ts"),
  route("r/:relationship/waves/:wave/tally-opening", "routes/tally-opening.tsx"),
  route("r/:relationship/waves/:wave/tally-loss", "routes/tally-loss.tsx"),
  route("r/:relationship/waves/:wave/slips", "routes/wave-slips.tsx"),
  route("r/:relationship/waves/:wave/notice", "routes/wave-notice.tsx"),

  route("r/:relationship/waves/:wave/report", "routes/report.tsx"),
  route("r/:relationship/waves/:wave/summary", "routes/board-summary.tsx"),
  route("r/:relationship/waves/:wave/export/:file", "routes/export-file.ts"),
  route("r/:relationship/waves/:wave/pictures/:picture", "routes/export-picture.tsx"),
  route("r/:relationship/waves/:wave/plan", "routes/plan.tsx"),
  route("r/:relationship/waves/:wave/plan/print", "routes/plan-print.tsx"),
] satisfies RouteConfig;
