import { columns, figures } from "./dictionary";

export const page = {
  documentTitle: "Exports - Tandem",
  title: "Exports",
  lead: "Les chiffres publiés, sous forme de fichiers. Ils contiennent ce que montre le rapport, rien de plus, et ne changent jamais.",
  allWaves: "Toutes les enquêtes en un seul fichier",
  nothingYet:
    "Aucune enquête n’est encore publiée. Les fichiers apparaissent ici une fois la première close.",
  eachWave: "Enquête par enquête",
  whichFile: "Quel fichier choisir",
  forWhom:
    "Les diapositives sont faites pour être montrées\u00a0: six par enquête, avec des notes pour la personne qui parle. Le classeur est fait pour être lu\u00a0: un résumé à filtrer, puis chiffres, enquêtes, commentaires, un dictionnaire et la méthode. Le CSV (avec virgules, UTF-8) et le JSON sont pour les programmes, une ligne par chiffre\u00a0; les tableaux écrivent interval_low pour intervalLow, et ainsi de suite\u00a0; {schema} est un schéma JSON. Qui a pris quel fichier figure au journal d’audit.",
  schema: "la description du fichier JSON",
  withheld:
    "Un chiffre qui n’est pas montré y figure aussi, sans nombre et avec la raison. Ne le complétez pas. Un texte qu’un tableur lirait comme une formule est précédé d’une apostrophe.",
  earlier: "Avant Tandem",
  earlierImport:
    "{results} peuvent être importés et figurent alors à côté de l’évolution, marqués comme importés. Ils ne sont dans aucun des fichiers ci-dessus\u00a0; s’il y en a, ils ont le leur, où chacun dit d’où il vient.",
  earlierLink: "Les résultats antérieurs",
  everyColumn: "Toutes les colonnes",
  everyFigure: "Tous les chiffres",
  columns,
  figures,

  file: "{title} ({kind})",
  workbook: "Classeur Excel",
  figuresFile: "Chiffres",
  comments: "Commentaires",
  slides: "Diapositives",
  scoreChart: "Graphique des scores",
  topicsChart: "Graphique des thèmes",
  png: "en PNG",
  pngOf: "en PNG\u00a0: {title}",
  pngFailed: "Ce navigateur n’a pas pu le dessiner\u00a0; prenez le SVG.",

  onReport: {
    title: "À télécharger",
    board: "Une page pour la direction",
    sameFigures: "{board}. Tous les fichiers contiennent les mêmes chiffres figés\u00a0; {page}.",
    explained: "à quoi sert chacun, et toutes les enquêtes en un seul",
  },

  waves: {
    label: "Fichiers de chaque enquête",
    wave: "Enquête",
    asked: "Dates",
    files: "Fichiers",
    forReading: "À lire",
    nothing: "Rien n’a été publié",
    board: "La page pour la direction",
    why: "Pourquoi",
    ofWave: "{name} de {wave}",
  },

  picture: {
    score: "Comment {first} et {second} notent leur relation",
    bars: "Barres\u00a0: la fourchette dans laquelle le score se situe très probablement.",
    topics: "{topics}, le plus grand écart d’abord",
    marks:
      "Cercle\u00a0: {first}. Losange\u00a0: {second}. Traits fins\u00a0: les fourchettes dans lesquelles les scores se situent très probablement.",
    source: "{organisation}, {relationship}, {wave}.",
    asked: "Enquête menée avec Tandem du {opened} au {closed}.",
    askedInvented:
      "Enquête menée avec Tandem du {opened} au {closed}. Démonstration\u00a0: les réponses sont inventées.",
  },
} as const;
