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
} from "@remix-run/react";
import type { ReactNode } from "react";
import { Masthead } from "~/components/home/masthead";
import { useNonce } from "~/components/nonce";
import { RouteTexts } from "~/components/texts";
import { listNavigation } from "~/features/home/list-navigation.server";
import { pageTexts } from "~/http/page-texts.server";
import { currentAccount } from "~/http/session.server";
import { database } from "./database.server";
import stylesheet from "./styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  return { ...listNavigation(database(), await currentAccount(request)), ...pageTexts(request, "frame") };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en">
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
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <Masthead {...data} />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </RouteTexts>
  );
}

const UNKNOWN_ERROR =
  "What you typed may not have been saved. Go back and try again. If it happens twice, tell your administrator.";

function errorText(status: number, data: unknown): string | null {
  if (typeof data === "string" && data !== "") return data;
  return status === 404 ? "Check the address, or start again from the first page." : null;
}

/** Never a stack trace: a sentence that says what to do. */
export function ErrorBoundary() {
  const error = useRouteError();
  const known = isRouteErrorResponse(error);
  const title = known ? errorTitle(error.status) : "Something went wrong on our side";
  const text = (known && errorText(error.status, error.data)) || UNKNOWN_ERROR;
  return (
    <main id="content" className="page page-narrow">
      <title>{`${title} - Tandem`}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">To the first page</a>
      </p>
    </main>
  );
}

function errorTitle(status: number): string {
  if (status === 403) return "Not allowed";
  if (status === 404) return "This page does not exist";
  return "This did not work";
}
