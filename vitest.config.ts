import path from "node:path";
import { defineConfig } from "vitest/config";
import { projectsFor } from "./test/support/test-projects";

export default defineConfig({
  resolve: { alias: { "~": path.resolve("app"), "~db": path.resolve("db") } },
  test: {
    projects: projectsFor(process.argv).map(({ name, include, exclude, build }) => ({
      extends: true,
      test: {
        name,
        include: include.map((place) => (place.endsWith("/**") ? `${place}/*.test.{ts,tsx}` : place)),
        exclude: [...exclude],
        globalSetup: build ? ["test/support/built-app.ts"] : [],
      },
    })),
    reporters: ["default", "./test/support/plain-reporter.ts"],
    // The default leaves a core idle, and half of the tests wait for a browser or a server anyway.
    maxWorkers: 2,
    // A browser on a busy machine may miss a moment; what fails twice is broken. The report says what was repeated.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
