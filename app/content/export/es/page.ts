import { columns, figures } from "./dictionary";

export const page = {
  documentTitle: "Exportaciones - Tandem",
  title: "Exportaciones",
  lead: "Las cifras publicadas, en archivos. Contienen lo que muestra el informe y nada más, y nunca cambian.",
  allWaves: "Todas las encuestas en un solo archivo",
  nothingYet:
    "Todavía no se ha publicado ninguna encuesta. Los archivos aparecen aquí cuando se haya cerrado la primera.",
  eachWave: "Encuesta por encuesta",
  whichFile: "Qué archivo elegir",
  forWhom:
    "Las diapositivas son para mostrar: seis de una encuesta, con notas para quien habla. El libro de Excel es para leer: un resumen para filtrar y después cifras, encuestas, comentarios, un diccionario y el método. CSV (con comas, UTF-8) y JSON son para programas, una fila por cifra; las tablas escriben interval_low por intervalLow, y así sucesivamente; {schema} es un esquema JSON. Quién ha descargado qué archivo figura en el registro de auditoría.",
  schema: "la descripción del archivo JSON",
  withheld:
    "Una cifra que no se muestra también figura, sin número y con el motivo. No la complete. Un texto que una hoja de cálculo leería como fórmula lleva un apóstrofo delante.",
  earlier: "Antes de Tandem",
  earlierImport:
    "{results} pueden importarse y figuran entonces junto a la evolución, marcados como importados. No están en ninguno de los archivos de arriba; si los hay, tienen uno propio, en el que cada uno dice de dónde viene.",
  earlierLink: "Los resultados anteriores",
  everyColumn: "Todas las columnas",
  everyFigure: "Todas las cifras",
  columns,
  figures,

  file: "{title} ({kind})",
  workbook: "Libro de Excel",
  figuresFile: "Cifras",
  comments: "Comentarios",
  slides: "Diapositivas",
  scoreChart: "Gráfico de puntuaciones",
  topicsChart: "Gráfico de temas",
  png: "en PNG",
  pngOf: "en PNG: {title}",
  pngFailed: "Este navegador no ha podido dibujarlo; use el SVG.",

  onReport: {
    title: "Para llevar",
    board: "Una página para la alta dirección",
    sameFigures: "{board}. Todos los archivos contienen las mismas cifras inalterables; {page}.",
    explained: "para qué sirve cada uno, y todas las encuestas en uno solo",
  },

  waves: {
    label: "Archivos de cada encuesta",
    wave: "Encuesta",
    asked: "Fechas",
    files: "Archivos",
    forReading: "Para leer",
    nothing: "No se publicó nada",
    board: "La página para la alta dirección",
    why: "Por qué",
    ofWave: "{name} de {wave}",
  },

  picture: {
    score: "Cómo valoran {first} y {second} su relación",
    bars: "Barras: el intervalo en el que la puntuación está muy probablemente.",
    topics: "{topics}, primero la mayor diferencia",
    marks:
      "Círculo: {first}. Rombo: {second}. Líneas finas: los intervalos en los que las puntuaciones están muy probablemente.",
    source: "{organisation}, {relationship}, {wave}.",
    asked: "Encuesta hecha con Tandem del {opened} al {closed}.",
    askedInvented:
      "Encuesta hecha con Tandem del {opened} al {closed}. Demostración: las respuestas son inventadas.",
  },
} as const;
