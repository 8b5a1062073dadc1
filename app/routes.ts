import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the application. Those below `/s/` and the first four are open to strangers. */
export default [
  index("routes/home.tsx"),
  route("set-up", "routes/set-up.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-out", "routes/sign-out.ts"),
  route("demonstration", "routes/demonstration.ts"),
  route("work/:id", "routes/work.tsx"),
] satisfies RouteConfig;
