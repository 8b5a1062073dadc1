import type { TextTree } from "~/content/translated";
import { page } from "./en/page";

/** What is said where a page or a request fails. */
export const en = {
  page,
  unreadableAddress: "This address cannot be read. Open the link again as it was sent.",
  noSurvey: "There is no survey at this address. Open the link in your invitation again.",
  noFile: "There is no such file.",
  /** A form that another page has sent; {address} is where Tandem is. */
  foreignRequest:
    "This request did not come from a Tandem page. Open Tandem at {address} and repeat it there. If people reach it at another address, set PUBLIC_URL to that one.",
  /** The same where nobody has said where Tandem is. */
  foreignRequestSomewhere:
    "This request did not come from a Tandem page. Open the page again and repeat it there. If a proxy stands in front of Tandem, let it pass on the name that the browser asked for (nginx: proxy_set_header Host $http_host;), and set PUBLIC_URL to the address that people open.",
  hostIsLost:
    "Nothing was changed: the form arrived under another name than the page it was filled in on. If a proxy stands in front of Tandem, let it pass on the name that the browser asked for (nginx: proxy_set_header Host $http_host;), then send it again.",
  /** With 503, where nothing can be stored for the moment. */
  databaseHeld:
    "Another program holds Tandem's database for the moment. Nothing was changed; send it again in a minute.",
  diskFull:
    "There is no room left on the disk of the machine that Tandem runs on. Nothing was changed. Tell whoever runs the server; when they have made room, send it again.",
  tooMuch: "That is more than Tandem accepts here.",
  onlySomePairs:
    "This page looks through all pairs of departments, and your account may see only some. Ask somebody in HR who may see all, or an administrator.",
} as const satisfies TextTree;
