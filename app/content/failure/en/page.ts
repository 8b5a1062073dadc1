import type { TextTree } from "~/content/translated";

/**
 * What stands in place of a page that cannot be shown. It comes along in the script of every page: where the server
 * could not hand out texts, nothing else is there.
 */
export const page = {
  titles: {
    403: "Not allowed",
    404: "This page does not exist",
    other: "This did not work",
    unexpected: "Something went wrong on our side",
  },
  unexpected:
    "What you typed may not have been saved. Go back and try again. If it happens twice, tell your administrator.",
  notFound: "Check the address, or start again from the first page.",
  toFirstPage: "To the first page",
} as const satisfies TextTree;
