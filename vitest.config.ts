import path from "node:path";
import { defineConfig } from "vitest/config";
import { projectsFor, testsBelow } from "./test/support/test-projects";

export default defineConfig({
  resolve: { alias: { "~": path.resolve("app"), "~db": path.resolve("db") } },
  test: {
    projects: projectsFor(process.argv).map(({ name, below, except, build }) => ({
      extends: true,
      test: {
        name,
        include: below.map(testsBelow),
        exclude: except.map(testsBelow),
        // Nothing pure leaves anything behind, so that its files may share what they imported.
        isolate: name !== "unit",
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
