/**
 * The fictional company that Tandem shows before there are real answers. Its names, and what its people wrote, are stored
 * when it is loaded, like those of any company: they stay in the language in which they were written, whoever reads.
 */
export const DEMONSTRATION_COMPANY = {
  organisation: "Halden Instruments (demonstration)",
  guest: "Guest of the demonstration",
  relationship: "Sales and Marketing (demonstration)",
  departments: ["Sales", "Marketing"],
  /** Answers and released figures are the same on every machine; keys and receipts never are. */
  seed: 20060716,
  mailDomain: "halden.example",
} as const;

/** First names and surnames are combined; nobody of that name is meant. */
export const DEMONSTRATION_PEOPLE = {
  sales: [
    "Aino Berg",
    "Bram Castel",
    "Carla Duarte",
    "Dario Elm",
    "Edda Falk",
    "Femi Garrow",
    "Gita Holm",
    "Hugo Iversen",
    "Ilse Janik",
    "Jonas Kerr",
    "Kaja Lindqvist",
    "Leon Marek",
    "Mona Nyberg",
    "Nils Okafor",
    "Olga Prats",
    "Pavel Quint",
    "Rosa Reuter",
    "Sami Storm",
    "Tilda Urban",
    "Ugo Valente",
    "Vera Winter",
    "Wim Xander",
    "Yara Zeller",
    "Zeno Adler",
    "Alba Brandt",
    "Ben Cohn",
  ],
  marketing: [
    "Clio Dahl",
    "David Ebner",
    "Elin Frost",
    "Fritz Gall",
    "Greta Haas",
    "Henk Isler",
    "Ida Jung",
    "Juri Klein",
    "Klara Lang",
    "Luis Moser",
    "Mara Noll",
    "Noah Oster",
    "Orla Pohl",
    "Paul Rask",
    "Rita Sand",
    "Sven Toll",
    "Thea Unger",
  ],
} as const;
