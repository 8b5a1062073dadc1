import type { TextTree } from "~/content/translated";

/** What stands in place of a page that cannot be shown. It is small, and comes along even where nothing else does. */
export const en = {
  page: {
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
  },
  unreadableAddress: "This address cannot be read. Open the link again as it was sent.",
  noSurvey: "There is no survey at this address. Open the link in your invitation again.",
  noFile: "There is no such file.",
  tooMuch: "That is more than Tandem accepts here.",
  onlySomePairs:
    "This page looks through all pairs of departments, and your account may see only some. Ask somebody in HR who may see all, or an administrator.",
} as const satisfies TextTree;
