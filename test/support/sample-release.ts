import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { DepartmentBallots } from "~/domain/disclosure/release-shape";
import type { Answer, Answers } from "~/domain/instrument";
import { METHOD_VERSION } from "~/domain/method";

/** A department of the sample: how many were invited and answered, and about which score they give. */
export type SampleDepartment = {
  name?: string;
  invited: number;
  respondents: number;
  /** Points 20-100. */
  score: number;
  comments?: number;
};

/** A small fixed generator: the same sample on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function answers(score: number, next: () => number): Answers {
  const person = (next() - 0.5) * 1.2;
  return instrumentV1.items.map((item, index) => {
    if (next() < 0.04) return null;
    const topic = item.kind === "scored" ? (instrumentV1.items.indexOf(item) % 6) * 0.12 - 0.3 : 0.2;
    const value = Math.round(score / 20 + person + topic + (next() - 0.5) * 1.6 + (index % 3) * 0.1 - 0.1);
    return Math.min(5, Math.max(1, value)) as Answer;
  });
}

function department(input: SampleDepartment, name: string, next: () => number): DepartmentBallots {
  return {
    name: input.name ?? name,
    invited: input.invited,
    ballots: Array.from({ length: input.respondents }, (_, index) => ({
      answers: answers(input.score, next),
      comment:
        index < (input.comments ?? 0)
          ? { text: `Comment ${index + 1} of ${name}.`, mayBeQuoted: index % 2 === 0 }
          : null,
    })),
  };
}

/** Ballots of one department; the same for the same input. */
export function sampleBallots(input: SampleDepartment, name: string, seed: number): DepartmentBallots {
  return department(input, name, generator(seed));
}

/** What a wave of the two departments releases; the same for the same input. */
export function sampleRelease(
  first: SampleDepartment,
  second: SampleDepartment,
  seed = 1,
  methodVersion = METHOD_VERSION,
): { release: Release; comments: ReturnType<typeof makeRelease>["comments"] } {
  const next = generator(seed);
  return makeRelease({
    instrument: instrumentV1,
    methodVersion,
    threshold: 5,
    manifestHash: "3f9a".repeat(16),
    claimed: first.respondents + second.respondents,
    departments: [department(first, "Sales", next), department(second, "Marketing", next)],
  });
}
