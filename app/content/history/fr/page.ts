import { fr as frame } from "~/content/frame/fr";

export const page = {
  documentTitle: "Résultats antérieurs - Tandem",
  title: "Résultats antérieurs",
  lead: "Les scores d’avant Tandem figurent à côté de l’évolution et sont marqués comme importés. Ils viennent d’une autre enquête, si bien qu’on n’en conclut rien\u00a0: ni stade, ni changement, ni conseil.",
  imported: "Résultats importés",
  nothing: "Rien n’a été importé.",

  list: {
    quarter: "Trimestre",
    asked: "Enquête jusqu’au",
    both: "Les deux",
    source: "Source",
    tag: "importé",
    inFile: "dans le fichier\u00a0: {scale}",
    delete: "Supprimer",
    deleteQuarter: "Supprimer {quarter}",
  },

  upload: {
    title: "Importer depuis un fichier",
    file: "Fichier CSV",
    fileHint: "Deux lignes par trimestre, une pour chaque service.",
    scale: "Les scores du fichier sont",
    scaleHint: "Une part de réponses favorables n’est aucune de ces échelles et ne peut pas être convertie.",
    choose: "Choisir",
    scales: {
      points: "des points de 20 à 100",
      mean: "des réponses moyennes de 1 à 5 (1 devient 20, 5 devient 100)",
      percent: "un pourcentage du chemin entre la réponse la plus basse et la plus haute",
    },
    source: "D’où ils viennent",
    sourceHint:
      "En quelques mots, par exemple «\u00a0Enquête auprès du personnel 2024, quatre affirmations sur la coopération\u00a0». Cela figure à côté des scores.",
    check: frame.shared.upload.check,
    exampleTitle: frame.shared.upload.format,
    exampleRules:
      "La première ligne nomme les colonnes, dans n’importe quel ordre. Un trimestre ne compte que si les deux services ont une ligne et si au moins {threshold} personnes ont répondu dans chacun\u00a0: le même seuil que partout. Les trimestres où Tandem a sa propre enquête sont laissés de côté.",
    example: "Exemple de fichier de résultats antérieurs",
    download: frame.shared.upload.example,
  },

  preview: {
    title: frame.shared.upload.preview,
    lead: "Rien n’est encore enregistré. Les scores sont en points de 20 à 100, arrondis au point entier.",
    surveys: "Ce qui serait importé",
    nothing: "Rien dans ce fichier ne peut être importé.",
    replaces: "Cela remplace ce qui avait été importé pour\u00a0: {quarters}.",
    leftOut: "Laissé de côté",
    leftOutLines: "Lignes laissées de côté",
    line: "Ligne",
    matter: frame.shared.upload.problem,
    more: { one: "Et {count} de plus.", other: "Et {count} de plus." },
    import: { one: "Importer {count} trimestre", other: "Importer {count} trimestres" },
    other: frame.shared.upload.other,
  },
} as const;
