import type { WorksheetWords } from "../../worksheet";

export const tableCards = {
  title: "Table cards and questions",
  copies: "Two copies; cut the cards apart",
  instructions: [
    "Two stacks, one for each department. With two copies every word is there twice in each stack.",
    "Take as many words as there are tables of four. Everybody draws; the same word makes a table.",
  ],
  blocks: [
    {
      caption: "Cards",
      headers: ["Sales", "Marketing", "A word of your own"],
      rows: [
        { cells: ["Anchor", "Anchor"] },
        { cells: ["Balloon", "Balloon"] },
        { cells: ["Candle", "Candle"] },
        { cells: ["Drum", "Drum"] },
        { cells: ["Egg", "Egg"] },
        { cells: ["Feather", "Feather"] },
        { cells: ["Guitar", "Guitar"] },
        { cells: ["Harbour", "Harbour"] },
      ],
    },
    {
      label: "Questions for the table, in any order; losing does not matter",
      items: [
        "Guess: who of us had which first job?",
        "What is the oddest thing a customer ever asked you for?",
        "Which word of our trade does nobody outside understand? Explain it in one sentence.",
        "What can you do that has nothing to do with work?",
        "What would you show a visitor who has one hour in our town?",
      ],
    },
  ],
} as const satisfies WorksheetWords;
