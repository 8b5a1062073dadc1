/** What a browser shows when a form is refused before any page has seen it; whoever set the server up can mend it. */

const PASS_THE_HOST =
  "If a proxy stands in front of Tandem, let it pass on the name that the browser asked for (nginx: proxy_set_header Host $http_host;)";

export function foreignRequest(publicUrl: string | null): string {
  const again = "This request did not come from a Tandem page. ";
  if (publicUrl !== null)
    return `${again}Open Tandem at ${publicUrl} and repeat it there. If people reach it at another address, set PUBLIC_URL to that one.`;
  return `${again}Open the page again and repeat it there. ${PASS_THE_HOST}, and set PUBLIC_URL to the address that people open.`;
}

export const HOST_IS_LOST = `Nothing was changed: the form arrived under another name than the page it was filled in on. ${PASS_THE_HOST}, then send it again.`;
