import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { type Again, SignInAgain } from "~/components/accounts/sign-in-again";
import { Masthead } from "~/components/home/masthead";
import { useNonce } from "~/components/nonce";
import { FallbackNote, RouteTexts, useSpokenLanguage, useTexts } from "~/components/texts";
import { page as failure } from "~/content/failure/en/page";
import { listNavigation } from "~/features/home/list-navigation.server";
import { fallbackNote, pageTexts, readerLanguage } from "~/http/page-texts.server";
import { currentAccount } from "~/http/session.server";
import { database } from "./database.server";
import stylesheet from "./styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await currentAccount(request);
  return {
    ...listNavigation(database(), account, readerLanguage(request)),
    ...pageTexts(request, "frame", "failure", "fallback"),
    fallback: fallbackNote(request),
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang={useSpokenLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const data = useLoaderData<typeof loader>();
  return (
    <RouteTexts>
      <SkipLink />
      <Masthead {...data} />
      <main id="content" tabIndex={-1}>
        <FallbackNote note={data.fallback} />
        <Outlet />
      </main>
    </RouteTexts>
  );
}

function SkipLink() {
  return (
    <a className="skip-link" href="#content">
      {useTexts("frame").skipToContent}
    </a>
  );
}

/** Never a stack trace: a sentence that says what to do. */
export function ErrorBoundary() {
  const error = useRouteError();
  // The loader that brings the texts may have failed, and it does not run after an action that failed.
  const texts = useRouteLoaderData<typeof loader>("root")?.texts.failure ?? failure;
  const known = isRouteErrorResponse(error) ? error : null;
  const again: Again | undefined = known?.status === 401 ? known.data?.again : undefined;
  if (again) return <SignInAgain {...again} />;
  const title = titleOf(texts.titles, known?.status);
  const said = typeof known?.data === "string" && known.data !== "" ? known.data : null;
  return (
    <main id="content" className="page page-narrow">
      <title>{`${title} - Tandem`}</title>
      <h1>{title}</h1>
      <p>{said ?? (known?.status === 404 ? texts.notFound : texts.unexpected)}</p>
      <p>
        <a href="/">{texts.toFirstPage}</a>
      </p>
    </main>
  );
}

function titleOf(titles: (typeof failure)["titles"], status: number | undefined): string {
  if (status === 403 || status === 404) return titles[status];
  return status === undefined ? titles.unexpected : titles.other;
}
