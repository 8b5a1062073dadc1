import type { TextTree } from "~/content/translated";

/** What is borrowed, what is refused, and what the method rests on. */
export const limits = {
  borrowedTitle: "Borrowed, and not validated",
  borrowed:
    "The four stages and their bands are borrowed from a questionnaire published in 2006. Tandem's statements are its own, and nobody has validated the bands for them. Read the stage as a shared language for a conversation, not as a measurement with a certificate.",
  refusedTitle: "What Tandem refuses to compute",
  refused: [
    "A number for any group smaller than one of the two departments: no teams, no age, no length of service, no single answers.",
    "Results while a wave is open, or at a moment somebody chooses.",
    "How the answers to one statement are distributed, and how far the answers of a department spread: beside the other figures both give single answers away.",
    'What "drives" the score: with twenty people, the driver found first is the true one about half of the time.',
    "Benchmarks and league tables. The score is comparable with your own earlier ones, not with other companies.",
    'The words "significant", "proved" and "caused".',
  ],
  literatureTitle: "Literature",
  literature: [
    "Kotler, P., Rackham, N. and Krishnaswamy, S. (2006). Ending the war between sales and marketing. Harvard Business Review, July-August.",
    "Cochran, W. G. (1977). Sampling Techniques. Wiley. (Finite populations.)",
    "Hansen, M. H., Hurwitz, W. N. and Bershad, M. A. (1961). Measurement errors in censuses and surveys. Bulletin of the International Statistical Institute. (The wobble of answers.)",
    "Rubin, D. B. (1977). Formalizing subjective notions about the effect of nonrespondents in sample surveys. Journal of the American Statistical Association.",
    "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics.",
  ],
} as const satisfies TextTree;
