import { es as frame } from "~/content/frame/es";

export const page = {
  documentTitle: "Resultados anteriores - Tandem",
  title: "Resultados anteriores",
  lead: "Las puntuaciones de antes de Tandem figuran junto a la evolución y están marcadas como importadas. Proceden de otra encuesta, así que de ellas no se concluye nada: ni nivel, ni cambio, ni consejo.",
  imported: "Resultados importados",
  nothing: "No se ha importado nada.",

  list: {
    quarter: "Trimestre",
    asked: "Encuesta hasta",
    both: "Los dos",
    source: "Fuente",
    tag: "importado",
    inFile: "en el archivo: {scale}",
    delete: "Eliminar",
    deleteQuarter: "Eliminar {quarter}",
  },

  upload: {
    title: "Importar desde un archivo",
    file: "Archivo CSV",
    fileHint: "Dos filas por trimestre, una para cada departamento.",
    scale: "Las puntuaciones del archivo son",
    scaleHint:
      "Una proporción de respuestas favorables no es ninguna de estas escalas y no se puede convertir.",
    choose: "Elegir",
    scales: {
      points: "puntos de 20 a 100",
      mean: "respuestas medias de 1 a 5 (1 pasa a 20, 5 pasa a 100)",
      percent: "porcentaje del camino entre la respuesta más baja y la más alta",
    },
    source: "De dónde vienen",
    sourceHint:
      "En palabras, por ejemplo «Encuesta al personal 2024, cuatro afirmaciones sobre la colaboración». Figura junto a las puntuaciones.",
    check: frame.shared.upload.check,
    exampleTitle: frame.shared.upload.format,
    exampleRules:
      "La primera línea nombra las columnas, en cualquier orden. Un trimestre solo cuenta si los dos departamentos tienen una fila y en cada uno respondieron al menos {threshold} personas: el mismo umbral que en todas partes. Los trimestres en los que Tandem tiene su propia encuesta se omiten.",
    example: "Ejemplo de un archivo de resultados anteriores",
    download: frame.shared.upload.example,
  },

  preview: {
    title: frame.shared.upload.preview,
    lead: "Todavía no se ha guardado nada. Las puntuaciones están en puntos de 20 a 100, redondeadas a puntos enteros.",
    surveys: "Lo que se importaría",
    nothing: "De este archivo no se puede importar nada.",
    replaces: "Esto sustituye lo importado anteriormente para: {quarters}.",
    leftOut: "Omitido",
    leftOutLines: "Líneas omitidas",
    line: "Línea",
    matter: frame.shared.upload.problem,
    more: { one: "Y {count} más.", other: "Y {count} más." },
    import: { one: "Importar {count} trimestre", other: "Importar {count} trimestres" },
    other: frame.shared.upload.other,
  },
} as const;
