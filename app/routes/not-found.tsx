/** For every address that is none: in our own words, without the address, which may hold a code. */
export function loader() {
  throw new Response("Check the address, or start again from the first page.", { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
